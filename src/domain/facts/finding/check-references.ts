import { holdsOn } from '../fact.ts'
import { referencesIn } from '../references.ts'
import { type CheckedCard, type Finding, findingAt, isOurs, type Registry } from './finding.ts'
import { codesIn } from './naming.ts'

/** References and codes of a card that no fact answers on the day: people read a general sentence there, or nothing. */
export function checkReferences(card: CheckedCard, content: unknown, { facts, day, ...registry }: Registry): Finding[] {
  if (!isOurs(card, { facts, day, ...registry })) return []
  const answered = (kind: string | null, key: string) =>
    facts.some((fact) => fact.kind === kind && fact.key.toLowerCase() === key.toLowerCase() && holdsOn(fact, day))
  const inTexts = card.texts.flatMap((text) =>
    referencesIn(text.text)
      .filter(({ kind, key }) => !answered(kind, key))
      .map((reference) => {
        const at = text.text.indexOf(reference.text)
        return findingAt({ card, text, mention: { at, end: at + reference.text.length } }, 'reference-gone')
      }),
  )
  const asCodes = codesIn(content)
    .filter(({ kind, code }) => !answered(kind, code))
    .map(({ field, code }) => {
      const mention = { at: 0, end: code.length }
      return findingAt({ card, text: { field, text: code }, mention }, 'reference-gone')
    })
  return [...inTexts, ...asCodes]
}
