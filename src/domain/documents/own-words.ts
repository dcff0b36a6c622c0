/** The office's own paragraph on letters: opening hours, parking, whom to ask. It stands after everything that a rule demands. */
import type { Fact } from '../facts/fact.ts'
import { referencesIn, unknownFacts } from '../facts/references.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'
import { textTrouble } from '../service-cards/review-text.ts'
import type { DocumentKind } from './letter.ts'

/**
 * Papers for clients that may carry one. Orders and the instruction to a decision never do: beside a remedy stands nothing but
 * what the law says of it (art. 9, 107 § 1 pkt 7 and 124 § 1 KPA).
 */
export const OWN_WORDS_LETTERS = [
  'receipt',
  'confirmation',
  'summons',
  'fee-call',
  'delay-notice',
  'notice',
  'unexamined-letter',
] as const satisfies readonly DocumentKind[]
export type OwnWordsLetter = (typeof OWN_WORDS_LETTERS)[number]

/** The letter of that name; undefined for any other word. */
export const findOwnWordsLetter = (word: string): OwnWordsLetter | undefined =>
  OWN_WORDS_LETTERS.find((one) => one === word)

/** Most characters and lines: a paragraph, not a second letter. */
export const OWN_WORDS_MOST = { characters: 600, lines: 8 } as const

export type OwnWordsRefusal =
  | { why: 'own-words-empty' }
  | { why: 'own-words-too-long'; characters: number; lines: number }
  | { why: 'own-words-markup' }
  | { why: 'own-words-control' }
  | { why: 'own-words-placeholder'; what: string }

/** What a paragraph may be, wherever it comes from: a few lines of plain text. */
export function checkOwnWords(text: string): Outcome<string, OwnWordsRefusal> {
  const words = text.trim()
  if (words === '') return refuse({ why: 'own-words-empty' })
  if (words.length > OWN_WORDS_MOST.characters || words.split('\n').length > OWN_WORDS_MOST.lines)
    return refuse({ why: 'own-words-too-long', ...OWN_WORDS_MOST })
  const trouble = textTrouble(words)
  if (trouble === 'markup') return refuse({ why: 'own-words-markup' })
  return trouble === 'control-characters' ? refuse({ why: 'own-words-control' }) : accept(words)
}

/** What in braces of a paragraph no fact of the office answers on the day (ISO) or later, each once; a lone brace as well. */
export function unknownPlaceholders(words: string, facts: readonly Fact[], day: string): string[] {
  const rest = referencesIn(words).reduce((text, one) => text.replace(one.text, ''), words)
  const strange = rest.match(/\{[^{}]{0,40}\}?|\}/gu) ?? []
  return [...new Set([...unknownFacts(words, facts, day), ...strange])]
}

/** A paragraph as it may be entered here: checked, and without a placeholder that nothing fills. */
export function readOwnWords(text: string, facts: readonly Fact[], day: string): Outcome<string, OwnWordsRefusal> {
  const checked = checkOwnWords(text)
  const [what] = checked.ok ? unknownPlaceholders(checked.event, facts, day) : []
  return what === undefined ? checked : refuse({ why: 'own-words-placeholder', what })
}

type Paper = { head: { kind: DocumentKind }; addressee?: readonly string[]; instruction?: unknown }

/** Whose paragraph a paper carries; none on letters between authorities and on copies for the file. */
export function ownWordsLetter({ head, addressee, instruction }: Paper): OwnWordsLetter | undefined {
  const letter = findOwnWordsLetter(head.kind)
  if (letter === 'receipt' || letter === 'confirmation') return letter
  const betweenAuthorities = letter === 'notice' && Array.isArray(instruction) && instruction.length === 0
  return addressee === undefined || betweenAuthorities ? undefined : letter
}
