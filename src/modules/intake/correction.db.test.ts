import { beforeEach, describe, expect, test } from 'vitest'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { aPaper, type PaperWish } from '#test/support/papers.ts'

const app = useApp('2026-11-23T09:00:00+01:00')
let clerk: SignedIn
beforeEach(async () => {
  clerk = await app.signIn('podawcze')
})

const db = () => app.services.database.db
const paperOf = (id: string) => db().selectFrom('papers').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const partiesOf = (id: string) =>
  db().selectFrom('paper_parties').selectAll().where('paper_id', '=', id).orderBy('position').execute()
const enclosuresOf = (id: string) =>
  db().selectFrom('enclosures').selectAll().where('paper_id', '=', id).orderBy('position').execute()
const itemsOf = (id: string) =>
  db().selectFrom('check_items').selectAll().where('paper_id', '=', id).orderBy('position').execute()
const editionOf = async (symbol: string) => {
  const found = db()
    .selectFrom('card_editions as e')
    .innerJoin('service_cards as c', 'c.id', 'e.card_id')
    .select('e.id')
  return (await found.where('c.symbol', '=', symbol).executeTakeFirstOrThrow()).id
}
const historyOf = (id: string) =>
  db().selectFrom('history').select(['event', 'data']).where('paper_id', '=', id).orderBy('seq').execute()
const documentsOf = (id: string) =>
  db().selectFrom('documents').selectAll().where('paper_id', '=', id).orderBy('created_at').orderBy('id').execute()

/** Felling of trees: items 1 (signature) and 7 (map) are formal, 8 is evidence. */
const felling = (wish: PaperWish = {}) => aPaper(app.services, { card: 'WKŚ-01', ...wish })
const correct = async (id: string, change: Record<string, unknown> = {}) => {
  const { version, title, kind, arrived_on, unit_id, delivery_form } = await paperOf(id)
  const entry = { version, title, kind, arrivedOn: arrived_on, unitId: unit_id, deliveryForm: delivery_form }
  return clerk.call(`/papers/${id}/correct`, { ...entry, reason: 'pomyłka przy oknie', ...change })
}
const titleOf = (answer: { json: () => { title: string } }) => answer.json().title

describe('people', () => {
  test('are added and taken back; the row of who goes stays with the reason', async () => {
    const { id, number } = await felling({ applicant: 'Kot Jan', proxy: 'Lis Ewa' })
    const [, proxy] = await partiesOf(id)
    const parties = [
      { id: proxy?.id, fate: 'withdrawn' },
      { role: 'bringer', name: 'Żuk Ola', locality: 'Płock' },
    ]
    expect((await correct(id, { parties })).json()).toMatchObject({ changed: ['party_3', 'party_2'] })
    expect((await partiesOf(id)).map(({ role, name, position }) => [role, name, position])).toEqual([
      ['applicant', 'Kot Jan', 1],
      ['bringer', 'Żuk Ola', 3],
    ])
    const rows = db().selectFrom('paper_party_rows').select(['name', 'withdrawn_reason']).where('paper_id', '=', id)
    expect(await rows.where('withdrawn_at', 'is not', null).execute()).toEqual([
      { name: 'Lis Ewa', withdrawn_reason: 'pomyłka przy oknie' },
    ])
    expect((await paperOf(id)).number).toBe(number)
    const page = (await clerk.get(`/papers/${id}`)).body
    expect(page).toContain('uczestnik 3: dodano „Żuk Ola; Płock”')
    expect(page).toContain('uczestnik 2: wycofano „Lis Ewa')
  })

  test('the only applicant goes only when another comes', async () => {
    const { id } = await felling({ applicant: 'Kot Jan' })
    const [applicant] = await partiesOf(id)
    const gone = { id: applicant?.id, fate: 'withdrawn' }
    expect(titleOf(await correct(id, { parties: [gone] }))).toMatch(/^Podanie musi mieć wnoszącego/)
    await correct(id, { parties: [gone, { role: 'applicant', name: 'Dąb Anna' }] })
    expect((await paperOf(id)).applicant_name).toBe('Dąb Anna')
  })

  test('errors stand at the field, and what was typed stays', async () => {
    const { id } = await felling()
    const answer = await correct(id, { parties: [{ role: 'proxy', name: 'Lis Ewa' }, { locality: 'Płock' }] })
    expect(answer.json().errors).toMatchObject({
      'parties.0.proxyScope': 'Wybierz zakres pełnomocnictwa',
      'parties.1.name': 'Wpisz nazwisko albo nazwę',
    })
    const other = await correct(id, { parties: [{ id: app.services.newId(), name: 'Obcy' }] })
    expect(titleOf(other)).toMatch(/^Ktoś zmienił ten wpis/)
  })
})

