import { formatCategory, parseCategory } from '../registers/retention-category.ts'
import type { ImportProblem } from './imported.ts'

/** A class of the uniform subject file plan (JRWA); `category` null when the list does not give the archival category. */
export type JrwaClass = { symbol: string; title: string; category: string | null }

/** The first line: Polish spreadsheets part the columns by semicolons and name them in Polish. */
const HEADER = /^symbol([,;])(?:title|hasło)\1(?:category|archival_category|kategoria)(?=\1|\s*$)/iu
const FIELD = { ',': /\s*(?:"((?:[^"]|"")*)"|([^",]*))\s*(,|$)/y, ';': /\s*(?:"((?:[^"]|"")*)"|([^";]*))\s*(;|$)/y }

type Separator = keyof typeof FIELD

/** One line of separated values with optional quotes ("" inside quotes is one quote); null when a quote stays open. */
function splitLine(line: string, separator: Separator): string[] | null {
  const fields: string[] = []
  const pattern = new RegExp(FIELD[separator])
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
    const known = parseCategory(category)
    if (!known && category) report(item, 'category', `nieznana kategoria archiwalna „${category}”`)
    if (fields.slice(3).some((rest) => rest !== '')) report(item, 'uwagi', 'kolumn po trzeciej nie wczytano')
    return { symbol, title, category: known ? formatCategory(known) : null }
  }
  return null
}

/** Only an end class, one without classes under it, must have a category: cases are founded there. */
function reportPlan(classes: JrwaClass[], report: Report): void {
  const symbols = new Set(classes.map(({ symbol }) => symbol))
  const parents = new Set(classes.map(({ symbol }) => symbol.slice(0, -1)))
  for (const { symbol, category } of classes) {
    if (symbol.length > 1 && !symbols.has(symbol.slice(0, -1)))
      report(symbol, 'symbol', `w wykazie nie ma klasy nadrzędnej ${symbol.slice(0, -1)}`)
    if (category === null && !parents.has(symbol))
      report(symbol, 'category', `klasa ${symbol} nie ma kategorii archiwalnej`)
  }
}

/**
 * Reads a list `symbol,title,category` (first line: these names, also in Polish and parted by semicolons). Classes never
 * seen before are welcome, of any depth; rows that cannot be a class, repeats, unknown categories and missing parents are
 * named. `unread` counts the rows that were left out.
 */
export function readJrwa(csv: string): { classes: JrwaClass[]; problems: ImportProblem[]; unread: number } {
  const problems: ImportProblem[] = []
  const report: Report = (item, field, reason) => problems.push({ item, field, reason })
  const lines = csv.replace(/^\uFEFF/u, '').split(/\r?\n/u)
  const separator = HEADER.exec(lines[0] ?? '')?.[1] as Separator | undefined
  if (!separator) report('(plik)', 'nagłówek', 'pierwszy wiersz musi brzmieć: symbol,title,category')
  else if (csv.includes('\uFFFD')) report('(plik)', 'kodowanie', 'plik nie jest zapisany w UTF-8; niczego nie wczytano')
  if (!separator || problems.length > 0) return { classes: [], problems, unread: lines.length }
  const classes = new Map<string, JrwaClass>()
  let unread = 0
  for (const [position, line] of lines.entries()) {
    if (position === 0 || line.trim() === '') continue
    const row = readRow(splitLine(line, separator), `wiersz ${position + 1}`, report)
    if (row && !classes.has(row.symbol)) classes.set(row.symbol, row)
    else unread += 1
    if (row && classes.get(row.symbol) !== row)
      report(row.symbol, 'symbol', 'klasa się powtarza; zostaje pierwszy wiersz')
  }
  reportPlan([...classes.values()], report)
  return { classes: [...classes.values()], problems, unread }
}
