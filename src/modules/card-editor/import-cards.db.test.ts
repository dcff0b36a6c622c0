import { readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { message } from '#messages/index.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { newId } from '#platform/ids.ts'
import { useDatabase } from '#test/support/database.ts'
import { importCards } from './import-cards.ts'

const database = useDatabase()
const context = { newId, now: new Date('2026-11-23T09:00:00Z'), today: '2026-11-23' }
const take = (json: unknown, wish: 'drafts' | 'publish') =>
  inTransaction(database.app.db, (tx) => importCards(tx, json, { ...context, wish }))
const load = async (json: unknown, wish: 'drafts' | 'publish' = 'drafts') => {
  const imported = await take(json, wish)
  if (!imported.ok) throw new Error(imported.refusal.why)
  return imported.event
}
const sample = JSON.parse(readFileSync('seeds/import-samples/service-cards.json', 'utf8'))

/** A card with every choice made, so that nothing has to be assumed. */
const whole = {
  ...{ id: 'or-1', title: 'Zaświadczenie', symbol: 'OR-1', legal_basis: ['art. 217 KPA'], required_documents: [] },
  ...{ fee: null, fee_lines: [{ what: 'zaświadczenie', pln: 17 }], term: 'do 7 dni', term_normalized: null },
  ...{ place: 'BOK, okienko nr 3', unit: 'Wydział Organizacyjny', appeal: null, notes: [], url: null },
  ...{ completeness: 'full', profile: 'KPA_CERTIFICATE', route: 'unit-chancery', on_the_spot: 'allowed' },
}

beforeAll(async () => {
  const unit = { id: newId(), symbol: 'WOP', name: 'Wydział organizacyjny' }
  await database.app.db
    .insertInto('units')
    .values({ ...unit, kind: 'department', intake_route: 'subject-window' })
    .execute()
})

it('keeps all published cards as drafts with every word of the source, and names what it assumed', async () => {
  const report = await load(sample)
  expect(report).toMatchObject({ read: 24, published: [], unchanged: [], unreadable: 0 })
  expect(report.drafts).toHaveLength(24)
  const { rows } = await database.owner.pool.query('select source from card_drafts')
  const byId = (one: { id: string }, other: { id: string }) => one.id.localeCompare(other.id)
  expect(rows.map(({ source }) => source).sort(byId)).toEqual([...sample.cards].sort(byId))
  expect(report.problems).toContainEqual({
    item: 'plock-wgd-19',
    field: 'unit',
    reason: expect.stringContaining('Wydział Geodezji'),
  })
})

it('changes nothing when the same file comes again', async () => {
  expect(await load(sample)).toMatchObject({ read: 24, published: [], drafts: [], unchanged: { length: 24 } })
})

it('gives no imported item a sanction', async () => {
  const { rows } = await database.owner.pool.query(
    `select distinct i ->> 'kind' as kind from card_revisions, jsonb_array_elements(content -> 'items') i order by kind`,
  )
  expect(rows.map(({ kind }) => kind)).toEqual(['evidence', 'fee'])
})

it.each([
  [{}, []],
  [{ legal_basis: ['byle co bez aktu', 'art. 217 KPA', 'art. bez numeru'] }, ['legalBasis.0', 'legalBasis.2']],
])('makes a draft of a full card with %o, and names each basis that does not parse', async (change, fields) => {
  const symbol = `IMP-${fields.length}`
  const report = await load({ cards: [{ ...whole, id: symbol, symbol, ...change }] })
  expect(report).toMatchObject({ published: [], drafts: [symbol] })
  expect(report.problems.map(({ item, field }) => `${item} ${field}`)).toEqual(fields.map((one) => `${symbol} ${one}`))
})

it('publishes, where that is asked for, only what the review of the editor lets through', async () => {
  const wrong = { ...whole, id: 'or-2', symbol: 'OR-2', legal_basis: ['byle co bez aktu'] }
  const bare = { ...whole, id: 'or-3', symbol: 'OR-3', legal_basis: [] }
  const report = await load({ cards: [whole, wrong, bare] }, 'publish')
  expect(report).toMatchObject({ published: ['OR-1'], drafts: ['OR-2', 'OR-3'] })
  expect(report.problems).toEqual([
    { item: 'or-2', field: 'legalBasis.0', reason: message('cardReview.basis-without-act') },
    { item: 'or-3', field: 'legalBasis', reason: message('cardReview.legal-basis-missing') },
  ])
  const { rows } = await database.owner.pool.query(
    `select e.edition, e.state, e.valid_from::text, e.term_unit, e.term_count from card_editions e
     join service_cards c on c.id = e.card_id where c.symbol = 'OR-1'`,
  )
  expect(rows).toEqual([{ edition: 1, state: 'published', valid_from: '2026-11-23', term_unit: 'days', term_count: 7 }])
})

it('publishes nothing at once where a card is already published', async () => {
  const next = { ...whole, id: 'or-4', symbol: 'OR-4' }
  expect(await take({ cards: [next] }, 'publish')).toEqual({ ok: false, refusal: { why: 'office-has-cards' } })
})

it('does not replace a card in force: the changed one waits as a draft', async () => {
  const report = await load({ cards: [{ ...whole, title: 'Zaświadczenie nowe' }] })
  expect(report).toMatchObject({ published: [], drafts: ['OR-1'], problems: [{ item: 'or-1', field: 'symbol' }] })
})

it.each([
  ['is truncated', { completeness: 'truncated' }],
  ['names a unit this office does not have', { unit: 'Wydział Nieznany' }],
  ['has a document of unknown kind', { required_documents: ['mapa'] }],
  ['has a term in words', { term: 'zależnie od sprawy' }],
])('keeps as a draft a card that %s', async (what, change) => {
  const symbol = `X-${what.length}`
  expect(await load({ cards: [{ ...whole, id: symbol, symbol, ...change }] })).toMatchObject({
    published: [],
    drafts: [symbol],
  })
})

it('takes nothing from a file that is no list of cards', async () => {
  expect(await load({ karty: [] })).toMatchObject({ read: 0, unreadable: 1, problems: [{ item: '(plik)' }] })
})

it('refuses a card that promises more than its procedure knows, with the article, and stores nothing of it', async () => {
  const late = { ...whole, id: 'or-9', symbol: 'OR-9', term: 'do 30 dni' }
  const report = await load({ cards: [late] })
  expect(report).toMatchObject({ published: [], drafts: [], refused: ['OR-9'] })
  expect(report.problems).toContainEqual({
    item: 'or-9',
    field: 'term',
    reason: expect.stringContaining('art. 217 § 3 KPA'),
  })
  const { rows } = await database.owner.pool.query(`select 1 from service_cards where symbol = 'OR-9'`)
  expect(rows).toEqual([])
})
