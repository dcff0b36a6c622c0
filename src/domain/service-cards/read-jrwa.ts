import type { ImportProblem } from './imported.ts'

/** A class of the uniform subject file plan (JRWA); `category` null when the list does not give the archival category. */
export type JrwaClass = { symbol: string; title: string; category: string | null }

const CATEGORY = /^(A|BC|BE?\d{1,2})$/u

/** One line of comma-separated values with optional quotes ("" inside quotes is one quote); null when a quote stays open. */
function splitLine(line: string): string[] | null {
  const fields: string[] = []
  const pattern = /\s*(?:"((?:[^"]|"")*)"|([^",]*))\s*(,|$)/gy
  for (;;) {
    const match = pattern.exec(line)
    if (!match) return null
    fields.push((match[1]?.replaceAll('""', '"') ?? match[2] ?? '').trim())
    if (match[3] === '') return fields
  }
}

type Report = (item: string, field: string, reason: string) => void

function readRow(fields: string[] | null, item: string, report: Report): JrwaClass | null {
  const [symbol = '', title = '', category = ''] = fields ?? []
  if (!fields) report(item, 'wiersz', 'niedomknięty cudzysłów; wiersza nie wczytano')
  else if (!/^\d{1,6}$/u.test(symbol))
    report(item, 'symbol', `„${symbol}” nie jest symbolem klasy; wiersza nie wczytano`)
  else if (title === '') report(item, 'title', `klasa ${symbol} nie ma hasła; wiersza nie wczytano`)
  else {
    const known = CATEGORY.test(category)
    if (!known)
      report(
        item,
        'category',
        category ? `nieznana kategoria archiwalna „${category}”` : `klasa ${symbol} nie ma kategorii archiwalnej`,
      )
    if (fields.slice(3).some((rest) => rest !== '')) report(item, 'uwagi', 'kolumn po trzeciej nie wczytano')
    return { symbol, title, category: known ? category : null }
  }
  return null
}

function reportPlan(classes: JrwaClass[], report: Report): void {
  const symbols = new Set(classes.map(({ symbol }) => symbol))
  for (const { symbol } of classes)
    if (symbol.length > 1 && !symbols.has(symbol.slice(0, -1)))
      report(symbol, 'symbol', `w wykazie nie ma klasy nadrzędnej ${symbol.slice(0, -1)}`)
}

/**
 * Reads a list `symbol,title,category` (first line: these names). Classes never seen before are welcome, of any depth;
 * rows that cannot be a class, repeats, unknown categories and missing parents are named.
 */
export function readJrwa(csv: string): { classes: JrwaClass[]; problems: ImportProblem[] } {
  const problems: ImportProblem[] = []
  const report: Report = (item, field, reason) => problems.push({ item, field, reason })
  const lines = csv.replace(/^\uFEFF/u, '').split(/\r?\n/u)
  if (!/^symbol,title,category\b/u.test(lines[0] ?? '')) {
    report('(plik)', 'nagłówek', 'pierwszy wiersz musi brzmieć: symbol,title,category')
    return { classes: [], problems }
  }
  const classes = new Map<string, JrwaClass>()
  for (const [position, line] of lines.entries()) {
    if (position === 0 || line.trim() === '') continue
    const row = readRow(splitLine(line), `wiersz ${position + 1}`, report)
    if (row && classes.has(row.symbol)) report(row.symbol, 'symbol', 'klasa się powtarza; zostaje pierwszy wiersz')
    else if (row) classes.set(row.symbol, row)
  }
  reportPlan([...classes.values()], report)
  return { classes: [...classes.values()], problems }
}
