/** The office's own paragraphs on letters, as another office takes them: only when somebody chooses them, from the next day on. */
import { day } from '../../calendar/temporal.ts'
import { type OwnWordsLetter, unknownPlaceholders } from '../../documents/own-words.ts'
import type { Fact } from '../../facts/fact.ts'

/** A paragraph in a catalogue: of which letter, and its text with references to facts as they were written. */
export type CatalogueParagraph = { letter: OwnWordsLetter; text: string }

/** What a letter says here from the next day on (null: nothing), and the day (ISO) of its newest entry, which may be later. */
export type OwnParagraph = { letter: OwnWordsLetter; text: string | null; newest: string | null }

/**
 * What becomes of a paragraph: the one here is the same, another, or none; it waits where a later change is entered here already.
 * `missing`: what in braces nothing here fills, which bars it.
 */
export type ParagraphPlan = CatalogueParagraph & {
  verdict: 'new' | 'differs' | 'same' | 'waits'
  becomes: 'entry' | 'left' | 'nothing'
  /** What the letter says here. */
  here: string | null
  missing: string[]
}

/** The first day (ISO) on which a paragraph holds that is taken on a day: the next one, so that somebody can still look at it. */
export const paragraphDay = (today: string): string => day(today).add({ days: 1 }).toString()

type Own = { day: string; facts: readonly Fact[]; paragraphs: readonly OwnParagraph[] }

/** What taking a paragraph would change here; `chosen` are the letters whose paragraph is taken. */
export function planParagraph(coming: CatalogueParagraph, own: Own, chosen: readonly string[]): ParagraphPlan {
  const { letter, text } = coming
  const held = own.paragraphs.find((one) => one.letter === letter)
  const here = held?.text ?? null
  const verdict = verdictOf(text, here, held?.newest ?? null, own.day)
  const missing = verdict === 'same' ? [] : unknownPlaceholders(text, own.facts, own.day)
  const open = (verdict === 'new' || verdict === 'differs') && missing.length === 0
  return {
    letter,
    text,
    verdict,
    becomes: open ? (chosen.includes(letter) ? 'entry' : 'left') : 'nothing',
    here,
    missing,
  }
}

function verdictOf(text: string, here: string | null, newest: string | null, day: string): ParagraphPlan['verdict'] {
  if (here === text) return 'same'
  if (newest !== null && newest > day) return 'waits'
  return here === null ? 'new' : 'differs'
}
