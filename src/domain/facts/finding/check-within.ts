import { addressesIn, samePlace } from '../reading/places.ts'
import { fold } from '../spelling.ts'
import { type CheckedCard, type Finding, findingAt, isOurs, type Registry, todays } from './finding.ts'

const NONE = /^(?:brak|nie przysluguje|nie dotyczy|nie ma)\b/u
const SOME = /odwolan|zazalen|sko\b/u

/** Two cards of one service, one of which says that there is no remedy and the other that there is one. */
export function checkAppeals(cards: readonly CheckedCard[]): Finding[] {
  const appeals = cards.flatMap((card) =>
    card.texts.filter(({ field }) => field === 'appeal').map((text) => ({ card, text, words: fold(text.text).trim() })),
  )
  return appeals
    .filter(({ words }) => NONE.test(words))
    .flatMap(({ card, text }) => {
      const others = appeals
        .filter((one) => card.service !== null && one.card.service === card.service)
        .filter(({ words }) => !NONE.test(words) && SOME.test(words))
        .map((one) => ({ card: one.card.id, said: one.text.text }))
      const mention = { at: 0, end: text.text.length }
      return others.length > 0 ? [findingAt({ card, text, mention }, 'appeal-differs-from-card', { others })] : []
    })
}

const COUNTS: Record<string, number> = { '': 1, jeden: 1, dwa: 2, dwoch: 2, trzy: 3, trzech: 3 }
const UNITS: Record<string, string> = {
  days: 'dni|dnia|dzien',
  months: 'miesi\\p{L}*',
  'working-days': 'dni roboczych',
}

/** The term of a card in its column and in its words: „30 dni” beside a term of 14 days. „W ciągu miesiąca” says one. */
export function checkTerm(card: CheckedCard, term: { unit: string; count: number } | null): Finding[] {
  const text = card.texts.find(({ field }) => field === 'termText')
  const unit = term && UNITS[term.unit]
  if (!text || !unit) return []
  const counted = new RegExp(
    `(?:(\\d{1,3})\\.?|(?<!\\p{L})(jeden|dwa|dwoch|trzy|trzech))?\\s*(?<!\\p{L})(?:${unit})(?!\\p{L})`,
    'gu',
  )
  const said = [...fold(text.text).matchAll(counted)]
  const countOf = ([, digits, word = '']: RegExpMatchArray) => (digits ? Number(digits) : (COUNTS[word] ?? 0))
  const first = said[0]
  if (!first || said.some((one) => countOf(one) === term?.count)) return []
  const start = first.index + first[0].length - first[0].trimStart().length
  return [findingAt({ card, text, mention: { at: start, end: first.index + first[0].length } }, 'term-and-its-words')]
}

/** Windows of a card that its place does not have on the day. */
export function checkWindows(card: CheckedCard, windows: readonly number[], registry: Registry): Finding[] {
  const text = card.texts.find(({ field }) => field === 'filing')
  const address = text && addressesIn(text.text)[0]
  if (!text || !address || !isOurs(card, registry)) return []
  const here = todays(registry, 'window').filter((fact) =>
    fact.about.some((words) => addressesIn(words).some(({ norm }) => samePlace(norm, address.norm))),
  )
  const numbers = here.map(({ key }) => Number(key.split('-').at(-1)))
  const unknown = here.length > 0 ? windows.filter((number) => !numbers.includes(number)) : []
  const mention = { at: 0, end: text.text.length }
  return unknown.map((number) => {
    return findingAt({ card, text: { ...text, text: `${text.text}, ${number}` }, mention }, 'window-unknown')
  })
}
