import type { DocumentKind } from './letter.ts'

/** A part without which a paper may not be finished, by the article that asks for it. */
export type MandatoryPart = { part: PartName; basis: string; at: readonly (string | number)[] }
export type PartName =
  | 'authority'
  | 'day'
  | 'signature'
  | 'position'
  | 'basis'
  | 'ruling'
  | 'reasons'
  | 'instruction'
  | 'newDay'
  | 'lacks'
  | 'call'
  | 'sanction'
  | 'fees'
  | 'stance'
  | 'content'

/** What every letter that an officer signs carries. */
const signed = (basis: string): MandatoryPart[] => [
  { part: 'authority', basis, at: ['head', 'office', 'name'] },
  { part: 'day', basis, at: ['head', 'placeAndDate'] },
  { part: 'signature', basis, at: ['signatures', 0, 'name'] },
  { part: 'position', basis, at: ['signatures', 0, 'position'] },
]

const ORDER = 'art. 124 § 1 KPA'

/** The mandatory parts of each kind of paper, in the order in which they are missed. */
export const MANDATORY: Partial<Record<DocumentKind, readonly MandatoryPart[]>> = {
  order: [
    ...signed(ORDER),
    { part: 'basis', basis: ORDER, at: ['opening'] },
    { part: 'ruling', basis: ORDER, at: ['ruling'] },
    { part: 'instruction', basis: ORDER, at: ['instruction'] },
    { part: 'reasons', basis: 'art. 124 § 2 KPA', at: ['grounds'] },
  ],
  summons: [
    ...signed('art. 54 KPA'),
    { part: 'lacks', basis: 'art. 64 § 2 KPA', at: ['lacks'] },
    { part: 'call', basis: 'art. 54 § 1 KPA', at: ['call'] },
    { part: 'sanction', basis: 'art. 64 § 2 KPA', at: ['sanction'] },
  ],
  'fee-call': [
    ...signed('art. 54 KPA'),
    { part: 'fees', basis: 'art. 261 § 1 KPA', at: ['fees'] },
    { part: 'call', basis: 'art. 261 § 1 KPA', at: ['call'] },
    { part: 'sanction', basis: 'art. 261 § 2 KPA', at: ['notes'] },
  ],
  'delay-notice': [
    ...signed('art. 36 KPA'),
    { part: 'reasons', basis: 'art. 36 § 1 KPA', at: ['reasons'] },
    { part: 'newDay', basis: 'art. 36 § 1 KPA', at: ['newDate'] },
    { part: 'instruction', basis: 'art. 36 § 1 KPA', at: ['instruction'] },
  ],
  'reminder-forwarding': [...signed('art. 37 § 4 KPA'), { part: 'stance', basis: 'art. 37 § 4 KPA', at: ['position'] }],
  'unexamined-letter': [
    ...signed('art. 64 § 2 KPA'),
    { part: 'lacks', basis: 'art. 64 § 2 KPA', at: ['lacks'] },
    { part: 'instruction', basis: 'art. 9 KPA', at: ['instruction'] },
  ],
  'appeal-instruction': [
    ...signed('art. 107 § 1 KPA'),
    { part: 'instruction', basis: 'art. 107 § 1 pkt 7 KPA', at: ['instruction'] },
  ],
  notice: [...signed('art. 14 § 1a KPA'), { part: 'content', basis: 'art. 14 § 1a KPA', at: ['sentences'] }],
}

/** The first mandatory part that a paper lacks; null when it is whole or its kind has none. */
export function missingPart(content: { head: { kind: DocumentKind } }): MandatoryPart | null {
  return MANDATORY[content.head.kind]?.find(({ at }) => isEmpty(valueAt(content, at))) ?? null
}

const valueAt = (content: unknown, at: MandatoryPart['at']): unknown =>
  at.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key], content)

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isEmpty)
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isEmpty)
  return typeof value !== 'string' || value.trim() === ''
}
