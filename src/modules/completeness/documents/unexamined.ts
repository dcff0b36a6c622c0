import type { FormalLack } from '#domain/documents/lacks.ts'
import { type UnexaminedLetterContent, unexaminedLetterContent } from '#domain/documents/unexamined-letter.ts'
import {
  type UnexaminedFacts,
  type UnexaminedNoteContent,
  type UnexaminedProcedure,
  unexaminedNoteContent,
} from '#domain/documents/unexamined-note.ts'
import { message } from '#messages/index.ts'
import type { PaperForLetter, Party } from '#modules/cases/index.ts'

export type UnexaminedParts = {
  letter: PaperForLetter
  procedure: UnexaminedProcedure
  summons: UnexaminedFacts['summons']
  lacks: UnexaminedFacts['lacks']
}

/** The note in the file (art. 72 § 1 KPA). */
export function noteOf(parts: UnexaminedParts): UnexaminedNoteContent {
  return unexaminedNoteContent(factsOf(parts))
}

/** The letter to one addressee, with what is open to them and the originals that wait. */
export function letterOf(
  parts: UnexaminedParts,
  { addressee, returnables }: { addressee: Party; returnables: readonly string[] },
): UnexaminedLetterContent {
  const { office } = parts.letter
  return unexaminedLetterContent({
    ...factsOf(parts),
    addressee,
    higherAuthority: office.appealsBody ?? message('documents.appealsBody'),
    court: office.administrativeCourt ?? message('completeness.letter.court'),
    returnables,
    collectAt: message('completeness.letter.collectAt', { address: office.address }),
  })
}

function factsOf({ letter, procedure, summons, lacks }: UnexaminedParts): UnexaminedFacts {
  return {
    ...letter.head,
    procedure,
    parties: letter.parties,
    matter: letter.matter,
    filedOn: letter.filedOn,
    summons,
    lacks,
    officer: letter.officer,
  }
}

/** A list of lacks that is known to hold one. @throws when it is empty: nothing may be left unexamined for nothing */
export function someLacks(lacks: readonly FormalLack[]): UnexaminedFacts['lacks'] {
  const [first, ...rest] = lacks
  if (!first) throw new Error('no formal lack to leave the application for')
  return [first, ...rest]
}
