/** Changes of law that another office entered: told one by one, and entered here only through this office's own rehearsal. */
import { TERM_UNITS } from '../../deadlines/term-length.ts'
import {
  findLawSubject,
  type LawChange,
  type LawRefusal,
  officeLaw,
  subjectText,
} from '../../legal-profiles/office-law.ts'
import { asOneOf, asRecord, asText } from '../json-shape.ts'
import { textTrouble } from '../review-text.ts'

/** What a change would be here: entered already, another one of that day, one that this law refuses, or one to look into. */
export type LawPlan = { change: LawChange; verdict: 'same' | 'new' | 'doubtful'; why: LawRefusal | null }

/** A change as a catalogue writes it: the procedure or the term in one word, then the rules that differ. */
export const writtenLaw = ({
  subject,
  since,
  matters,
  basis,
  length,
  longest,
  cureDays,
  appealDays,
  remedy,
}: LawChange) => {
  return { subject: subjectText(subject), since, matters, basis, length, longest, cureDays, appealDays, remedy }
}

/** A change read from a catalogue; undefined when anything in it is not understood. */
export function readLaw(row: unknown): LawChange | undefined {
  const read = asRecord(row)
  const subject = findLawSubject(asText(read?.subject) ?? '')
  const matters = asOneOf(read?.matters, ['begun-since', 'open-too'])
  const [since, basis, remedy] = [asText(read?.since), asText(read?.basis), asText(read?.remedy)]
  const plain = [basis, remedy].every((text) => text === null || (text.length <= 1_000 && !textTrouble(text)))
  if (!read || !subject || !matters || !since || !basis || basis.length > 300 || !plain) return undefined
  if (remedy === null && (read.remedy ?? null) !== null) return undefined
  const [length, longest] = [lengthOf(read.length), lengthOf(read.longest)]
  const [cureDays, appealDays] = [countOf(read.cureDays), countOf(read.appealDays)]
  if (length === undefined || longest === undefined || cureDays === undefined || appealDays === undefined)
    return undefined
  return { subject, since, matters, basis, length, longest, cureDays, appealDays, remedy }
}

const countOf = (value: unknown) =>
  value === null || value === undefined ? null : typeof value === 'number' ? value : undefined

function lengthOf(value: unknown): LawChange['length'] | undefined {
  if (value === null || value === undefined) return null
  const { unit: word, count } = asRecord(value) ?? {}
  const unit = asOneOf(word, TERM_UNITS)
  return unit && typeof count === 'number' ? { unit, count } : undefined
}

/** What a change would be beside those of this office; the dates that it would move are the business of the rehearsal. */
export function planLaw(change: LawChange, own: readonly LawChange[]): LawPlan {
  const words = (one: LawChange) => JSON.stringify(writtenLaw(one))
  if (own.some((one) => words(one) === words(change))) return { change, verdict: 'same', why: null }
  const law = officeLaw([...own, change])
  return law.ok ? { change, verdict: 'new', why: null } : { change, verdict: 'doubtful', why: law.refusal }
}
