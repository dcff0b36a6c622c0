import { type LetterFacts, type LetterHead, letterHead } from './letter.ts'
import { shortDay } from './polish-text.ts'

export interface LabelFacts extends LetterFacts {
  registerNumber: string
  barcode: string
  receivedOn: string
  /** Where a waiting paper lies: „regał B, półka 2, miejsce 14”. */
  place: string | null
}

export interface LabelContent {
  head: LetterHead
  received: { label: string; day: string }
  place: string | null
}

/** The sticker on the paper, 62 × 29 mm: the number, the scanner's code, the day of arrival, the shelf. */
export function labelContent(facts: LabelFacts): LabelContent {
  return {
    head: letterHead('label', 'Etykieta pisma', facts),
    received: { label: 'wpłynęło', day: shortDay(facts.receivedOn) },
    place: facts.place,
  }
}
