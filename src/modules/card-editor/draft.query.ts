import type { Kysely } from 'kysely'
import type { OfficeLaw } from '#domain/legal-profiles/office-law.ts'
import type { CardEdition } from '#domain/service-cards/card.ts'
import type { DraftState } from '#domain/service-cards/card-approval.ts'
import { type ComparedEdition, compareEditions } from '#domain/service-cards/card-difference.ts'
import { unusedFrom } from '#domain/service-cards/publication.ts'
import { readCardContent } from '#domain/service-cards/read-content.ts'
import type { CardReview } from '#domain/service-cards/review-remark.ts'
import { dayOf } from '#messages/dates.ts'
import { putFactsIn, putRatesIn } from '#modules/facts/index.ts'
import { type ToldDifference, tellDifference } from '#modules/service-cards/index.ts'
import type { Database } from '#platform/db/types.ts'
import { NotFound } from '#web/act.ts'
import type { Services } from '#web/services.ts'
import { lawOfOffice } from './law-of-office.ts'
import { findUnitOf, reviewDraft, type UnitOfCard } from './review-draft.ts'

/** A step or a saved revision of a draft, as its history tells it. */
export type DraftStep = {
  step: 'saved' | 'submitted' | 'merits' | 'release' | 'returned' | 'dropped'
  by: string
  at: Date
  remarks: string | null
  revision: number | null
}

/** An edition by its number and days. */
export type StandingEdition = { symbol: string; edition: number; validFrom: string; validTo: string | null }

/** A draft with everything its page shows. `writers` and `meritsBy` say who may not approve it. */
export type DraftData = {
  draftId: string
  state: DraftState
  revision: number
  digest: string
  content: CardEdition
  /** The content as the public reads it today, with the facts that it refers to. */
  told: CardEdition
  registerCode: string | null
  unit: UnitOfCard | null
  review: CardReview
  steps: DraftStep[]
  writers: string[]
  meritsBy: string | null
  live: StandingEdition | null
  released: StandingEdition | null
  /** The card it is an edition of, and the number of the newest edition before it; null of a new card. */
  card: { cardId: string; before: number } | null
  /** What it changes, against the edition in force or (a released one) against the one before it; null of a new card. */
  difference: (ToldDifference & { against: StandingEdition }) | null
  /** Editions of its card that are to begin, and (a released one) the first day after it on which none is in force. */
  coming: StandingEdition[]
  /** Who keeps the card, by position, and every how many months; null while nobody does. */
  keeper: { owner: string; months: number } | null
  unusedFrom: string | null
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
  const editions = await readEditions(services, draft.card_id, draft.edition_id)
  const released = editions.find(({ id: one }) => one === draft.edition_id)
  const live = inForceOn(editions, today)
  const former = released ? editions.find(({ edition, standing }) => standing && edition < released.edition) : live
  const [paid, before] = await paidBy(db, { content, registerCode: draft.register_code }, former, today)
  const [unit, review, steps, law] = await Promise.all([
    findUnitOf(db, content, today),
    reviewDraft(db, { content, registerCode: draft.register_code }, today),
    readSteps(services, id),
    lawOfOffice(db),
  ])
  return {
    draftId: draft.id,
    state: draft.state as DraftState,
    revision: draft.revision,
    digest: draft.digest,
    content,
    told: await putFactsIn(db, content, today),
    registerCode: draft.register_code,
    unit: unit ?? null,
    review,
    ...steps,
    ...{ live: bare(live), released: bare(released), today },
    card: cardOf(released ? editions.filter(({ edition }) => edition < released.edition) : editions),
    difference: before ? differenceFrom(before, paid, law) : null,
    keeper: await keeperOf(services, editions[0]?.cardId),
    coming: editions.flatMap((one) => (one.standing && one.validFrom > today ? (bare(one) ?? []) : [])),
    unusedFrom: released?.standing ? unusedFrom(editions, released) : null,
  }
}

async function keeperOf({ database: { db } }: Services, cardId: string | undefined): Promise<DraftData['keeper']> {
  if (cardId === undefined) return null
  const plan = db.selectFrom('card_reviews').select(['owner_position as owner', 'interval_months as months'])
  return (await plan.where('card_id', '=', cardId).executeTakeFirst()) ?? null
}

/** Savings and steps in their order; an import has no name. */
async function readSteps({ database: { db } }: Services, draftId: string) {
  const saved = await db
    .selectFrom('card_revisions as r')
    .leftJoin('staff as s', 's.id', 'r.saved_by')
    .select(['r.revision', 'r.saved_at as at', 'r.saved_by as byId', 's.given_name', 's.surname'])
    .where('r.draft_id', '=', draftId)
    .orderBy('r.revision')
    .execute()
  const taken = await db
    .selectFrom('card_approvals as a')
    .innerJoin('staff as s', 's.id', 'a.by_id')
    .select(['a.step', 'a.at', 'a.remarks', 'a.by_id as byId', 's.given_name', 's.surname'])
    .where('a.draft_id', '=', draftId)
    .orderBy('a.id')
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

type ReadEdition = StandingEdition & {
  id: string
  cardId: string
  content: CardEdition
  registerCode: string | null
  /** False for one that was called off. */
  standing: boolean
}

/** All editions of the draft's card, the newest first. */
async function readEditions(
  { database: { db } }: Services,
  cardId: string | null,
  editionId: string | null,
): Promise<ReadEdition[]> {
  if (cardId === null && editionId === null) return []
  const rows = await db
    .selectFrom('card_editions as e')
    .innerJoin('service_cards as c', 'c.id', 'e.card_id')
    .select([
      'e.id',
      'e.card_id as cardId',
      'c.symbol',
      'e.edition',
      'e.valid_from',
      'e.valid_to',
      'e.content',
      'e.register_code',
    ])
    .where((eb) =>
      cardId === null
        ? eb('e.card_id', '=', eb.selectFrom('card_editions as r').select('r.card_id').where('r.id', '=', editionId))
        : eb('e.card_id', '=', cardId),
    )
    .orderBy('e.edition', 'desc')
    .execute()
  return rows.map(({ content, valid_from, valid_to: validTo, register_code: registerCode, ...row }) => {
    const validFrom = valid_from as string
    const standing = validTo === null || validTo >= validFrom
    return { ...row, content: readCardContent(content), registerCode, validFrom, validTo, standing }
  })
}

/** The edition in force on a day, else the newest that was. */
function inForceOn(editions: readonly ReadEdition[], today: string): ReadEdition | undefined {
  const begun = editions.filter(({ validFrom, standing }) => standing && validFrom <= today)
  return begun.find(({ validTo }) => validTo === null || validTo >= today) ?? begun[0]
}

function cardOf([newest]: readonly ReadEdition[]) {
  return newest ? { cardId: newest.cardId, before: newest.edition } : null
}

function bare(one: ReadEdition | undefined): StandingEdition | null {
  return one ? { symbol: one.symbol, edition: one.edition, validFrom: one.validFrom, validTo: one.validTo } : null
}

/** A draft and the edition it is compared with, both by the rates of today. */
async function paidBy(db: Kysely<Database>, draft: ComparedEdition, before: ReadEdition | undefined, today: string) {
  const [paid = draft] = await putRatesIn(db, [draft], today)
  const [former] = await putRatesIn(db, before ? [before] : [], today)
  return [paid, former] as const
}

function differenceFrom(before: ReadEdition, draft: ComparedEdition, law: OfficeLaw) {
  return { ...tellDifference(compareEditions(before, draft), law), against: bare(before) as StandingEdition }
}
