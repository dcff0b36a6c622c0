import type { ActFrame } from '#modules/act.ts'
import type { Refusal } from '#web/act.ts'
import type { CorrectedRows } from './correct-paper.ts'
import type { EnclosureForm } from './correction-form.ts'

type EnclosureRow = CorrectedRows['enclosures'][number]

/** Columns of one enclosure that a correction writes. */
export type EnclosureCorrection = Pick<EnclosureRow, 'id' | 'name' | 'pages' | 'form' | 'returnable'>

/** What came with a paper, after a correction. */
export type CorrectedEnclosures = {
  staying: EnclosureCorrection[]
  withdrawn: { row: EnclosureRow; whereabouts: string | null }[]
  added: (EnclosureCorrection & { position: number })[]
}

/** The enclosures after a correction. A row that the form does not name stays as it is. */
export function correctedEnclosures(
  { newId }: ActFrame,
  rows: readonly EnclosureRow[],
  typed: readonly EnclosureForm[],
  lastPosition: number,
): CorrectedEnclosures | Refusal {
  if (typed.some(({ id }) => id !== null && !rows.some((row) => row.id === id))) return { why: 'stale' }
  const of = (row: EnclosureRow) => typed.find(({ id }) => id === row.id)
  const columns = (id: string, { name, pages, form, returnable }: EnclosureForm): EnclosureCorrection => ({
    ...{ id, name, form, returnable },
    pages: pages ?? null,
  })
  return {
    staying: rows.flatMap((row) => {
      const enclosure = of(row)
      return enclosure && enclosure.fate === 'stays' ? [columns(row.id, enclosure)] : []
    }),
    withdrawn: rows.flatMap((row) => {
      const enclosure = of(row)
      return enclosure?.fate === 'withdrawn' ? [{ row, whereabouts: enclosure.whereabouts }] : []
    }),
    added: typed
      .filter((enclosure) => enclosure.id === null && enclosure.fate === 'stays')
      .map((enclosure, at) => ({ ...columns(newId(), enclosure), position: lastPosition + at + 1 })),
  }
}
