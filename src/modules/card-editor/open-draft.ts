import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import { writeDraft } from '#domain/service-cards/card-approval.ts'
import type { ActFrame } from '#modules/act.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Refusal } from '#web/act.ts'
import { type LockedDraft, lockDraft } from './drafts-store.ts'

/** A draft locked for its next revision, when it may be written and is still the one its author read. @throws NotFound */
export async function openDraft(
  frame: ActFrame,
  { draftId, revision }: { draftId: string; revision: number },
): Promise<Outcome<LockedDraft, Refusal>> {
  const draft = await lockDraft(frame.tx, draftId)
  const written = writeDraft(draft)
  if (!written.ok) return written
  return draft.revision === revision ? accept(draft) : refuse(await cameBetween(frame.tx, draft))
}

/** Who saved a revision in the meantime. */
export async function cameBetween(tx: Tx, { savedBy, revision }: LockedDraft) {
  const person = await tx
    .selectFrom('staff')
    .select(['given_name', 'surname'])
    .where('id', '=', savedBy ?? '00000000-0000-0000-0000-000000000000')
    .executeTakeFirst()
  const who = person ? `${person.given_name} ${person.surname}` : '–'
  return { why: 'draft-changed-meanwhile', who, revision } as const
}
