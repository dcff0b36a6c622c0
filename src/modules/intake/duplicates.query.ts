import type { Actor } from '#domain/people/roles.ts'
import { sightParams, visiblePapersText } from '#modules/cases/index.ts'
import { prepared } from '#platform/db/prepared.ts'
import type { Services } from '#web/services.ts'

/** An earlier paper that may be the same one, with the reason why it is thought so. */
export type PossibleDuplicate = {
  id: string
  number: number
  year: number
  arrivedOn: string
  title: string
  caseSign: string | null
  why: 'same-client-and-matter' | 'same-sign-and-date'
}

/** What is known of the paper being written. */
export type DuplicateTraits = {
  clientIds: readonly string[]
  cardEditionId: string | null
  senderSign: string | null
  letterDate: string | null
  arrivedOn: string
  /** Papers of the same envelope: they share days and sender, and are no duplicates of each other (edge case 23). */
  envelope: readonly string[]
}

/** Days back within which the same client with the same matter is thought to be asking twice. */
const daysBack = 30

type Params = [string[], string | null, string, string | null, string | null, boolean, string[], string[], string[]]
const possibleDuplicates = prepared<PossibleDuplicate, Params>(
  'possible-duplicates',
  `select * from (
     (select p.id, p.number, p.year, p.arrived_on as "arrivedOn", p.title, k.sign as "caseSign",
        'same-client-and-matter' as why, p.registered_at
      from paper_parties q join papers p on p.id = q.paper_id join card_editions e on e.id = p.card_edition_id
        left join cases k on k.id = p.case_id
      where q.client_id = any($1::uuid[]) and p.state <> 'annulled'
        and e.card_id = (select card_id from card_editions where id = $2::uuid)
        and p.arrived_on >= $3::date - ${daysBack} and ${visiblePapersText('$6', '$7', '$8')})
     union all
     (select p.id, p.number, p.year, p.arrived_on, p.title, k.sign, 'same-sign-and-date', p.registered_at
      from papers p left join cases k on k.id = p.case_id
      where p.sender_sign = $4 and p.letter_date = $5::date and p.state <> 'annulled'
        and ${visiblePapersText('$6', '$7', '$8')})) d
   where d.id <> all($9::uuid[])
   order by d.registered_at desc limit 5`,
)

/** Earlier papers that may be this one; at most five, the newest first. Never a reason to refuse anything. */
export async function findDuplicates(
  services: Services,
  actor: Actor,
  { clientIds, cardEditionId, senderSign, letterDate, arrivedOn, envelope }: DuplicateTraits,
): Promise<PossibleDuplicate[]> {
  const enough = (clientIds.length > 0 && cardEditionId) || (senderSign && letterDate)
  if (!enough) return []
  const rows = await possibleDuplicates(services.database.pool, [
    [...clientIds],
    cardEditionId,
    arrivedOn,
    senderSign,
    letterDate,
    ...sightParams(actor),
    [...envelope],
  ])
  return rows.filter((row, at) => rows.findIndex((other) => other.id === row.id) === at)
}
