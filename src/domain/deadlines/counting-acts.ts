/** The acts by which terms are counted, with the article of each step. The arithmetic is the same, the articles are not. */
import { dayNumber, numberOf } from '../calendar/day-numbers.ts'
import type { Day } from '../calendar/temporal.ts'
import type { TermUnit } from './term-length.ts'

/**
 * Which act counts the term and whether its end moves off free days: 'art-57' is KPA, 'art-12-op' Ordynacja podatkowa,
 * 'none' a day that the act itself fixes (e.g. art. 42 of the act on electronic delivery).
 */
export type Roll = 'art-57' | 'art-12-op' | 'none'

type Articles = Record<TermUnit | 'start' | 'roll', string>

const KPA: Articles = {
  start: 'art. 57 KPA',
  days: 'art. 57 § 1 KPA',
  weeks: 'art. 57 § 2 KPA',
  months: 'art. 57 § 3 KPA',
  years: 'art. 57 § 3a KPA',
  'working-days': 'przepis szczególny (dni robocze) w związku z art. 57 § 1 KPA',
  roll: 'art. 57 § 4 KPA',
}

const ARTICLES: Record<Roll, Articles> = {
  'art-57': KPA,
  'art-12-op': {
    start: 'art. 12 Ordynacji podatkowej',
    days: 'art. 12 § 1 Ordynacji podatkowej',
    weeks: 'art. 12 § 2 Ordynacji podatkowej',
    months: 'art. 12 § 3 Ordynacji podatkowej',
    years: 'art. 12 § 4 Ordynacji podatkowej',
    'working-days': 'przepis szczególny (dni robocze) w związku z art. 12 § 1 Ordynacji podatkowej',
    roll: 'art. 12 § 5 Ordynacji podatkowej',
  },
  none: { ...KPA, roll: 'art. 57 § 4 KPA (nie stosuje się)' },
}

/** The act of 7.04.2017 (Dz.U. 2017 poz. 935) put terms in years into the code; before it they were counted as in KC. */
const YEARS_IN_KPA = dayNumber(2017, 6, 1)

/** The article of a step of a term that began on `from`. */
export function articleOf(roll: Roll, step: keyof Articles, from: Day): string {
  if (step === 'years' && roll !== 'art-12-op' && numberOf(from) < YEARS_IN_KPA) return 'art. 112 KC (odpowiednio)'
  return ARTICLES[roll][step]
}
