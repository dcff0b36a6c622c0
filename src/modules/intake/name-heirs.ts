import { day } from '#domain/calendar/temporal.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { nameSuccessors, type Successor, successionBasis } from '#domain/proceedings/succession.ts'
import { longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { type ActFrame, act } from '#modules/act.ts'
import { changePaper, openPaper, type Target } from '#modules/cases/index.ts'
import { correctedParties } from './corrected-parties.ts'
import { lastPositions } from './corrected-withdrawals.ts'
import type { NewParty, PartyForm } from './correction-form.ts'
import { readDeadParties } from './dead-parties.query.ts'
import { foldedSearch } from './search-text.ts'
import { insertSuccessions, writeParties } from './store.ts'

/** Who enters in the place of which party that died; `since` ISO. */
export type NameHeirs = Target & {
  partyId: string
  kind: Successor
  since: string
  proof: string
  heirs: readonly PartyForm[]
}

/**
 * Names who enters the proceedings in the place of a party that died, on a proof (art. 30 § 4–5 KPA). The dead party stays
 * in the file; from now on letters and documents go to the successors. Taking a suspended case up again is an act of its own.
 */
export const nameHeirs = act('intake.name-heirs', async (frame, input: NameHeirs) => {
  const opened = await openPaper(frame, 'intake.name-heirs', input)
  if (!opened.ok) return opened
  const paper = opened.event
  const { kind, since, proof } = input
  const dead = (await readDeadParties(frame.tx, paper.id)).find(({ id }) => id === input.partyId)
  const judged = nameSuccessors({
    ...{ today: frame.today, since: day(since), filedOn: day(paper.filed_on) },
    ...{ noted: dead?.noted ?? null, named: input.heirs.length },
  })
  if (!judged.ok) return judged
  const { party: last } = await lastPositions(frame, paper.id)
  const people = await correctedParties(frame, [], input.heirs, last)
  if ('why' in people) return refuse(people)
  const standing = await partiesOf(frame, paper.id)
  const known = people.added.map((heir) => ({
    heir,
    row: standing.find((row) => row.id !== dead?.id && same(row, heir)),
  }))
  const added = known.flatMap(({ heir, row }) => (row ? [] : [heir]))
  await writeParties(frame, paper.id, { staying: [], withdrawn: [], added }, '')
  const successors = known.map(({ heir, row }) => row?.id ?? heir.id)
  await insertSuccessions(frame, { paperId: paper.id, partyId: input.partyId, kind, since, proof }, successors)
  const names = [...standing, ...added].map(({ name }) => name)
  await changePaper(frame.tx, paper.id, { search: foldedSearch([paper.title, ...names, paper.sender_sign ?? '']) })
  const data = {
    ...{
      name: dead?.name ?? '',
      heirs: people.added.map(({ name }) => name).join(', '),
      since: longDate(since),
      proof,
    },
    ...{ kind: message(`intake.successor.${kind}`), basis: successionBasis(kind) },
  }
  frame.record({ event: 'heirs-named', paperId: paper.id, caseId: paper.case_id, data })
  return accept({ paperId: paper.id, successors })
})

type Standing = { id: string; role: string; client_id: string | null; name: string }

const partiesOf = ({ tx }: ActFrame, paperId: string): Promise<Standing[]> =>
  tx.selectFrom('paper_parties').select(['id', 'role', 'client_id', 'name']).where('paper_id', '=', paperId).execute()

/** An heir who is a party already, by the same client or, where neither is a known one, by name. */
function same(row: Standing, heir: NewParty): boolean {
  if (row.role !== 'applicant') return false
  return heir.client_id === null ? row.client_id === null && row.name === heir.name : row.client_id === heir.client_id
}
