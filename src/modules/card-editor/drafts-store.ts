import type { CardEdition } from '#domain/service-cards/card.ts'
import type { DraftApproval, DraftFacts, DraftState } from '#domain/service-cards/card-approval.ts'
import { readCardContent } from '#domain/service-cards/read-content.ts'
import { contentDigest } from '#modules/service-cards/index.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { NotFound } from '#web/act.ts'

/** What a revision of a draft says: the card and the further register its papers are entered in. */
export type DraftContent = { content: CardEdition; registerCode: string | null }

/** Stands for what is approved: the same content and register give the same text. */
export function draftDigest({ content, registerCode }: DraftContent): string {
  return registerCode === null ? contentDigest(content) : `${contentDigest(content)}+${registerCode}`
}

/** A draft locked by an act, with its latest revision and everything its rules ask for. */
export type LockedDraft = DraftContent &
  DraftFacts & {
    id: string
    cardId: string | null
    revision: number
    source: unknown
    /** Who saved the latest revision, and when: for whom it comes between. */
    savedBy: string | null
    savedAt: Date
  }

type Made = { by: string | null; at: Date }

/** A draft about to be begun; `cardId` and `basedOn` are null for a card that is new. */
export type NewDraft = DraftContent & { id: string; cardId: string | null; basedOn: string | null; source: unknown }

/** Begins a draft with its first revision. */
export async function insertDraft(tx: Tx, draft: NewDraft, { by, at }: Made): Promise<void> {
  const { id, content, registerCode, source } = draft
  const columns = {
    id,
    ...{ card_id: draft.cardId, based_on: draft.basedOn, register_code: registerCode },
    ...{ symbol: content.symbol, title: content.title, state: 'writing' as const, revision: 1 },
    source: source === null ? null : JSON.stringify(source),
    started_by: by,
    started_at: at,
  }
  await tx.insertInto('card_drafts').values(columns).execute()
  await insertRevision(tx, { ...draft, revision: 1 }, { by, at })
}

async function insertRevision(tx: Tx, draft: DraftContent & { id: string; revision: number }, { by, at }: Made) {
  const row = {
    draft_id: draft.id,
    revision: draft.revision,
    content: JSON.stringify(draft.content),
    content_sha256: draftDigest(draft),
    saved_by: by,
    saved_at: at,
  }
  await tx.insertInto('card_revisions').values(row).execute()
}

/** Locks a draft. @throws NotFound */
export async function lockDraft(tx: Tx, id: string): Promise<LockedDraft> {
  const draft = await tx.selectFrom('card_drafts').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!draft) throw new NotFound('draft')
  const revisions = await tx
    .selectFrom('card_revisions')
    .select(['revision', 'content', 'content_sha256 as digest', 'saved_by', 'saved_at'])
    .where('draft_id', '=', id)
    .orderBy('revision', 'desc')
    .execute()
  const [latest] = revisions
  if (!latest) throw new Error('a draft without a revision')
  return {
    id,
    cardId: draft.card_id,
    state: draft.state as DraftState,
    revision: draft.revision,
    source: draft.source,
    content: readCardContent(latest.content),
    registerCode: draft.register_code,
    digest: latest.digest,
    savedBy: latest.saved_by,
    savedAt: latest.saved_at,
    writers: [...new Set(revisions.flatMap(({ saved_by: by }) => by ?? []))],
    merits: await latestMerits(tx, id),
  }
}

async function latestMerits(tx: Tx, draftId: string): Promise<DraftApproval | null> {
  const found = await tx
    .selectFrom('card_approvals')
    .select(['by_id as by', 'content_sha256 as digest'])
    .where('draft_id', '=', draftId)
    .where('step', '=', 'merits')
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found ?? null
}

/** Keeps a further revision; the draft is being written again, whatever it waited for. Answers its number. */
export async function addRevision(tx: Tx, draft: LockedDraft, next: DraftContent, made: Made): Promise<number> {
  const revision = draft.revision + 1
  await insertRevision(tx, { ...next, id: draft.id, revision }, made)
  const { symbol, title } = next.content
  const columns = { revision, symbol, title, register_code: next.registerCode, state: 'writing' as const }
  await tx.updateTable('card_drafts').set(columns).where('id', '=', draft.id).execute()
  return revision
}

/** A step of a draft, given to the content it has now. */
export type Step = {
  id: string
  draft: LockedDraft
  step: 'submitted' | 'merits' | 'release' | 'returned' | 'dropped'
  remarks: string | null
  by: string
  at: Date
}

/** Notes a step and puts the draft where it leads; a released draft names its edition. */
export async function takeStep(tx: Tx, { draft, ...step }: Step, state: DraftState, editionId: string | null = null) {
  const { id, step: name, remarks, by, at } = step
  const columns = { id, draft_id: draft.id, step: name, content_sha256: draft.digest, remarks, by_id: by, at }
  await tx.insertInto('card_approvals').values(columns).execute()
  await tx.updateTable('card_drafts').set({ state, edition_id: editionId }).where('id', '=', draft.id).execute()
}

/** The latest draft of a symbol that was not dropped, as an import compares it. */
export async function findLatestDraft(tx: Tx, symbol: string): Promise<CardEdition | undefined> {
  const found = await tx
    .selectFrom('card_drafts as d')
    .innerJoin('card_revisions as r', (join) =>
      join.onRef('r.draft_id', '=', 'd.id').onRef('r.revision', '=', 'd.revision'),
    )
    .select('r.content')
    .where('d.symbol', '=', symbol)
    .where('d.state', '<>', 'dropped')
    .orderBy('d.started_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found && readCardContent(found.content)
}
