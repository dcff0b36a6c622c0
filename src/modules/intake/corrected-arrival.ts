import type { OfficeDays } from '#domain/calendar/office-days.ts'
import { type Day, day, findDay, laterOf } from '#domain/calendar/temporal.ts'
import { warsawDay } from '#domain/calendar/warsaw.ts'
import { filedAfterCorrection } from '#domain/intake/correction.ts'
import { promise } from '#domain/intake/promise.ts'
import { type ArrivalRefusal, arrive } from '#domain/intake/registration.ts'
import type { ActFrame } from '#modules/act.ts'
import { type LockedPaper, readOfficeDays } from '#modules/cases/index.ts'
import { type CardForIntake, cardTerm } from './card-for-intake.query.ts'
import type { CorrectPaperInput } from './correct-paper.ts'

/**
 * The days of arrival after a correction, checked by the same rule as at registration, seen from the day of registration;
 * the promised date follows the day of filing and the card.
 */
export async function correctedArrival(
  frame: ActFrame,
  paper: LockedPaper,
  input: CorrectPaperInput,
  card: CardForIntake | undefined,
) {
  const registeredOn = warsawDay((paper.registered_at ?? frame.now).getTime())
  // nothing arrives after it was registered
  const latest = laterOf(registeredOn, day(paper.arrived_on))
  const days = (text: string | null) => (text ? (findDay(text) ?? null) : null)
  const outcome = arrive(
    {
      channel: paper.channel,
      arrivedOn: day(input.arrivedOn),
      postedOn: days(input.postedOn),
      depositedOn: days(input.depositedOn),
      takenOutOn: days(input.takenOutOn),
      letterDate: days(input.letterDate),
      evidence: input.evidence,
      text: input.text,
      // a day of arrival before that of registration has its reason: the one of this correction
      lateEntryReason: paper.late_entry_reason ?? input.reason,
    },
    latest,
  )
  if (!outcome.ok) return outcome.refusal satisfies ArrivalRefusal
  const { arrivedOn } = outcome.event
  const days0 = { arrivedBefore: day(paper.arrived_on), filedBefore: day(paper.filed_on) }
  const filedOn = filedAfterCorrection({ ...days0, arrivedNow: arrivedOn })
  return {
    arrived_on: arrivedOn.toString(),
    posted_on: input.postedOn,
    operator: input.operator ?? null,
    deposited_on: input.depositedOn,
    taken_out_on: input.takenOutOn,
    evidence: input.evidence,
    filed_on: filedOn.toString(),
    card_edition_id: card?.editionId ?? null,
    ...promised(paper, filedOn, card, await readOfficeDays(frame.tx)),
  }
}

/** The promise is computed again when the day of filing or the card changed; outside the catalogue nothing is promised. */
function promised(paper: LockedPaper, filedOn: Day, card: CardForIntake | undefined, days: OfficeDays) {
  const sameCard = (card?.editionId ?? null) === paper.card_edition_id
  if (sameCard && filedOn.toString() === paper.filed_on)
    return { expected_on: paper.expected_on, expected_why: JSON.stringify(paper.expected_why) }
  const date = card ? promise(filedOn, cardTerm(card), days) : null
  const why = (date?.why ?? []).map((step) => ({ ...step, day: step.day?.toString() }))
  return { expected_on: date?.expectedOn.toString() ?? null, expected_why: JSON.stringify(why) }
}
