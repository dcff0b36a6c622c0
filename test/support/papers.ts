import { createHash } from 'node:crypto'
import type { PaperState } from '#domain/cases/paper-states.ts'
import { readRequirements } from '#modules/completeness/items-store.ts'
import { registrarFor, statusCodeOf, statusDigest } from '#modules/registers/index.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import type { Services } from '#web/services.ts'

/** What a test may say of a paper; the rest is an ordinary letter handed in at the filing desk. */
export type PaperWish = {
  /** Symbol of a card of the demo town; its unit and checklist come with it. */
  card?: string
  /** Symbol of the unit; of the card when not given, none for a paper outside the catalogue. */
  unit?: string
  /** Login of who registered it, and the number of the window. */
  by?: string
  window?: number
  state?: PaperState
  /** Holder by kind: a window or the chancery of the paper's unit is found by itself, another needs its id. */
  holder?: 'window' | 'chancery' | 'stand-alone' | { kind: 'shelf' | 'transit' | 'client'; id: string }
  title?: string
  applicant?: string
  /** A second party of the same application. */
  second?: string
  proxy?: string
  /** Arrival and filing day. */
  on?: string
  filedOn?: string
  expectedOn?: string
  deliveryForm?: 'pickup' | 'post' | 'e-delivery' | 'on-the-spot'
  /** Marks of the checklist in its order; `present` when not given. */
  marks?: ('present' | 'missing' | 'not-applicable' | 'unchecked')[]
  enclosures?: { name: string; returnable: 'yes' | 'no' }[]
  duplicateOf?: string
}

/** A registered paper made without the screens: register function, number, checklist and history are the real ones. */
export type MadePaper = { id: string; number: number; year: number; unitId: string | null; statusCode: string }

/** Registers a paper in any state, for tests of what comes after intake. */
export async function aPaper(services: Services, wish: PaperWish = {}): Promise<MadePaper> {
  const known = await whatItNeeds(services, wish)
  const id = services.newId()
  const statusCode = statusCodeOf(await services.office(), id)
  const answer = await registrarFor(services)(known.registerId, {
    key: services.newId(),
    act: 'intake.register-paper',
    actor: known.staffId,
    substituteFor: null,
    digest: createHash('sha256').update(id).digest('hex'),
    entryId: services.newId(),
    historyId: services.newId(),
    history: { title: wish.title ?? 'Podanie' },
    paper: await paperRow(services, wish, known, id, statusCode),
    parties: parties(services, wish, id),
    enclosures: (wish.enclosures ?? []).map((one, at) => ({
      id: services.newId(),
      paper_id: id,
      position: at + 1,
      form: one.returnable === 'yes' ? 'original' : 'copy',
      ...one,
    })),
    items: known.items.map(({ id: card_item_id, amountGrosze, ...item }, at) => ({
      ...item,
      card_item_id,
      amount_grosze: amountGrosze,
      id: services.newId(),
      paper_id: id,
      position: at + 1,
      mark: wish.marks?.[at] ?? 'present',
    })),
    links: wish.duplicateOf ? [link(services, id, wish.duplicateOf, known.staffId)] : [],
  })
  if (answer.outcome !== 'registered') throw new Error(`aPaper: ${JSON.stringify(answer)}`)
  return { id, number: answer.registered.number, year: answer.registered.year, unitId: known.unitId, statusCode }
}

type Known = Awaited<ReturnType<typeof whatItNeeds>>

async function whatItNeeds(services: Services, wish: PaperWish) {
  const { db } = services.database
  const by = db
    .selectFrom('staff')
    .select('id')
    .where('login', '=', wish.by ?? 'podawcze')
  const staff = await by.executeTakeFirstOrThrow()
  const register = await db.selectFrom('registers').select('id').where('code', '=', 'RPW').executeTakeFirstOrThrow()
  const window = await db
    .selectFrom('windows')
    .select('id')
    .where('number', '=', wish.window ?? 2)
    .orderBy('id')
    .executeTakeFirstOrThrow()
  const card = wish.card
    ? await db
        .selectFrom('card_editions as e')
        .innerJoin('service_cards as c', 'c.id', 'e.card_id')
        .select(['e.id', 'e.unit_id'])
        .where('c.symbol', '=', wish.card)
        .orderBy('e.edition', 'desc')
        .executeTakeFirstOrThrow()
    : undefined
  const unit = wish.unit
    ? await db.selectFrom('units').select('id').where('symbol', '=', wish.unit).executeTakeFirstOrThrow()
    : undefined
  const items = card ? await inTransaction(db, (tx) => readRequirements(tx, card.id, wish.on ?? '2026-11-23')) : []
  return {
    staffId: staff.id,
    registerId: register.id,
    windowId: window.id,
    editionId: card?.id ?? null,
    unitId: unit?.id ?? card?.unit_id ?? null,
    items,
  }
}

async function paperRow(services: Services, wish: PaperWish, known: Known, id: string, statusCode: string) {
  const on = wish.on ?? '2026-11-23'
  const office = await services.office()
  return {
    id,
    register_id: known.registerId,
    registered_by: known.staffId,
    window_id: known.windowId,
    channel: 'in-person',
    arrived_on: on,
    kind: 'application',
    title: wish.title ?? 'Podanie',
    remarks: '',
    applicant_name: wish.applicant ?? 'Gżegżółka Łucja',
    card_edition_id: known.editionId,
    unit_id: known.unitId,
    filed_on: wish.filedOn ?? on,
    expected_on: wish.expectedOn ?? null,
    expected_why: [],
    delivery_form: wish.deliveryForm ?? 'pickup',
    state: wish.state ?? 'checking',
    ...(await holderOf(services, wish, known)),
    status_digest: `\\x${statusDigest(office, statusCode).toString('hex')}`,
    search: `${wish.title ?? 'podanie'} ${wish.applicant ?? 'gzegzolka lucja'}`.toLowerCase(),
    version: 1,
  }
}

async function holderOf(services: Services, { holder = 'window' }: PaperWish, known: Known) {
  if (typeof holder === 'object') return { holder_kind: holder.kind, holder_id: holder.id }
  if (holder === 'window') return { holder_kind: 'window', holder_id: known.windowId }
  const post = await services.database.db
    .selectFrom('posts')
    .select('id')
    .where('unit_id', '=', known.unitId)
    .where('kind', '=', holder)
    .executeTakeFirstOrThrow()
  return { holder_kind: 'post', holder_id: post.id }
}

function parties(services: Services, wish: PaperWish, paperId: string) {
  const blank = { paper_id: paperId, kind: 'natural', street: 'Tumska 1', postal_code: '09-400', locality: 'Płock' }
  const applicant = {
    ...blank,
    id: services.newId(),
    role: 'applicant',
    position: 1,
    name: wish.applicant ?? 'Gżegżółka Łucja',
    country: 'Polska',
  }
  const second = { ...applicant, id: services.newId(), position: 2, name: wish.second ?? '' }
  const applicants = wish.second ? [applicant, second] : [applicant]
  if (!wish.proxy) return applicants
  const role = { role: 'proxy', proxy_scope: 'full', position: applicants.length + 1 }
  return [...applicants, { ...blank, ...role, id: services.newId(), name: wish.proxy, country: 'Polska' }]
}

function link(services: Services, paperId: string, relatedId: string, staffId: string) {
  return {
    id: services.newId(),
    paper_id: paperId,
    related_id: relatedId,
    relation: 'duplicate',
    linked_by: staffId,
    linked_at: services.clock.now(),
  }
}
