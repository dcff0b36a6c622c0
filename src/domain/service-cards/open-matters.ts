/** What a new edition means for matters filed before it (edge case 43): they keep theirs, unless somebody decides one by one. */
import type { TermStep } from '../deadlines/term.ts'
import type { OpenMatters } from './card-parts.ts'

/** Ids of two editions of a card: matters filed under `own` wait for a decision about `offered`. */
export type EditionOffer = { own: string; offered: string }

/** A published edition as it bears on matters filed before it; days ISO, inclusive. */
export type EditionEffect = {
  id: string
  edition: number
  validFrom: string
  /** The day before `validFrom` for one that was called off. */
  validTo: string | null
  openMatters: OpenMatters
}

const stands = ({ validFrom, validTo }: EditionEffect) => validTo === null || validTo >= validFrom

/**
 * Whether an edition may be applied to matters that stand under the edition with the number `own`. A law that takes in
 * pending matters reaches every earlier edition; a correction only the one it corrects, and whatever that one took in.
 */
export function takesIn(editions: readonly EditionEffect[], later: EditionEffect, own: number): boolean {
  if (own >= later.edition) return false
  switch (later.openMatters.effect) {
    case 'from-filing-day':
      return false
    case 'immediate':
      return true
    case 'correction': {
      const corrected = editionBefore(editions, later.edition)
      return corrected !== undefined && (corrected.edition === own || takesIn(editions, corrected, own))
    }
    default:
      return later.openMatters.effect satisfies never
  }
}

function editionBefore(editions: readonly EditionEffect[], edition: number): EditionEffect | undefined {
  const before = editions.filter((one) => stands(one) && one.edition < edition)
  return before.reduce<EditionEffect | undefined>(
    (latest, one) => (latest && latest.edition > one.edition ? latest : one),
    undefined,
  )
}

/**
 * The edition about which somebody has to decide for a matter under the edition `own`: the newest that has begun by `today`
 * and takes it in. It never governs by itself: the edition of the day of filing goes on until it is applied.
 */
export function offeredEdition(
  editions: readonly EditionEffect[],
  own: number,
  today: string,
): EditionEffect | undefined {
  const begun = editions.filter((one) => stands(one) && one.validFrom <= today && takesIn(editions, one, own))
  return begun.reduce<EditionEffect | undefined>(
    (newest, one) => (newest && newest.edition > one.edition ? newest : one),
    undefined,
  )
}

/** For every edition of a card whose matters wait for a decision: its id, and that of the edition to decide about. */
export function offers(editions: readonly EditionEffect[], today: string): EditionOffer[] {
  return editions.flatMap(({ id, edition }) => {
    const offered = offeredEdition(editions, edition, today)
    return offered ? [{ own: id, offered: offered.id }] : []
  })
}

/** The line of a derivation that says by which later edition a matter is counted. */
export function appliedStep(applied: { symbol: string; edition: number; basis: string | null }): TermStep {
  const text = `Do sprawy zastosowano edycję ${applied.edition} karty ${applied.symbol}, późniejszą niż dzień złożenia.`
  return { text, basis: applied.basis ?? 'karta usługi' }
}
