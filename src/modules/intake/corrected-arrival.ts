import { day, findDay, laterOf } from '#domain/calendar/temporal.ts'
import { warsawDay } from '#domain/calendar/warsaw.ts'
import { filedAfterCorrection } from '#domain/intake/correction.ts'
import { promise } from '#domain/intake/promise.ts'
import { type ArrivalRefusal, arrive } from '#domain/intake/registration.ts'
import type { ActFrame } from '#modules/act.ts'
import type { LockedPaper } from '#modules/cases/index.ts'
import { cardTerm, findCardForIntake } from './card-for-intake.query.ts'
import type { CorrectPaperInput } from './correct-paper.ts'

/**
 * The days of arrival after a correction, checked by the same rule as at registration, seen from the day of registration;
 * the promised date follows the day of filing.
 */
export async function correctedArrival(frame: ActFrame, paper: LockedPaper, input: CorrectPaperInput) {
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
    ...(filedOn.toString() === paper.filed_on ? {} : await promised(frame, paper, filedOn)),
  }
}

async function promised({ services }: ActFrame, paper: LockedPaper, filedOn: ReturnType<typeof day>) {
  const card = paper.card_edition_id ? await findCardForIntake(services, paper.card_edition_id) : undefined
  const date = card ? promise(filedOn, cardTerm(card)) : null
  if (!date) return {}
  const why = date.why.map((step) => ({ ...step, day: step.day?.toString() }))
  return { expected_on: date.expectedOn.toString(), expected_why: JSON.stringify(why) }
}
