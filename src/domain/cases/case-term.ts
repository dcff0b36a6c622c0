import type { OfficeDays } from '../calendar/office-days.ts'
import { type Day, isBefore } from '../calendar/temporal.ts'
import type { Exclusion } from '../deadlines/exclusions.ts'
import { type SettlementRule, settlementTerm } from '../deadlines/settlement-term.ts'
import type { StartEvent } from '../deadlines/start-events.ts'
import type { TermStep } from '../deadlines/term.ts'
import { termRule } from '../legal-profiles/office-law.ts'
import type { LongestTerm } from '../legal-profiles/profiles.ts'

/**
 * How the term of a case is found: by its card, by the code when there is no card, or not at all. `longest` is the most that
 * the procedure of the card knows on that day: it binds where the card's own length would end later.
 */
export type CaseTermRule =
  | { by: 'card'; rule: SettlementRule; longest?: LongestTerm | null }
  | { by: 'code' }
  | { by: 'none' }

/** The term of a case; no end where no act sets one (e.g. the sale of land is no administrative case). */
export type CaseTerm = { statutoryEnd: Day | null; internalTarget: Day | null; steps: TermStep[] }

/**
 * The term of a case from its day of initiation (art. 61 § 3, 35 KPA); `exclusions` are the days of art. 35 § 5. One that
 * lasts is counted to `asOf`, so that the end is the soonest there can be. Counted by the office's days. A case that was remanded runs anew from the return of its file: `event` says so.
 */
export function caseTerm(
  initiatedOn: Day,
  term: CaseTermRule,
  exclusions: readonly Exclusion[],
  asOf: Day | undefined,
  days: OfficeDays,
  event: StartEvent = 'filing',
): CaseTerm {
  if (term.by === 'none') return { statutoryEnd: null, internalTarget: null, steps: [noTerm] }
  const count = (rule: SettlementRule) =>
    settlementTerm({
      filedOn: initiatedOn,
      rule,
      event,
      exclusions,
      ...(asOf && { asOf }),
      calendar: days.legal,
      opening: days.opening,
    })
  const named = count(term.by === 'card' ? term.rule : termRule('settlement', initiatedOn.toString(), days.legal.law))
  const most = term.by === 'card' && term.rule !== 'at-once' && term.longest ? count(term.longest) : named
  const { statutory, internalTarget } = isBefore(most.statutory.lastDay, named.statutory.lastDay) ? most : named
  const steps = term.by === 'card' ? statutory.steps : [byTheCode, ...statutory.steps]
  return { statutoryEnd: statutory.lastDay, internalTarget, steps }
}

const noTerm: TermStep = {
  text: 'Karta usługi nie podaje terminu załatwienia, bo nie wyznacza go przepis.',
  basis: 'karta usługi',
}
const byTheCode: TermStep = {
  text: 'Pismo spoza katalogu usług: przyjęto termin ogólny, nie później niż w ciągu miesiąca.',
  basis: 'art. 35 § 3 KPA',
}
