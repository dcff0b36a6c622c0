import type { Correction } from '#domain/intake/correction.ts'
import { longDate } from '#messages/dates.ts'
import { type MessageKey, message } from '#messages/index.ts'
import { pl } from '#messages/pl/index.ts'
import type { Tx } from '#platform/db/transaction.ts'

/** What a correction changed, in words for the history: „tytuł: „a” → „b”; załącznik 2: dodano „Mapa””. */
export async function changesInWords(tx: Tx, { before, after }: Correction): Promise<string> {
  const ids = [before.unit_id, after.unit_id].filter((id) => typeof id === 'string')
  const units = ids.length ? await tx.selectFrom('units').select(['id', 'symbol']).where('id', 'in', ids).execute() : []
  const say = (name: string, value: string | number | null | undefined) =>
    name === 'unit_id' ? (units.find(({ id }) => id === value)?.symbol ?? null) : wordsOf(name, value ?? null)
  return Object.keys(after)
    .map((name) => {
      const [old, now] = [say(name, before[name]), say(name, after[name])]
      const what = nameOf(name)
      if (old === null) return message('intake.change.added', { what, now: now ?? '' })
      return now === null ? message('intake.change.gone', { what, old }) : message('intake.change', { what, old, now })
    })
    .join('; ')
}

/** „enclosure_2” is „załącznik 2”. */
function nameOf(name: string): string {
  const [, row, number] = /^(party|enclosure)_(\d+)$/.exec(name) ?? []
  return row && number
    ? message(`intake.changed.${row as 'party' | 'enclosure'}`, { number })
    : message(`intake.changed.${name}` as MessageKey)
}

/** Answers of lists and days in words; parts of a row that are answers, one by one. */
function wordsOf(name: string, value: string | number | null): string | null {
  if (value === null || value === '') return null
  const text = String(value)
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return longDate(text)
  if (name.startsWith('enclosure_')) return enclosureWords(text)
  const list = { kind: 'intake.kind', delivery_form: 'intake.delivery', operator: 'intake.operator' }[name]
  const key = `${list}.${text}`
  return list && key in pl ? message(key as MessageKey) : text
}

/** A row of the trace, „name; pages; form; returnable”, as people read it. */
function enclosureWords(row: string): string {
  const [returnable, form, pages, ...name] = row.split('; ').reverse()
  const parts = [
    name.reverse().join('; '),
    pages ? message('files.paper.pages', { count: Number(pages) }) : null,
    message(`intake.form.${form}` as MessageKey),
    returnable === 'yes' ? message('files.paper.toReturn') : null,
  ]
  return parts.filter(Boolean).join(', ')
}
