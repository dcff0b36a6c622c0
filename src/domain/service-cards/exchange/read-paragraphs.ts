import { checkOwnWords, findOwnWordsLetter } from '../../documents/own-words.ts'
import { asRecord, asText } from '../json-shape.ts'
import type { CatalogueParagraph } from './plan-paragraphs.ts'

/** A paragraph that is not taken: its place in the list („paragraphs.2.text”) and why. */
type ParagraphProblem = { field: string; why: string; values: Record<string, string | number> }

/** Paragraphs of a catalogue: plain text of a letter that may carry one, each letter once. */
export function readParagraphs(list: readonly unknown[]) {
  const paragraphs: CatalogueParagraph[] = []
  const problems: ParagraphProblem[] = []
  for (const [at, row] of list.entries()) {
    const word = asText(asRecord(row)?.letter) ?? ''
    const letter = findOwnWordsLetter(word)
    const read = checkOwnWords(asText(asRecord(row)?.text) ?? '')
    const field = (name: string) => `paragraphs.${at}.${name}`
    if (!letter)
      problems.push({ field: field('letter'), why: 'paragraph-letter', values: { value: word.slice(0, 60) } })
    else if (paragraphs.some((one) => one.letter === letter))
      problems.push({ field: field('letter'), why: 'paragraph-twice', values: { value: letter } })
    else if (read.ok) paragraphs.push({ letter, text: read.event })
    else {
      const { why, ...values } = read.refusal
      problems.push({ field: field('text'), why, values })
    }
  }
  return { paragraphs, problems }
}
