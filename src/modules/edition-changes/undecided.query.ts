import { sql } from 'kysely'
import type { Actor } from '#domain/people/roles.ts'
import type { OpenMatters } from '#domain/service-cards/card-parts.ts'
import { type EditionEffect, type EditionOffer, offers } from '#domain/service-cards/open-matters.ts'
import { dayOf } from '#messages/dates.ts'
import { visiblePapers } from '#modules/cases/index.ts'
import { briefly } from '#platform/briefly.ts'
import type { Services } from '#web/services.ts'

/** A matter that waits for a decision about a later edition; days ISO. */
export type UndecidedPaper = {
  id: string
  number: number
  year: number
  title: string
  applicantName: string
  filedOn: string
  symbol: string
  before: number
  after: number
  effect: OpenMatters['effect']
}

export type UndecidedList = { papers: UndecidedPaper[]; next: 'more' | 'end' }

const PAGE_SIZE = 50

/** Papers (as `p`) that go on: nothing was decided about them for good. */
export const goesOn = sql<boolean>`(p.state not in ('closed', 'left-unexamined', 'returned', 'forwarded', 'annulled', 'withdrawn')
  and not exists (select from cases k where k.id = p.case_id and k.state not in ('open', 'suspended')))`

/** One page of the matters that this person may see, the oldest first. */
export async function listUndecided(
  services: Pick<Services, 'database' | 'clock' | 'config'>,
  actor: Actor,
  { page }: { page: number },
): Promise<UndecidedList> {
  const pairs = await readOffers(services)
  if (pairs.length === 0) return { papers: [], next: 'end' }
  const { rows } = await sql<UndecidedPaper>`
    select ${lineColumns} from ${lines(pairs)}
    where ${stillUndecided} and ${visiblePapers(actor)}
    order by p.filed_on, p.registered_at, p.id
    limit ${PAGE_SIZE + 1} offset ${(page - 1) * PAGE_SIZE}`.execute(services.database.db)
  return { papers: rows.slice(0, PAGE_SIZE), next: rows.length > PAGE_SIZE ? 'more' : 'end' }
}

/** The papers of a case that wait for such a decision; `unitId`: the unit that each was filed for. */
export async function listUndecidedOfCase(
  services: Pick<Services, 'database' | 'clock' | 'config'>,
  caseId: string,
): Promise<(UndecidedPaper & { unitId: string | null })[]> {
  const pairs = await readOffers(services)
  if (pairs.length === 0) return []
  const { rows } = await sql<UndecidedPaper & { unitId: string | null }>`
    select ${lineColumns}, p.unit_id as "unitId" from ${lines(pairs)}
    where p.case_id = ${caseId} and ${stillUndecided} order by p.filed_on, p.id`.execute(services.database.db)
  return rows
}

const lineColumns =
  sql.raw(`p.id, p.number, p.year, p.title, p.applicant_name as "applicantName", p.filed_on as "filedOn", c.symbol,
      b.edition as before, n.edition as after, n.content -> 'openMatters' ->> 'effect' as effect`)

const lines = (pairs: readonly EditionOffer[]) => sql`${undecidedPapers(pairs)}
    join card_editions b on b.id = o.own join card_editions n on n.id = o.offered join service_cards c on c.id = n.card_id`

/** Papers (as `p`) filed under an edition for which another (as `o.offered`) waits; with `stillUndecided`, those to decide. */
export function undecidedPapers(pairs: readonly EditionOffer[]) {
  const [own, offered] = [pairs.map((pair) => pair.own), pairs.map((pair) => pair.offered)]
  return sql`unnest(${own}::uuid[], ${offered}::uuid[]) as o (own, offered) join papers p on p.card_edition_id = o.own`
}

/** Of these the ones that go on and about which nobody said yes or no. */
export const stillUndecided = sql<boolean>`${goesOn}
  and not exists (select from edition_decisions d where d.paper_id = p.id and d.edition_id = o.offered)`

/** Of the cards that have such an edition at all: which editions wait today, and for which. */
export const readOffers = briefly(
  async ({ database: { db }, clock }: Pick<Services, 'database' | 'clock' | 'config'>) => {
    const { rows } = await sql<EditionEffect & { cardId: string }>`
    select e.id, e.card_id as "cardId", e.edition, e.valid_from as "validFrom", e.valid_to as "validTo",
      coalesce(e.content -> 'openMatters', '{"effect": "from-filing-day", "basis": null}') as "openMatters"
    from card_editions e where e.card_id in (select a.card_id from card_editions a
      where a.content -> 'openMatters' ->> 'effect' in ('immediate', 'correction'))`.execute(db)
    const cards = [...new Set(rows.map(({ cardId }) => cardId))]
    return cards.flatMap((card) =>
      offers(
        rows.filter(({ cardId }) => cardId === card),
        dayOf(clock.now()),
      ),
    )
  },
)
