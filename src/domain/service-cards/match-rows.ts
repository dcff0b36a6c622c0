import { plain } from '../completeness/card-change.ts'
import { fold } from './asked-words.ts'

/** Rows of one list of two editions: those that are the same row, and those that stand on one side only, in their order. */
export type MatchedRows<Row> = { pairs: { before: Row; after: Row }[]; removed: Row[]; added: Row[] }

/** How surely two rows are the same one; 0: they are not. */
export type Likeness<Row> = (before: Row, after: Row) => number

/** Pairs rows, the surest pairs first; of equally sure ones those that lie closest to each other. */
export function matchRows<Row>(before: readonly Row[], after: readonly Row[], like: Likeness<Row>): MatchedRows<Row> {
  const candidates = before
    .flatMap((one, from) => after.map((other, to) => ({ from, to, sure: like(one, other) })))
    .filter(({ sure }) => sure > 0)
    .sort((a, b) => b.sure - a.sure || Math.abs(a.from - a.to) - Math.abs(b.from - b.to) || a.from - b.from)
  const taken = new Map<number, number>()
  const found = new Set<number>()
  for (const { from, to } of candidates) {
    if (taken.has(from) || found.has(to)) continue
    taken.set(from, to)
    found.add(to)
  }
  const rowsAfter = (from: number) => after.filter((_, to) => taken.get(from) === to)
  return {
    pairs: before.flatMap((one, from) => rowsAfter(from).map((other) => ({ before: one, after: other }))),
    removed: before.filter((_, from) => !taken.has(from)),
    added: after.filter((_, to) => !found.has(to)),
  }
}

/** A row of a checklist as it is recognised: by the key that editions hand on, and by its name. */
export type NamedItem = { key: string; name: string }

/** Keys given by the place in an imported file say nothing of what stands there. */
const NUMBERED = /^dokument-\d+$/

/**
 * A document of one edition in the next: of the same name; renamed under a key that was given to it on purpose; or renamed so
 * that half of the words stayed (a third, when its numbered key stayed too).
 */
export function likeItems(before: NamedItem, after: NamedItem): number {
  const sameKey = before.key === after.key
  if (plain(before.name) === plain(after.name)) return sameKey ? 4 : 3
  if (sameKey && !NUMBERED.test(before.key)) return 2
  const shared = sharedWords(before.name, after.name)
  return shared >= (sameKey ? 1 / 3 : 1 / 2) ? shared + (sameKey ? 0.5 : 0) : 0
}

/** The share of words that two names have in common, from 0 to 1; words are compared by their beginnings, for they inflect. */
export function sharedWords(one: string, other: string): number {
  const [mine, theirs] = [stemsOf(one), stemsOf(other)]
  const common = [...mine].filter((stem) => theirs.has(stem)).length
  return mine.size + theirs.size === 0 ? 0 : (2 * common) / (mine.size + theirs.size)
}

const stemsOf = (name: string) =>
  new Set(
    fold(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= 3)
      .map((word) => word.slice(0, 5)),
  )
