import { accept, type Outcome, refuse } from '../outcome.ts'
import type { CheckItem, Mark } from './check-items.ts'

/** How a paper stands when its card is found to be the wrong one. */
export type CardChangeFacts = {
  leaving: 'none' | 'decided'
  fee: 'none' | 'called'
  sheet: 'none' | 'listed'
  case: 'none' | 'open' | 'ended'
}

export type CardChangeRefusal = { why: `card-fixed-${'leaving' | 'fee' | 'sheet' | 'settled'}` }

const NOTHING_RENAMED: ReadonlyMap<string, string> = new Map()

/**
 * Whether another card may still be chosen. What was decided under a card stands with it: an officer's leaving unexamined
 * (art. 64 § 2 KPA), a call for a fee (art. 261), a listed hand-over, a settled matter (art. 104).
 */
export function cardChange(facts: CardChangeFacts): Outcome<'free', CardChangeRefusal> {
  if (facts.leaving === 'decided') return refuse({ why: 'card-fixed-leaving' })
  if (facts.case === 'ended') return refuse({ why: 'card-fixed-settled' })
  if (facts.fee === 'called') return refuse({ why: 'card-fixed-fee' })
  if (facts.sheet === 'listed') return refuse({ why: 'card-fixed-sheet' })
  return accept('free')
}

/** A requirement of a card as a checklist copies it. */
export type Requirement = Pick<CheckItem, 'name' | 'kind' | 'basis'> & { id: string }

/**
 * The checklist under another card. `kept`: the same requirement, whose row goes on with its mark and its summons;
 * `added`: a new row, with the mark of a row of the same name when only its nature or article differs; `withdrawn`: rows
 * that no requirement stands behind any more.
 */
export type Rederived<R extends Requirement> = {
  kept: { itemId: string; requirement: R }[]
  added: { requirement: R; mark: Mark }[]
  withdrawn: string[]
}

/**
 * Derives the checklist anew. Names are compared without regard to case and spacing; nothing unseen counts as present.
 * `renamed` gives new names of documents by their old ones, both `plain`.
 */
export function rederive<R extends Requirement>(
  items: readonly CheckItem[],
  wanted: readonly R[],
  renamed: ReadonlyMap<string, string> = NOTHING_RENAMED,
): Rederived<R> {
  const nameNow = ({ name }: CheckItem) => renamed.get(plain(name)) ?? plain(name)
  const rows = wanted.map((requirement) => ({
    requirement,
    namesake: items.find((item) => nameNow(item) === plain(requirement.name)),
  }))
  const kept = rows.flatMap(({ requirement, namesake }) =>
    namesake && namesake.kind === requirement.kind && namesake.basis === requirement.basis
      ? [{ itemId: namesake.id, requirement }]
      : [],
  )
  const stays = new Set(kept.map(({ itemId }) => itemId))
  return {
    kept,
    added: rows
      .filter(({ namesake }) => !namesake || !stays.has(namesake.id))
      .map(({ requirement, namesake }) => ({ requirement, mark: namesake?.mark ?? 'unchecked' })),
    withdrawn: items.filter((item) => !stays.has(item.id)).map((item) => item.id),
  }
}

/** A requirement's name as two cards are compared by it: without regard to case and spacing. */
export const plain = (name: string) => name.toLowerCase().replace(/\s+/g, ' ').trim()
