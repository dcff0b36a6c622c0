/** The file of a finished document that was signed outside the program: when it may be attached and replaced. */
import { accept, type Outcome, refuse } from '../outcome.ts'
import type { ResultState } from './result-states.ts'

/** Kinds of files that can be a signed document: PAdES lies in a PDF, XAdES in XML. */
export const RESULT_FILE_KINDS = ['pdf', 'xml'] as const
export type ResultFileKind = (typeof RESULT_FILE_KINDS)[number]

/** Whether a signature lies in the file; never whether it is valid. */
export type SignatureMark = 'found' | 'not-found'

/** A finished document and its copies (one for each party), as the question of their file is looked at. */
export type FileQuestion = {
  kind: 'decision' | 'certificate' | 'order' | 'other'
  state: ResultState
  signature: SignatureMark
  /** Digest of the file that it has now. */
  current: string | null
  /** Of the other copies of the same document: whether one left with the file that this one has. */
  copies: 'here' | 'left'
}

export type FileRefusal =
  | { why: 'result-file-left' }
  | { why: 'result-file-copy-left' }
  | { why: 'result-file-there' }
  | { why: 'result-file-missing' }
  | { why: 'result-file-same' }
  | { why: 'result-file-unsigned' }

const HERE: readonly ResultState[] = ['in-unit', 'on-the-way', 'on-rack']

/** A document in electronic form bears its signature in itself; without one it is a draft (art. 14 § 1a, 107 § 1 pkt 8, 124 § 1 KPA). */
function signed({ kind, signature }: FileQuestion): Outcome<null, FileRefusal> {
  return kind !== 'other' && signature === 'not-found' ? refuse({ why: 'result-file-unsigned' }) : accept(null)
}

/** May the first file be attached? What has left or was handed over keeps what it left with. */
export function mayAttach(question: FileQuestion): Outcome<null, FileRefusal> {
  if (!HERE.includes(question.state)) return refuse({ why: 'result-file-left' })
  if (question.current !== null) return refuse({ why: 'result-file-there' })
  return signed(question)
}

/** May the file be replaced by another, digest `by`? All parties get one and the same document (art. 40, 109 § 1 KPA). */
export function mayReplace(question: FileQuestion, by: string): Outcome<null, FileRefusal> {
  if (!HERE.includes(question.state)) return refuse({ why: 'result-file-left' })
  if (question.current === null) return refuse({ why: 'result-file-missing' })
  if (question.copies === 'left') return refuse({ why: 'result-file-copy-left' })
  if (question.current === by) return refuse({ why: 'result-file-same' })
  return signed(question)
}
