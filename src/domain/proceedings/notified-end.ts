/** Why the new day of a notice of delay is that day, and what it does beside the end of the law (art. 36–37 KPA). */
import { polishDay, polishDayWithWeekday } from '../calendar/polish-dates.ts'
import { type Day, day, isBefore } from '../calendar/temporal.ts'
import type { TermStep } from '../deadlines/term.ts'

/** A notice of delay: when it was drawn up, the new day it names, and by which article. */
export type DelayNoticed = { notifiedOn: Day; newDate: Day; basis: string }

/** The day in force, all notices of the case (oldest first) and its suspensions; days ISO. */
export type NoticeFacts = {
  notifiedEnd: string | null
  notices: readonly { notifiedOn: string; newDate: string; basis: string }[]
  suspensions: readonly { suspendedOn: string; resumedOn: string | null }[]
}

/** The line that says who named the day. */
export function namedByNotice({ notifiedOn, newDate, basis }: DelayNoticed): TermStep {
  const text = `Zawiadomienie z ${polishDay(notifiedOn)} wyznaczyło nowy termin: ${polishDayWithWeekday(newDate)}.`
  return { day: newDate, text, basis }
}

/**
 * The lines of the day in force. It was told to the parties and only another notice changes it: days that are not counted
 * belong to the terms of art. 35 (§ 5), and a suspension (art. 103) gives a named day no new one.
 */
export function explainNotifiedEnd(statutoryEnd: Day | null, { notices, suspensions }: NoticeFacts): TermStep[] {
  const last = notices.at(-1)
  if (!last) return []
  const earlier = notices.slice(0, -1).map((one) => polishDay(day(one.newDate)))
  const newDate = day(last.newDate)
  const stood = suspensions.filter(
    ({ resumedOn, suspendedOn }) => suspendedOn <= last.newDate && (resumedOn ?? last.notifiedOn) >= last.notifiedOn,
  )
  return [
    ...(earlier.length > 0
      ? [{ text: `Wcześniej wyznaczono: ${earlier.join(', ')}. Liczy się ostatnie zawiadomienie.`, basis: last.basis }]
      : []),
    namedByNotice({ notifiedOn: day(last.notifiedOn), newDate, basis: last.basis }),
    ...(statutoryEnd ? [besideTheLaw(statutoryEnd, newDate)] : []),
    ...(stood.length > 0 ? [stoodStill] : []),
  ]
}

function besideTheLaw(statutoryEnd: Day, newDate: Day): TermStep {
  if (isBefore(statutoryEnd, newDate))
    return {
      text: `Termin ustawowy (${polishDay(statutoryEnd)}) pozostał bez zmian; nowy termin stoi obok niego. Dopóki nie minie, organ nie jest bezczynny.`,
      basis: 'art. 37 § 1 pkt 1 KPA',
    }
  return {
    text: `Części dni nie wlicza się do terminu, więc termin ustawowy (${polishDay(statutoryEnd)}) kończy się nie wcześniej niż wyznaczony. Liczy się termin ustawowy.`,
    basis: 'art. 35 § 5 i art. 37 § 1 pkt 1 KPA',
  }
}

const stoodStill: TermStep = {
  text: 'Zawieszenie postępowania nie przesuwa dnia wyznaczonego w zawiadomieniu. Jeżeli sprawy nie uda się załatwić do tego dnia, trzeba zawiadomić o kolejnym.',
  basis: 'art. 36 § 1 i art. 103 KPA',
}
