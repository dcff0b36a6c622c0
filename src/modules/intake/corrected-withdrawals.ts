import { withdrawals } from '#domain/intake/withdrawal.ts'
import type { ActFrame } from '#modules/act.ts'
import type { CorrectedRows } from './correct-paper.ts'
import type { CorrectedEnclosures } from './corrected-enclosures.ts'
import type { CorrectedParties } from './corrected-parties.ts'

/** The last positions used by rows of a paper, by those that stand and those taken back. */
export async function lastPositions({ tx }: ActFrame, paperId: string): Promise<{ party: number; enclosure: number }> {
  const last = (table: 'paper_party_rows' | 'enclosure_rows') =>
    tx
      .selectFrom(table)
      .select(({ fn }) => fn.max('position').as('last'))
      .where('paper_id', '=', paperId)
      .executeTakeFirstOrThrow()
  return { party: (await last('paper_party_rows')).last ?? 0, enclosure: (await last('enclosure_rows')).last ?? 0 }
}

/** Asks the rule whether what the correction takes back may be taken back. */
export async function mayWithdraw(
  { tx }: ActFrame,
  rows: CorrectedRows,
  parties: CorrectedParties,
  enclosures: CorrectedEnclosures,
) {
  const ids = parties.withdrawn.map(({ id }) => id)
  const takers = ids.length
    ? await tx.selectFrom('results').select('recipient_party_id as id').where('recipient_party_id', 'in', ids).execute()
    : []
  const fate = (id: string): 'withdrawn' | 'stays' => (ids.includes(id) ? 'withdrawn' : 'stays')
  const standing = rows.parties.map(({ id, name, role }) => ({
    ...{ name, role },
    fate: fate(id),
    took: takers.some((taker) => taker.id === id) ? ('document' as const) : ('nothing' as const),
  }))
  const added = parties.added.map(({ name, role }) => ({ name, role, fate: 'added', took: 'nothing' }) as const)
  return withdrawals(
    [...standing, ...added],
    enclosures.withdrawn.map(({ row, whereabouts }) => ({
      name: row.name,
      fate: 'withdrawn',
      custody: row.returnable === 'no' ? 'none' : row.returned_on ? 'returned' : 'held',
      whereabouts,
    })),
  )
}