describe('enclosures', () => {
  const wish = { enclosures: [{ name: 'Dyplom', returnable: 'yes' as const }] }

  test('are added, corrected and taken back, but an original in custody not without a word', async () => {
    const { id } = await felling(wish)
    const [diploma] = await enclosuresOf(id)
    const gone = { id: diploma?.id, name: 'Dyplom', fate: 'withdrawn' }
    const added = { name: 'Mapa', pages: '2', form: 'copy', returnable: 'no' }
    expect(titleOf(await correct(id, { enclosures: [gone, added] }))).toMatch(/^„Dyplom” to oryginał do zwrotu/)
    await correct(id, { enclosures: [{ ...gone, whereabouts: 'oddano od razu przy oknie' }, added] })
    expect((await enclosuresOf(id)).map(({ name, position }) => [name, position])).toEqual([['Mapa', 2]])
    const row = db().selectFrom('enclosure_rows').select('withdrawn_reason').where('name', '=', 'Dyplom')
    expect(await row.where('paper_id', '=', id).execute()).toEqual([{ withdrawn_reason: 'oddano od razu przy oknie' }])
    const said = (await historyOf(id)).at(-1)?.data as { changes: string }
    expect(said.changes).toBe(
      'załącznik 2: dodano „Mapa, 2 strony, kopia”; załącznik 1: wycofano „Dyplom, oryginał, do zwrotu”',
    )
  })
})

