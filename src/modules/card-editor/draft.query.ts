import type { CardEdition } from '#domain/service-cards/card.ts'
import type { DraftState } from '#domain/service-cards/card-approval.ts'
import { readCardContent } from '#domain/service-cards/read-content.ts'
import type { CardReview } from '#domain/service-cards/review-remark.ts'
import { dayOf } from '#messages/dates.ts'
import { NotFound } from '#web/act.ts'
import type { Services } from '#web/services.ts'
import { findUnitOf, reviewDraft, type UnitOfCard } from './review-draft.ts'

/** A step or a saved revision of a draft, as its history tells it. */
export type DraftStep = {
  step: 'saved' | 'submitted' | 'merits' | 'release' | 'returned' | 'dropped'
  by: string
  at: Date
  remarks: string | null
  revision: number | null
}

/** A draft with everything its page shows. `writers` and `meritsBy` say who may not approve it. */
export type DraftData = {
  draftId: string
  state: DraftState
  revision: number
  digest: string
  content: CardEdition
  registerCode: string | null
  unit: UnitOfCard | null
  review: CardReview
  steps: DraftStep[]
  writers: string[]
  meritsBy: string | null
  live: { symbol: string; edition: number; validFrom: string; validTo: string | null } | null
  released: { symbol: string; edition: number; validFrom: string } | null
  today: string
}

/** A draft with its latest revision, its history and what the review says today. @throws NotFound */
export async function getDraft(services: Services, id: string): Promise<DraftData> {
  const { db } = services.database
  const draft = await db
    .selectFrom('card_drafts as d')
    .innerJoin('card_revisions as r', (join) =>
      join.onRef('r.draft_id', '=', 'd.id').onRef('r.revision', '=', 'd.revision'),
    )
    .select(['d.id', 'd.state', 'd.revision', 'd.card_id', 'd.edition_id', 'd.register_code', 'r.content'])
    .select('r.content_sha256 as digest')
    .where('d.id', '=', id)
    .executeTakeFirst()
  if (!draft) throw new NotFound('draft')
  const today = dayOf(services.clock.now())
  const content = readCardContent(draft.content)
  const [unit, review, steps, live, released] = await Promise.all([
    findUnitOf(db, content),
    reviewDraft(db, content, today),
    readSteps(services, id),
    draft.card_id ? findEdition(services, { cardId: draft.card_id, today }) : null,
    draft.edition_id ? findEdition(services, { editionId: draft.edition_id }) : null,
  ])
  return {
    draftId: draft.id,
    state: draft.state as DraftState,
    revision: draft.revision,
    digest: draft.digest,
    content,
    registerCode: draft.register_code,
    unit: unit ?? null,
    review,
    ...steps,
    ...{ live, released, today },
  }
}

/** Savings and steps in their order; an import has no name. */
async function readSteps({ database: { db } }: Services, draftId: string) {
  const saved = await db
    .selectFrom('card_revisions as r')
    .leftJoin('staff as s', 's.id', 'r.saved_by')
    .select(['r.revision', 'r.saved_at as at', 'r.saved_by as byId', 's.given_name', 's.surname'])
    .where('r.draft_id', '=', draftId)
    .execute()
  const taken = await db
    .selectFrom('card_approvals as a')
    .innerJoin('staff as s', 's.id', 'a.by_id')
    .select(['a.step', 'a.at', 'a.remarks', 'a.by_id as byId', 's.given_name', 's.surname'])
    .where('a.draft_id', '=', draftId)
    .execute()
  const named = ({ given_name: given, surname }: { given_name: string | null; surname: string | null }) =>
    given === null ? null : `${given} ${surname}`
  const lines = [
    ...saved.map((row) => ({ ...row, step: 'saved' as const, remarks: null, by: named(row) })),
    ...taken.map((row) => ({ ...row, revision: null, by: named(row) })),
  ].sort((one, other) => one.at.getTime() - other.at.getTime())
  return {
    steps: lines.map(
      ({ step, by, at, remarks, revision }): DraftStep => ({ step, by: by ?? '–', at, remarks, revision }),
    ),
    writers: [...new Set(saved.flatMap(({ byId }) => byId ?? []))],
    meritsBy: lines.findLast(({ step }) => step === 'merits')?.byId ?? null,
  }
}

async function findEdition(
  { database: { db } }: Services,
  asked: { cardId: string; today: string } | { editionId: string },
) {
  const editions = db
    .selectFrom('card_editions as e')
    .innerJoin('service_cards as c', 'c.id', 'e.card_id')
    .select(['c.symbol', 'e.edition', 'e.valid_from', 'e.valid_to'])
  const found =
    'editionId' in asked
      ? await editions.where('e.id', '=', asked.editionId).executeTakeFirst()
      : await editions
          .where('e.card_id', '=', asked.cardId)
          .where('e.valid_from', '<=', asked.today)
          .orderBy('e.edition', 'desc')
          .limit(1)
          .executeTakeFirst()
  if (!found) return null
  const { symbol, edition, valid_from: validFrom, valid_to: validTo } = found
  return { symbol, edition, validFrom: validFrom as string, validTo }
}
