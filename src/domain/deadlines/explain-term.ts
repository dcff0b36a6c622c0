/** A derivation in plain Polish: one line for each thing that decided the date, with its article. */

import type { PassedDay } from '../calendar/free-days.ts'
import {
  polishCount,
  polishDay,
  polishDayWithWeekday,
  polishMonthLocative,
  weekdayName,
} from '../calendar/polish-dates.ts'
import type { Day } from '../calendar/temporal.ts'
import { articleOf } from './counting-acts.ts'
import { EXCLUSION_REASONS, type NotCounted } from './exclusions.ts'
import { START_EVENTS } from './start-events.ts'
import type { Term, TermStep } from './term.ts'
import { polishLength, type TermLength } from './term-length.ts'

type Facts = Omit<Term, 'steps'>

/** The lines of a derivation, from the event to the last day. */
export function explainTerm(term: Facts): TermStep[] {
  const { length } = term
  if (length === 'at-once') return [atOnce(term)]
  return [
    startOf(term, length),
    lengthOf(term, length),
    ...term.notCounted.map(notCounted),
    ...term.passed.map(passedDay),
    ending(term),
  ]
}

function atOnce({ lastDay }: Facts): TermStep {
  const text = `Sprawę załatwia się niezwłocznie: ${polishDayWithWeekday(lastDay)}.`
  return { day: lastDay, text, basis: 'art. 35 § 1–2 i art. 12 § 2 KPA' }
}

/** Only terms in days and working days skip the day of the event; a week, month or year ends on the day like it. */
function startOf({ event, from, firstDay, roll }: Facts, { unit }: TermLength): TermStep {
  const { name, basis } = START_EVENTS[event]
  const day = polishDayWithWeekday(from)
  const skips = unit === 'days' || unit === 'working-days'
  const article = articleOf(roll, skips ? 'days' : 'start', from)
  const text = skips
    ? `${name}: ${day}. Tego dnia nie wlicza się do terminu; pierwszy liczony dzień to ${polishDayWithWeekday(firstDay)}.`
    : `${name}: ${day}. Od tego dnia biegnie termin.`
  return { day: from, text, basis: basis ? `${basis} w związku z ${article}` : article }
}

/** The line that tells the length of the term, and with it the end before exclusions; its kind is kept with it. */
function lengthOf({ from, endByLength: end, roll }: Facts, length: TermLength): TermStep {
  const article = articleOf(roll, length.unit, from)
  const basis = length.basis ? `${length.basis} w związku z ${article}` : article
  const day = polishDayWithWeekday(end)
  const text = `Termin wynosi ${polishLength(length)}${howItEnds(from, end, length)}${day}.`
  return { day: end, text, basis, kind: 'length' }
}

function howItEnds(from: Day, end: Day, { unit }: TermLength): string {
  switch (unit) {
    case 'days':
      return '; jego ostatnim dniem z obliczenia jest '
    case 'weeks':
      return ` i z obliczenia kończy się w dniu tej samej nazwy (${weekdayName(end)}): `
    case 'months':
      return ` i z obliczenia kończy się ${sameNumberOrLast(from, end)}: `
    case 'years':
      return ` i z obliczenia kończy się ${sameDayOrPreceding(from, end)}: `
    case 'working-days':
      return ', licząc bez sobót, niedziel i świąt; jego ostatnim dniem z obliczenia jest '
    default:
      return unit satisfies never
  }
}

function sameNumberOrLast(from: Day, end: Day): string {
  if (from.day === end.day) return 'w dniu o tej samej liczbie co dzień początkowy'
  return `w ostatnim dniu miesiąca (w ${polishMonthLocative(end)} nie ma dnia ${from.day})`
}

function sameDayOrPreceding(from: Day, end: Day): string {
  if (from.day === end.day) return 'w dniu o tej samej dacie co dzień początkowy'
  return `w dniu bezpośrednio poprzedzającym (w ${polishMonthLocative(end)} nie ma dnia ${from.day})`
}

function notCounted({ from, to, lasts, days, reasons, endAfter }: NotCounted): TermStep {
  const causes = reasons.map((reason) => EXCLUSION_REASONS[reason].name).join(', ')
  const bases = [...new Set(reasons.map((reason) => EXCLUSION_REASONS[reason].basis))].join(', ')
  const count = polishCount(days, ['dnia', 'dni', 'dni'])
  const text =
    lasts === 'ended'
      ? `Nie wlicza się ${count} od ${polishDay(from)} do ${polishDay(to)} (${causes}); koniec z obliczenia przesuwa się na ${polishDay(endAfter)}.`
      : `Od ${polishDay(from)} termin nie biegnie (${causes}) i okres ten jeszcze trwa. Do ${polishDay(to)} nie wlicza się ${count}; termin skończy się nie wcześniej niż ${polishDay(endAfter)}.`
  return { day: endAfter, text, basis: bases }
}

function passedDay({ day, kind, name, basis }: PassedDay): TermStep {
  const free: Record<PassedDay['kind'], string> = {
    'statutory-holiday': `to dzień ustawowo wolny od pracy: ${name}.`,
    sunday: 'to dzień ustawowo wolny od pracy.',
    saturday: 'to sobota, na równi z dniem wolnym od pracy.',
  }
  return { day, text: `${polishDayWithWeekday(day)} ${free[kind]}`, basis }
}

function ending({ from, lastDay, passed, roll, progress }: Facts): TermStep {
  const day = polishDayWithWeekday(lastDay)
  const basis = articleOf(roll, 'roll', from)
  const head = progress === 'stopped' ? 'Najwcześniejszy możliwy ostatni dzień terminu' : 'Ostatni dzień terminu'
  if (roll === 'none')
    return {
      day: lastDay,
      text: `Ostatni dzień: ${day}. Przepis wyznacza ten dzień wprost, więc nie przesuwa się go z dnia wolnego.`,
      basis,
    }
  const why =
    passed.length === 0
      ? '. Nie jest to sobota ani dzień wolny od pracy, więc termin się nie przesuwa.'
      : ', najbliższy następny dzień, który nie jest sobotą ani dniem wolnym od pracy.'
  return { day: lastDay, text: `${head}: ${day}${why}`, basis }
}
