import { type SentLetter, type SentLetterFacts, sentLetter } from './sent-letter.ts'

/** What every notice (zawiadomienie) and accompanying letter is made from. */
export type NoticeFacts = SentLetterFacts

/** What one kind of notice says. */
export interface NoticeWords {
  title: string
  sentences: readonly [string, ...string[]]
  /** A list with the sentence that leads to it. */
  points: { lead: string; items: readonly string[] } | null
  /** Reasons, as a person wrote them; the act that needs them refuses without. */
  grounds: readonly string[]
  /** What the addressee may do and must know; `none` only for letters between authorities. */
  instruction: readonly [string, ...string[]] | 'none'
  enclosures: readonly string[]
}

/** The elements of a notice in the order in which they stand on paper. */
export interface NoticeContent extends SentLetter {
  sentences: string[]
  points: { lead: string; items: string[] } | null
  grounds: string[]
  instruction: string[]
  enclosures: string[]
}

/** A notice to one addressee, signed by the officer who acts for the authority (art. 268a KPA). */
export function noticeContent(facts: NoticeFacts, words: NoticeWords): NoticeContent {
  return {
    ...sentLetter('notice', words.title, facts),
    sentences: [...words.sentences],
    points: words.points && { lead: words.points.lead, items: [...words.points.items] },
    grounds: [...words.grounds],
    instruction: words.instruction === 'none' ? [] : [...words.instruction],
    enclosures: [...words.enclosures],
  }
}