describe('the card', () => {
  test('takes its checklist along; what is the same keeps its mark, the promise is counted anew, the old one is kept', async () => {
    const { id } = await felling({ expectedOn: '2026-12-31' })
    const before = await paperOf(id)
    const signature = (await itemsOf(id)).find(({ name }) => name.toLowerCase().includes('podpis'))
    const answer = await correct(id, { cardEditionId: await editionOf('WSO-01') })
    expect(answer.json().changed).toEqual(expect.arrayContaining(['unit_id', 'expected_on', 'card']))
    const after = await paperOf(id)
    expect(after).toMatchObject({ number: before.number, expected_on: '2026-11-30', state: 'checking' })
    expect(after.unit_id).not.toBe(before.unit_id)
    const cards = db()
      .selectFrom('card_items')
      .select('id')
      .where('edition_id', '=', after.card_edition_id)
      .orderBy('position')
    expect((await itemsOf(id)).map((item) => item.card_item_id)).toEqual((await cards.execute()).map((one) => one.id))
    const marks = new Map((await itemsOf(id)).map(({ name, mark }) => [name, mark]))
    expect([...marks.values()]).toContain('unchecked')
    if (signature && marks.has(signature.name)) expect(marks.get(signature.name)).toBe('present')
    const withdrawn = db().selectFrom('check_item_rows').select('mark').where('paper_id', '=', id)
    expect((await withdrawn.where('withdrawn_at', 'is not', null).execute()).length).toBeGreaterThan(0)
    const trace = db().selectFrom('paper_corrections').select(['before', 'after']).where('paper_id', '=', id)
    expect(await trace.executeTakeFirstOrThrow()).toMatchObject({
      before: { expected_on: '2026-12-31', card: expect.stringContaining('WKŚ-01') },
      after: { expected_on: '2026-11-30', card: expect.stringContaining('WSO-01') },
    })
  })

  test('may be taken away: outside the catalogue nothing is asked for or promised', async () => {
    const { id } = await felling({ expectedOn: '2026-12-31' })
    expect((await correct(id, { cardEditionId: '' })).statusCode).toBe(200)
    expect(await itemsOf(id)).toEqual([])
    expect(await paperOf(id)).toMatchObject({ card_edition_id: null, expected_on: null })
  })

  test('must be in force on the day of arrival', async () => {
    const { id } = await felling()
    const unknown = await correct(id, { cardEditionId: app.services.newId() })
    expect(titleOf(unknown)).toMatch(/nie obowiązuje w dniu wpływu/)
  })

  test('under a running summons: what no card asks for is no lack any more, and the receipt is written anew', async () => {
    const { id } = await felling({ marks: Array.from({ length: 9 }, (_, at) => (at === 6 ? 'missing' : 'present')) })
    const [applicant] = await partiesOf(id)
    await clerk.call(`/papers/${id}/receipt`, { receiptDays: 7, handedTo: [applicant?.id] })
    expect((await paperOf(id)).state).toBe('cure-running')
    const answer = await correct(id, { cardEditionId: '' })
    expect(answer.json().documents).toHaveLength(1)
    expect(await paperOf(id)).toMatchObject({ state: 'complete', holder_kind: 'window' })
    const receipts = (await documentsOf(id)).filter(({ kind }) => kind === 'receipt')
    expect(receipts.map((one) => one.superseded_by)).toEqual([answer.json().documents[0], null])
    expect(JSON.stringify(receipts[1]?.content)).toContain('po poprawieniu wpisu')
    expect((await clerk.get(`/papers/${id}`)).body).toContain('zastąpiony nowszym')
  })

  test('a receipt written anew serves nothing again: the last day stays', async () => {
    const { id } = await felling({ marks: Array.from({ length: 9 }, (_, at) => (at === 6 ? 'missing' : 'present')) })
    const [applicant] = await partiesOf(id)
    await clerk.call(`/papers/${id}/receipt`, { receiptDays: 7, handedTo: [applicant?.id] })
    const rounds = () => db().selectFrom('summonses').select('last_day').where('paper_id', '=', id).execute()
    const before = await rounds()
    app.clock.set('2026-11-25T09:00:00+01:00')
    await correct(id, { enclosures: [{ name: 'Pełnomocnictwo', form: 'original', returnable: 'no' }] })
    app.clock.set('2026-11-23T09:00:00+01:00')
    expect(await rounds()).toEqual(before)
    const receipts = (await documentsOf(id)).filter(({ kind }) => kind === 'receipt')
    const words = JSON.stringify(receipts[1]?.content)
    for (const part of ['30 listopada 2026', 'Pełnomocnictwo', 'termin biegnie nadal']) expect(words).toContain(part)
  })

  test.each([
    ['an officer left it unexamined', 'leaving', /bez rozpoznania/],
    ['it is called for a fee', 'fee', /wezwanie do zapłaty/],
    ['its case is settled', 'case', /już załatwiono/],
  ])('stays when %s', async (_why, fact, sentence) => {
    const { id } = await felling({ state: fact === 'case' ? 'in-case' : 'checking' })
    await decided[fact as keyof typeof decided](id)
    expect(titleOf(await correct(id, { cardEditionId: '' }))).toMatch(sentence)
    expect((await correct(id, { title: 'Inny tytuł' })).statusCode).toBe(200)
  })

  const decided = {
    async leaving(id: string) {
      const [by] = await db().selectFrom('staff').select('id').limit(1).execute()
      const { pool } = app.database.owner
      const summons = app.services.newId()
      await pool.query(
        `insert into summonses (id, paper_id, round, form, days, issued_on, issued_by) values ($1, $2, 1, 'letter', 7, '2026-11-01', $3)`,
        [summons, id, by?.id],
      )
      await pool.query(
        `insert into unexamined_leavings (id, paper_id, summons_id, reason, decided_by, decided_at) values ($1, $2, $3, 'brak', $4, now())`,
        [app.services.newId(), id, summons, by?.id],
      )
    },
    async fee(id: string) {
      const [item] = await itemsOf(id)
      await app.database.owner.pool.query(
        `insert into fee_calls (id, paper_id, check_item_id, amount_grosze, what, days, issued_on, issued_by)
         select $1, $2, $3, 1700, 'opłata', 7, '2026-11-23', id from staff limit 1`,
        [app.services.newId(), id, item?.id],
      )
    },
    async case(id: string) {
      const caseId = app.services.newId()
      await app.database.owner.pool.query(
        `insert into cases (id, unit_id, unit_symbol, jrwa_class, number, year, sign, title, initiated_on, founded_at, founded_by,
           state, outcome, settled_on, settled_by)
         select $1, p.unit_id, 'X', '6131', 1, 2026, $3, 't', '2026-11-23', now(), s.id, 'settled', 'decision', '2026-11-23', s.id
         from papers p, staff s where p.id = $2 limit 1`,
        [caseId, id, `X.6131.1.2026.${caseId.slice(-4)}`],
      )
      await app.database.owner.pool.query('update papers set case_id = $1 where id = $2', [caseId, id])
    },
  }
})

test('the form offers the cards of the arrival day, a row to add and a fate for each row', async () => {
  const { id } = await felling({ enclosures: [{ name: 'Dyplom', returnable: 'yes' }] })
  const page = (await clerk.get(`/papers/${id}/correct`)).body
  for (const part of [
    'name="cardEditionId"',
    'spoza katalogu',
    'parties[1][role]',
    'enclosures[0][fate]',
    'enclosures[0][whereabouts]',
  ])
    expect(page.includes(part), part).toBe(true)
})
