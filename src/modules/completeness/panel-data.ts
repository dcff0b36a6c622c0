import type { OfficeDays } from '#domain/calendar/office-days.ts'
import { type Day, day, isBefore } from '#domain/calendar/temporal.ts'
import { addresseesOf } from '#domain/completeness/addressees.ts'
import { type Completeness, completenessOf, formalLacks } from '#domain/completeness/check-items.ts'
import { firstDayToLeave } from '#domain/completeness/leaving.ts'
import {
  type ChecklistDifference,
  compareChecklists,
  type LaterEdition,
  newerEdition,
} from '#domain/completeness/newer-edition.ts'
import { type AddressRule, hasNoAddress } from '#domain/completeness/no-address.ts'
import { proposePlace } from '#domain/completeness/shelf.ts'
import { cureDays } from '#domain/completeness/summons.ts'
import { getLegalProfile } from '#domain/legal-profiles/get-profile.ts'
import type { FeeRegime } from '#domain/legal-profiles/profiles.ts'
import { namedTerm } from '#domain/proceedings/named-term.ts'
import { dueAfter, freshnessOf } from '#domain/service-cards/card-freshness.ts'
import type { SeenOn } from '#modules/cases/index.ts'
import type { AddresseeOrder } from '#modules/outgoing/index.ts'
import { addressRuleOf } from './address-rule.ts'
import type { FeeFacts, PanelFacts, RoundFacts } from './panel-facts.ts'

/** How a running term stands today: in it, in the days in which a posted cure may come, or past them. */
export type TermStanding = 'undelivered' | 'running' | 'grace' | 'lapsed'

/** The panel's facts with what follows from them today. */
export type PanelData = Omit<PanelFacts, 'review'> &
  SeenOn & {
    people: NonNullable<PanelFacts['people']>
    /** By which ways a notice or an order that waits may go to each addressee. */
    ways: readonly AddresseeOrder[]
    state: Completeness['state']
    /** Names of formal items missing now. */
    formalMissing: string[]
    /** Formal items missing that an earlier summons named. */
    repeated: string[]
    cureDays: { from: number; to: number } | null
    feeRegime: FeeRegime
    sanction: 'act' | 'order'
    round: RoundFacts | null
    standing: TermStanding | null
    /** First day on which an officer may decide. */
    decideFrom: string | null
    openItems: { id: string; name: string }[]
    openFee: FeeFacts | null
    /** Last day on which the request to restore the term could be made (art. 58 § 2 KPA). */
    askUntil: string | null
    addresseeIds: string[]
    /** `none` when nobody can be written to, `not-asked` past the states in which that matters (art. 64 § 1 KPA). */
    address: 'known' | 'none' | 'not-asked'
    /** Whether somebody behind the paper could be asked for it. */
    contact: 'known' | 'none'
    proposal: { shelfId: string; place: string } | null
    /** The newer edition of the card in force today, and how its checklist differs (edge case 43). */
    newer: (LaterEdition & ChecklistDifference) | null
    /** Until which day the card was to be looked at, and who keeps it; null while it is in time. */
    review: { dueOn: string; owner: string } | null
  }

/** Derives what the panel shows from its facts, as seen on `today`; `arrivedOn` chooses the law in force. */
export function panelData(
  facts: PanelFacts,
  today: Day,
  arrivedOn: string,
  { legal: calendar }: Pick<OfficeDays, 'legal'>,
  seen: SeenOn,
): Omit<PanelData, 'ways'> {
  const profile = facts.profile ? getLegalProfile(facts.profile, arrivedOn, calendar.law) : null
  const lacks = formalLacks(facts.items)
  const round = facts.rounds.findLast((one) => one.replaced === 'no') ?? null
  const named = new Set(facts.rounds.flatMap((one) => one.items.map((item) => item.itemId)))
  const open = new Set((round?.items ?? []).filter((item) => item.curedOn === null).map((item) => item.itemId))
  const lastDay = round?.lastDay ? day(round.lastDay) : null
  const people = facts.people ?? []
  return {
    ...facts,
    people,
    today: today.toString(),
    soonUntil: seen.soonUntil,
    state: completenessOf(facts.items).state,
    formalMissing: lacks.map((lack) => lack.name),
    repeated: lacks.filter((lack) => named.has(lack.itemId)).map((lack) => lack.name),
    cureDays: cureDays(profile),
    feeRegime: profile?.fees ?? 'none',
    sanction: profile?.sanction === 'order' ? 'order' : 'act',
    round,
    standing: round && open.size > 0 ? standingOf(lastDay, today) : null,
    decideFrom: lastDay ? firstDayToLeave(lastDay).toString() : null,
    openItems: facts.items
      .filter((item) => open.has(item.id) && item.mark === 'missing')
      .map(({ id, name }) => ({ id, name })),
    openFee: facts.fees.find((fee) => fee.outcome === null) ?? null,
    askUntil: facts.request
      ? namedTerm('restoration', day(facts.request.obstacleEndedOn), calendar).lastDay.toString()
      : null,
    address: addressStanding(addressRuleOf(profile), facts.people),
    contact: people.some((person) => person.contact === 'known') ? 'known' : 'none',
    addresseeIds: addresseesOf(people).map((person) => person.id),
    proposal: propose(facts.shelves),
    newer: newerThan(facts, today),
    review: overdueReview(facts.review, today),
  }
}

function overdueReview(review: PanelFacts['review'], today: Day): PanelData['review'] {
  const dueOn = review && dueAfter(review.looks, today)
  return dueOn && freshnessOf(dueOn, today) === 'overdue' ? { dueOn: dueOn.toString(), owner: review.owner } : null
}

/** Whoever was not read was not asked: people missing from the facts are no missing address. */
function addressStanding(rule: AddressRule, people: PanelFacts['people']): PanelData['address'] {
  if (people === null) return 'not-asked'
  return hasNoAddress(rule, people).ok ? 'none' : 'known'
}

function newerThan({ later, items }: PanelFacts, today: Day): PanelData['newer'] {
  const newer = newerEdition(later, today)
  return newer ? { ...newer, ...compareChecklists(items, newer.items) } : null
}

function standingOf(lastDay: Day | null, today: Day): TermStanding {
  if (lastDay === null) return 'undelivered'
  if (!isBefore(lastDay, today)) return 'running'
  return isBefore(today, firstDayToLeave(lastDay)) ? 'grace' : 'lapsed'
}

/** The shelf of the window's own place of service, its lowest free number. */
function propose(shelves: PanelFacts['shelves']): PanelData['proposal'] {
  const shelf = shelves.find((one) => one.near === 'yes') ?? shelves[0]
  return shelf ? { shelfId: shelf.id, place: proposePlace(shelf.taken) } : null
}
