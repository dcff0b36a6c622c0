/**
 * How long the documents of a closed case are kept and what may be done then. Only days are found here, with their
 * derivation; nothing is ever disposed of by the program.
 */
import { polishCount, polishDay } from '../calendar/polish-dates.ts'
import { type Day, day } from '../calendar/temporal.ts'
import { formatCategory, type RetentionCategory } from './retention-category.ts'

/** One line of why a date is what it is. */
export type RetentionStep = { day?: Day; text: string; basis: string }

/** What the category orders once the years have passed; `from` null where no day is fixed. */
export type RetentionEnd =
  | { what: 'disposal' | 'expert-review' | 'state-archive'; from: Day }
  | { what: 'end-of-use'; from: null }

/** `countedFrom` is the first day of the counted years; Bc documents never go to the office archive. */
export type Retention = {
  category: string
  countedFrom: Day
  officeArchiveFrom: Day | null
  end: RetentionEnd
  steps: RetentionStep[]
}

const INSTRUCTION = 'instrukcja archiwalna, załącznik nr 6 do rozporządzenia z 18.01.2011 (Dz.U. 2011 nr 14 poz. 67)'
const ARCHIVES_ACT = 'art. 5 ustawy z 14.07.1983 o narodowym zasobie archiwalnym i archiwach'
const DISPOSAL_ACT = `${ARCHIVES_ACT}; rozporządzenie z 20.10.2015 (Dz.U. 2015 poz. 1743)`

/** Full calendar years after the end of the case: in the unit, and before archival material leaves for the state archive. */
const YEARS_IN_UNIT = 2
const YEARS_TO_STATE_ARCHIVE = 25

const YEARS = ['rok', 'lata', 'lat'] as const

/** The retention of the documents of a case closed on a day: full calendar years from 1 January of the year after. */
export function retentionOf(category: RetentionCategory, closedOn: Day): Retention {
  const countedFrom = newYearAfter(closedOn, 0)
  const end = endOf(category, closedOn)
  const officeArchiveFrom = end.from ? newYearAfter(closedOn, YEARS_IN_UNIT) : null
  return {
    category: formatCategory(category),
    countedFrom,
    officeArchiveFrom,
    end,
    steps: [
      closing(closedOn, countedFrom),
      ...(officeArchiveFrom ? [toOfficeArchive(officeArchiveFrom)] : []),
      ...ending(category, end),
    ],
  }
}

function endOf(category: RetentionCategory, closedOn: Day): RetentionEnd {
  switch (category.kind) {
    case 'A':
      return { what: 'state-archive', from: newYearAfter(closedOn, YEARS_TO_STATE_ARCHIVE) }
    case 'B':
      return { what: 'disposal', from: newYearAfter(closedOn, category.years) }
    case 'BE':
      return { what: 'expert-review', from: newYearAfter(closedOn, category.years) }
    case 'Bc':
      return { what: 'end-of-use', from: null }
  }
}

/** 1 January after so many full calendar years that follow the year of a day. */
function newYearAfter(closedOn: Day, years: number): Day {
  return day(`${closedOn.year + 1 + years}-01-01`)
}

function closing(closedOn: Day, countedFrom: Day): RetentionStep {
  const text = `Sprawę zakończono ${polishDay(closedOn)}; pełne lata kalendarzowe liczy się od ${polishDay(countedFrom)}.`
  return { day: countedFrom, text, basis: INSTRUCTION }
}

function toOfficeArchive(from: Day): RetentionStep {
  const text = `Do archiwum zakładowego akta trafiają po pełnych dwóch latach, od ${polishDay(from)}.`
  return { day: from, text, basis: INSTRUCTION }
}

function ending(category: RetentionCategory, end: RetentionEnd): RetentionStep[] {
  const name = `Kategoria ${formatCategory(category)}`
  if (end.from === null)
    return [{ text: `${name}: przechowuje się do pełnego wykorzystania, dnia się nie wyznacza.`, basis: INSTRUCTION }]
  const from = polishDay(end.from)
  if (!('years' in category))
    return [
      { text: `${name}: przechowuje się wieczyście.`, basis: ARCHIVES_ACT },
      {
        day: end.from,
        text: `Do archiwum państwowego akta przekazuje się po 25 latach, od ${from}.`,
        basis: ARCHIVES_ACT,
      },
    ]
  const lastDay = end.from.subtract({ days: 1 })
  const kept = `${name}: przechowuje się ${polishCount(category.years, YEARS)}, do ${polishDay(lastDay)}.`
  const then =
    end.what === 'disposal'
      ? { text: `Brakowanie jest możliwe od ${from}, za zgodą archiwum państwowego.`, basis: DISPOSAL_ACT }
      : { text: `Od ${from} ekspertyza archiwum państwowego, które może zmienić kategorię na A.`, basis: ARCHIVES_ACT }
  return [
    { day: lastDay, text: kept, basis: INSTRUCTION },
    { day: end.from, ...then },
  ]
}
