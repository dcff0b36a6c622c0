import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { findContradictions } from '#domain/facts/finding/find-contradictions.ts'
import type { Finding, Registry } from '#domain/facts/finding/finding.ts'
import { type CardOfOffice, readCardsToCheck } from './cards-to-check.query.ts'
import { fieldName, findingAdvice, findingSentence } from './finding-words.ts'
import { type FactsDb, readFacts } from './read-facts.query.ts'

/** A contradiction on the list, with its words and what stands for it. */
export type ShownFinding = Finding & {
  digest: string
  title: string
  state: 'draft' | 'published'
  /** The draft that it stands in; null in what is published. */
  draftId: string | null
  fieldName: string
  sentence: string
  advice: string[]
}

/** A contradiction that somebody found to be none. */
export type Verdict = { digest: string; card: string; excerpt: string; reason: string; by: string; at: Date }

export type Contradictions = { day: string; cards: number; findings: ShownFinding[]; verdicts: Verdict[] }

/** What stands for a contradiction: the same while its place, its words and its fact are the same. */
export function digestOf({ card, field, text, at, why, fact }: Finding): string {
  const what = [card, field, text, at, why, fact?.reference ?? null, fact?.value ?? null]
  return createHash('sha256').update(JSON.stringify(what)).digest('hex')
}

function shown(finding: Finding, card: CardOfOffice | undefined): ShownFinding {
  return {
    ...finding,
    digest: digestOf(finding),
    title: card?.title ?? '',
    state: card?.state ?? 'published',
    draftId: card?.draftId ?? null,
    fieldName: fieldName(finding.field),
    sentence: findingSentence(finding),
    advice: findingAdvice(finding),
  }
}

/**
 * What differs in the cards as they are, and what would besides when their open drafts took their place: a draft is never
 * compared with the edition that it replaces.
 */
function foundIn(cards: readonly CardOfOffice[], registry: Registry): ShownFinding[] {
  const of = (some: readonly CardOfOffice[]) => {
    const byId = new Map(some.map((card) => [card.id, card]))
    return findContradictions(some, registry).map((one) => shown(one, byId.get(one.card)))
  }
  const published = cards.filter(({ state }) => state === 'published')
  const drafts = cards.filter(({ state }) => state === 'draft')
  const replaced = new Set(drafts.map(({ id }) => id))
  const now = of(published)
  const known = new Set(now.map(({ digest }) => digest))
  const then = of([...published.filter(({ id }) => !replaced.has(id)), ...drafts])
  return [...now, ...then.filter(({ state, digest }) => state === 'draft' && !known.has(digest))]
}

/** The contradictions of the office's cards on a day (ISO) that nobody has found to be none. */
export async function readContradictions(db: FactsDb, day: string): Promise<Contradictions> {
  const cards = await readCardsToCheck(db, day)
  const found = foundIn(cards, { facts: await readFacts(db), day, office: null })
  const { rows: verdicts } = await sql<Verdict>`
    select v.digest, v.card_symbol as card, v.excerpt, v.reason, s.given_name || ' ' || s.surname as by, v.said_at as at
    from finding_verdicts v join staff s on s.id = v.said_by order by v.said_at desc limit 200`.execute(db)
  const settled = new Set(verdicts.map(({ digest }) => digest))
  const findings = found.filter(({ digest }) => !settled.has(digest))
  return { day, cards: new Set(cards.map(({ id }) => id)).size, findings, verdicts }
}
