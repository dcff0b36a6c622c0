/** The dates of a matter side by side: what the law demands, what was named in a notice, what the office means, what the client was told. */
import { polishDay, polishDayWithWeekday } from '../calendar/polish-dates.ts'
import { type Day, day } from '../calendar/temporal.ts'
import { type AnyStep, keptSteps } from '../deadlines/drift.ts'
import { targetStep } from '../deadlines/settlement-term.ts'
import { explainNotifiedEnd, type NoticeFacts } from '../proceedings/notified-end.ts'

/** Days ISO; a line of a derivation as it is kept. */
export type KeptStep = { day?: string | undefined; text: string; basis: string; kind?: 'length' }

/** A date with the lines that say why, or none with the reason. */
export type SideDate =
  | { value: string; steps: readonly KeptStep[]; reason: null }
  | { value: null; steps: readonly KeptStep[]; reason: string }

export type SideDates = Record<'statutory' | 'notified' | 'internal' | 'promised', SideDate>

/** What the dates are told from; `notFounded` says why there is no term yet. */
export type SideFacts = {
  statutoryEnd: string | null
  derivation: readonly KeptStep[]
  internalTarget: string | null
  notice: NoticeFacts
  promise: PromiseFacts
  /** Why no term is counted (a paper that ended, or has no card); null where one is. */
  noTerm: string | null
}

/** What the client was told: the day, its derivation, and by which paper. */
export type PromiseFacts = { expectedOn: string; why: readonly KeptStep[]; number: string; registeredOn: string } | null

/** Tells each date with its derivation, or why there is none (art. 35–37 KPA). */
export function sideDates({ statutoryEnd, derivation, internalTarget, notice, promise, noTerm }: SideFacts): SideDates {
  const absent = noTerm ?? derivation[0]?.text ?? 'Przepis nie wyznacza terminu.'
  return {
    statutory: statutoryEnd ? dated(statutoryEnd, derivation) : none(absent),
    notified: notifiedDate(statutoryEnd, notice),
    internal: internalTarget
      ? dated(internalTarget, targetSteps(derivation, day(internalTarget)))
      : none(noTerm ?? 'Bez terminu ustawowego nie ma celu wewnętrznego.'),
    promised: promise ? dated(promise.expectedOn, promiseSteps(promise)) : none('Klientowi nie podano terminu.'),
  }
}

function notifiedDate(statutoryEnd: string | null, notice: NoticeFacts): SideDate {
  if (notice.notifiedEnd !== null)
    return dated(notice.notifiedEnd, kept(explainNotifiedEnd(statutoryEnd ? day(statutoryEnd) : null, notice)))
  return none(
    notice.notices.length > 0
      ? 'Zawiadomienia sprzed zwrotu akt straciły znaczenie: termin biegnie na nowo.'
      : 'Nie zawiadamiano o niezałatwieniu sprawy w terminie.',
  )
}

/** The term without its exclusions and roll, then the working day of the office; „niezwłocznie” has no length. */
function targetSteps(derivation: readonly KeptStep[], target: Day): KeptStep[] {
  const { head, endByLength } = countedLength(derivation)
  return [...head, ...kept([endByLength ? targetStep(endByLength, target) : atOnceStep(target)])]
}

function promiseSteps({ expectedOn, why, number, registeredOn }: NonNullable<PromiseFacts>): KeptStep[] {
  const told = day(expectedOn)
  const text = `Przy piśmie nr ${number}, zarejestrowanym ${polishDay(day(registeredOn))}, podano klientowi: ${polishDayWithWeekday(told)}. To ostatni dzień pracy urzędu przed końcem terminu z obliczenia albo sam jego koniec. Obietnica nie zmienia terminu ustawowego.`
  return [...countedLength(why).head, ...kept([{ day: told, text, basis: 'karta usługi i informacja dla klienta' }])]
}

/** The lines of a derivation up to the length of its term, and the day that length gives. */
function countedLength(steps: readonly KeptStep[]): { head: readonly KeptStep[]; endByLength: Day | null } {
  const at = steps.findIndex(({ kind }) => kind === 'length')
  const end = steps[at]?.day
  return end ? { head: steps.slice(0, at + 1), endByLength: day(end) } : { head: steps, endByLength: null }
}

function atOnceStep(target: Day): AnyStep {
  const text = `Cel wewnętrzny: ${polishDayWithWeekday(target)}, pierwszy dzień pracy urzędu od wniesienia podania.`
  return { day: target, text, basis: 'zasada wewnętrzna urzędu' }
}

const dated = (value: string, steps: readonly KeptStep[]): SideDate => ({ value, steps, reason: null })
const none = (reason: string): SideDate => ({ value: null, steps: [], reason })
const kept = (steps: readonly AnyStep[]): readonly KeptStep[] => keptSteps(steps)
