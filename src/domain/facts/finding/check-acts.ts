import { compareJournals, type JournalMention, journalsIn } from '../reading/journals.ts'
import { speaksOf } from '../spelling.ts'
import { type CheckedCard, type Finding, findingAt, placesOf, type Registry, todays } from './finding.ts'

/** The name of an act without what is written otherwise every time: dates, „ustawa z dnia”, articles, „t.j.”. */
function nameOf(named: string): string {
  return named
    .replace(/\b(?:t\.?\s?j\.?|tekst jednolity|tj\.)/gu, ' ')
    .replace(/\b\d{1,2}[. ]+(?:\d{1,2}\.|\p{L}+ )\s?\d{4}(?:\s*(?:r\b\.?|roku))?/gu, ' ')
    .replace(/(?:^|\s)(?:art|ust|pkt|§|zal)\.?\s*[\d–-]+/gu, ' ')
    .replace(/(?<!\p{L})(?:ustaw\p{L}|z|dnia|i|w)(?!\p{L})/gu, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
}

/**
 * Acts cited in another text than the registry holds on the day; for acts that the registry does not hold, in an older text
 * than another card cites. The law is the same in every office.
 */
export function checkActs(cards: readonly CheckedCard[], registry: Registry): Finding[] {
  const acts = todays(registry, 'act').map((fact) => ({ fact, journal: journalsIn(fact.value)[0] }))
  const places = placesOf(cards, journalsIn)
  return places.flatMap((place) => {
    const { mention } = place
    const known = acts.find(({ fact }) => speaksOf(mention.named, fact.about))
    if (known?.journal) {
      const order = compareJournals(mention, known.journal)
      if (order === 0) return []
      return [findingAt(place, order < 0 ? 'act-older' : 'act-newer', { fact: known.fact })]
    }
    const later = laterText(
      mention,
      places.filter(({ card }) => card.id !== place.card.id),
    )
    return later ? [findingAt(place, 'act-older-than-card', { others: [later] })] : []
  })
}

type JournalPlace = { card: CheckedCard; text: { text: string }; mention: JournalMention }

function laterText(mention: JournalMention, others: readonly JournalPlace[]): Finding['others'][number] | null {
  const name = nameOf(mention.named)
  if (name.length < 8) return null
  const same = others.filter(
    (other) => nameOf(other.mention.named) === name && compareJournals(mention, other.mention) < 0,
  )
  const newest = same.sort((one, other) => compareJournals(other.mention, one.mention))[0]
  return newest ? { card: newest.card.id, said: newest.text.text } : null
}
