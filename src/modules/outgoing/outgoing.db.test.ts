import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { aPaper, type PaperWish } from '#test/support/papers.ts'
import { postalNumber } from '#test/support/postal-numbers.ts'
import { countWrites } from '#test/support/writes.ts'

const monday = '2026-11-23T09:00:00+01:00'
const app = useApp(monday)
const writes = countWrites(app)
let clerk: SignedIn

beforeAll(async () => {
  const opened = { firstNumber: postalNumber(0), lastNumber: postalNumber(99) }
  await (await app.signIn('koordynator')).call('/posting-numbers', opened)
})

beforeEach(async () => {
  app.clock.set(monday)
  clerk = await app.signIn('podawcze')
})

const db = () => app.services.database.db
const whyOf = (answer: Awaited<ReturnType<SignedIn['call']>>) =>
  answer.statusCode === 200 ? 'done' : (answer.json().refusal?.why ?? answer.statusCode)
const panel = async (paperId: string, by = clerk) => (await by.get(`/papers/${paperId}`, 'json')).json().panels.outgoing

/** An application to fell trees without a signature, with a summons of 7 days written as a letter. */
async function summonedByLetter(wish: PaperWish = {}) {
  const marks = Array.from({ length: 9 }, (_, at) => (at === 1 ? ('missing' as const) : ('present' as const)))
  const paper = await aPaper(app.services, { card: 'WKŚ-01', marks, ...wish })
  const issued = await clerk.call(`/papers/${paper.id}/summons`, { letterDays: 7 })
  expect(issued.statusCode, issued.body).toBe(200)
  return paper.id
}

/** The same, posted today with a number. */
async function posted(wish: PaperWish = {}) {
  const paperId = await summonedByLetter(wish)
  const { waiting } = await panel(paperId)
  const answer = await send(paperId, waiting[0].documentId)
  expect(answer.statusCode, answer.body).toBe(200)
  return { paperId, ...(answer.json() as { itemId: string; number: number; year: number }) }
}
const send = (paperId: string, letterId: string, fields = {}, by = clerk) =>
  by.call(`/papers/${paperId}/dispatches`, {
    letterId,
    way: 'post',
    leftOn: '23.11.2026',
    reference: '',
    ...fields,
  })
const slip = (itemId: string, fields: Record<string, unknown>, by = clerk) =>
  by.call(`/outgoing/items/${itemId}/slips`, fields)
const card = async (itemId: string) => (await clerk.get(`/outgoing/items/${itemId}`, 'json')).json()
const summonsOf = (paperId: string) =>
  db().selectFrom('summonses').selectAll().where('paper_id', '=', paperId).executeTakeFirstOrThrow()
const stateOf = async (paperId: string) =>
  (await db().selectFrom('papers').select('state').where('id', '=', paperId).executeTakeFirstOrThrow()).state

describe('a letter that waits is sent', () => {
  test('once, with its number in the register, and starts no term', async () => {
    const paperId = await summonedByLetter()
    const { waiting } = await panel(paperId)
    expect(waiting).toMatchObject([{ addressee: 'Gżegżółka Łucja' }])
    const [{ documentId }] = waiting
    expect(whyOf(await send(paperId, documentId, { leftOn: '22.11.2026' }))).toBe('letter-left-before-written')
    expect(whyOf(await send(paperId, documentId, { leftOn: '24.11.2026' }))).toBe('letter-left-in-future')
    expect((await send(paperId, documentId, { way: 'courier', reference: '' })).json().errors).toEqual({
      reference: 'Podaj numer nadania albo dowodu wysłania',
    })
    const first = (await send(paperId, documentId)).json()
    expect(first.year).toBe(new Date().getUTCFullYear())
    expect(whyOf(await send(paperId, documentId))).toBe('letter-not-waiting')
    expect(await panel(paperId)).toMatchObject({ waiting: [], sent: [{ number: first.number, standing: 'sent' }] })
    expect(await stateOf(paperId)).toBe('summoned')
    expect(await card(first.itemId)).toMatchObject({
      addressee: 'Gżegżółka Łucja',
      address: 'Tumska 1, 09-400 Płock',
      way: 'post',
      dispatchedOn: '2026-11-23',
      subjectKind: 'summons',
      reference: postalNumber(0),
    })
    const next = await posted()
    expect(next.number).toBe(first.number + 1)
  })

  test('by those who may, and only as the paper’s own letter', async () => {
    const paperId = await summonedByLetter()
    const [{ documentId }] = (await panel(paperId)).waiting
    expect((await send(paperId, documentId, {}, await app.signIn('kancelaria-wgd'))).statusCode).toBe(403)
    expect((await send(paperId, documentId, {}, await app.signIn('audytor'))).statusCode).toBe(403)
    const other = await summonedByLetter()
    expect(whyOf(await send(other, documentId))).toBe('letter-not-waiting')
  })
})

describe('a return slip', () => {
  test('with two notices and nobody coming is the fiction of art. 44: the term of the summons runs from its day', async () => {
    const { paperId, itemId } = await posted()
    app.clock.set('2026-12-04T09:00:00+01:00')
    const noticed = await slip(itemId, { outcome: 'noticed', firstNotice: '25.11.2026' })
    expect(noticed.json()).toMatchObject({ standing: 'waiting', deliveredOn: null, carried: 'none' })
    expect(await stateOf(paperId)).toBe('summoned')
    app.clock.set('2026-12-11T09:00:00+01:00')
    const back = await slip(itemId, {
      outcome: 'sent-back',
      onDay: '10.12.2026',
      firstNotice: '25.11.2026',
      secondNotice: '3.12.2026',
    })
    expect(back.json()).toMatchObject({ standing: 'delivered', deliveredOn: '2026-12-09', carried: 'carried' })
    const summons = await summonsOf(paperId)
    expect(summons).toMatchObject({ delivered_on: '2026-12-09', delivery: 'post', last_day: '2026-12-16' })
    const bases = (summons.derivation as { basis: string }[]).map((step) => step.basis)
    expect(bases).toEqual(expect.arrayContaining(['art. 44 § 2 KPA', 'art. 44 § 3 KPA', 'art. 44 § 4 KPA']))
    expect(bases.some((basis) => basis.includes('57'))).toBe(true)
    expect(await stateOf(paperId)).toBe('cure-running')
    const shown = await card(itemId)
    expect(shown).toMatchObject({ standing: 'delivered', effect: 'deemed', termFrom: '2026-12-09', doubts: [] })
    expect(shown.slips).toHaveLength(2)
    expect((await clerk.get(`/outgoing/items/${itemId}`)).body).toContain('Uznaje się za doręczone')
    expect(whyOf(await slip(itemId, { outcome: 'refused', onDay: '30.11.2026' }))).toBe('slip-after-delivery')
  })

  test('whose fiction ends on a free day counts the term from the next working day and calls for a person', async () => {
    const { paperId, itemId } = await posted()
    app.clock.set('2026-12-14T09:00:00+01:00')
    // the fourteenth day is Saturday 12 December
    const answer = await slip(itemId, {
      outcome: 'sent-back',
      onDay: '14.12.2026',
      firstNotice: '28.11.2026',
      secondNotice: '7.12.2026',
    })
    expect(answer.json()).toMatchObject({ deliveredOn: '2026-12-12' })
    expect(await summonsOf(paperId)).toMatchObject({ delivered_on: '2026-12-12', last_day: '2026-12-21' })
    expect((await card(itemId)).doubts).toEqual(['last-day-is-free'])
  })

  test.each([
    ['taken at the door', { outcome: 'received', onDay: '25.11.2026' }, 'post', '2026-11-25', '2026-12-02'],
    ['not accepted (art. 47)', { outcome: 'refused', onDay: '25.11.2026' }, 'refused', '2026-11-25', '2026-12-02'],
  ])('of a letter %s starts the term', async (_how, fields, delivery, on, lastDay) => {
    const { paperId, itemId } = await posted()
    app.clock.set('2026-11-30T09:00:00+01:00')
    expect(whyOf(await slip(itemId, fields))).toBe('done')
    expect(await summonsOf(paperId)).toMatchObject({ delivery, delivered_on: on, last_day: lastDay })
  })

  test.each([
    ['delivery-before-dispatch', { outcome: 'received', onDay: '20.11.2026' }],
    ['slip-in-future', { outcome: 'received', onDay: '1.12.2026' }],
    ['second-notice-before-first', { outcome: 'noticed', firstNotice: '25.11.2026', secondNotice: '24.11.2026' }],
    [
      'second-notice-before-first',
      { outcome: 'sent-back', onDay: '30.11.2026', firstNotice: '26.11.2026', secondNotice: '24.11.2026' },
    ],
    ['slip-returned-before-notice', { outcome: 'sent-back', onDay: '24.11.2026', firstNotice: '26.11.2026' }],
  ])('that cannot be is refused with its sentence (%s), and nothing is written', async (why, fields) => {
    const { itemId } = await posted()
    app.clock.set('2026-11-30T09:00:00+01:00')
    const before = await writes.mark()
    const answer = await slip(itemId, fields)
    expect(whyOf(answer)).toBe(why)
    expect(answer.json().title).toMatch(/^[A-ZŻ].+\.$/)
    expect(await writes.since(before)).toEqual([])
  })

  test('needs its days: errors stand at the fields', async () => {
    const { itemId } = await posted()
    const fieldsOf = async (fields: Record<string, unknown>) => Object.keys((await slip(itemId, fields)).json().errors)
    expect(await fieldsOf({})).toEqual(['outcome'])
    expect(await fieldsOf({ outcome: 'received' })).toEqual(['onDay'])
    expect(await fieldsOf({ outcome: 'noticed' })).toEqual(['firstNotice'])
    expect(await fieldsOf({ outcome: 'undeliverable', onDay: '23.11.2026' })).toEqual(['reason'])
  })

  test('that proves too little is kept with its reason; the letter waits to be sent again', async () => {
    const { paperId, itemId } = await posted()
    app.clock.set('2026-12-15T09:00:00+01:00')
    const answer = await slip(itemId, { outcome: 'sent-back', onDay: '14.12.2026', firstNotice: '25.11.2026' })
    expect(answer.json()).toMatchObject({ standing: 'undelivered', carried: 'none' })
    expect((await card(itemId)).slips).toMatchObject([{ why: 'second-notice-missing' }])
    expect(await stateOf(paperId)).toBe('summoned')
    const page = (await clerk.get(`/outgoing/items/${itemId}`)).body
    expect(page).toContain('niedoręczone')
    const { waiting } = await panel(paperId)
    expect(waiting).toHaveLength(1)
    const again = await send(paperId, waiting[0].documentId, { leftOn: '15.12.2026' })
    expect((await slip(again.json().itemId, { outcome: 'received', onDay: '15.12.2026' })).json().carried).toBe(
      'carried',
    )
    expect(await stateOf(paperId)).toBe('cure-running')
  })

  test('has no effect on a summons delivered another way before', async () => {
    const { paperId, itemId } = await posted()
    const handed = { deliveredOn: '23.11.2026', deliveredHow: 'hand' }
    expect(whyOf(await clerk.call(`/papers/${paperId}/summons/delivery`, handed))).toBe('done')
    app.clock.set('2026-11-26T09:00:00+01:00')
    const answer = await slip(itemId, { outcome: 'received', onDay: '25.11.2026' })
    expect(answer.json()).toMatchObject({ standing: 'delivered', carried: 'without-effect' })
    expect(await summonsOf(paperId)).toMatchObject({ delivered_on: '2026-11-23', delivery: 'hand' })
  })

  test('is entered by those who may', async () => {
    const { itemId } = await posted()
    const fields = { outcome: 'received', onDay: '23.11.2026' }
    expect((await slip(itemId, fields, await app.signIn('kancelaria-wgd'))).statusCode).toBe(403)
    expect((await slip(itemId, fields, await app.signIn('audytor'))).statusCode).toBe(403)
    expect((await slip(app.services.newId(), fields)).statusCode).toBe(404)
  })
})

test('a summons to several starts its term with the last delivery', async () => {
  const paperId = await (async () => {
    const marks = Array.from({ length: 9 }, (_, at) => (at === 1 ? ('missing' as const) : ('present' as const)))
    const paper = await aPaper(app.services, { card: 'WKŚ-01', marks })
    const second = { id: app.services.newId(), paper_id: paper.id, role: 'applicant' as const, position: 2 }
    const rest = { kind: 'natural' as const, name: 'Gżegżółka Marek', street: 'Tumska 2', postal_code: '09-400' }
    await db()
      .insertInto('paper_parties')
      .values({ ...second, ...rest, locality: 'Płock' })
      .execute()
    await clerk.call(`/papers/${paper.id}/summons`, { letterDays: 7 })
    return paper.id
  })()
  const { waiting } = await panel(paperId)
  expect(waiting).toHaveLength(2)
  const items: string[] = []
  for (const { documentId } of waiting) items.push((await send(paperId, documentId)).json().itemId)
  const [late = '', early = ''] = items
  app.clock.set('2026-12-01T09:00:00+01:00')
  const one = await slip(late, { outcome: 'received', onDay: '27.11.2026' })
  expect(one.json().carried).toBe('waits-for-others')
  expect(await stateOf(paperId)).toBe('summoned')
  expect((await slip(early, { outcome: 'received', onDay: '25.11.2026' })).json().carried).toBe('carried')
  expect(await summonsOf(paperId)).toMatchObject({ delivered_on: '2026-11-27', last_day: '2026-12-04' })
})

test('the register of outgoing items: list, filter of a day, CSV, sight', async () => {
  const { paperId, itemId, year } = await posted({ applicant: '=Nadawca' })
  const list = (await clerk.get(`/outgoing/${year}`, 'json')).json()
  expect(list.rows[0]).toMatchObject({ id: itemId, paperId, addressee: '=Nadawca', standing: 'sent' })
  expect((await clerk.get(`/outgoing/${year}?day=2020-01-01`, 'json')).json().rows).toEqual([])
  expect((await clerk.get(`/outgoing/${year}`)).body).toContain(`/outgoing/items/${itemId}`)
  const file = await clerk.get(`/outgoing/${year}/export.csv`)
  expect(file.headers['content-type']).toBe('text/csv; charset=utf-8')
  const lines = file.body.trimEnd().split('\r\n')
  expect(lines[0]).toContain('Numer;Dzień wysłania;Adresat;')
  expect(lines[1]).toContain(";'=Nadawca;Tumska 1, 09-400 Płock;")
  const others = await app.signIn('kancelaria-wgd')
  expect((await others.get(`/outgoing/${year}`, 'json')).json().rows).toEqual([])
  expect((await others.get(`/outgoing/items/${itemId}`)).statusCode).toBe(404)
  const registers = (await clerk.get('/registers')).body
  expect(registers).toContain(`href="/outgoing/${year}"`)
  expect((await clerk.get(`/registers/RPWYP/${year}`)).statusCode).toBe(404)
  expect((await clerk.get('/outgoing/26')).statusCode).toBe(404)
})

describe('what is left to do', () => {
  test('letters to send, letters without a posting book, slips that are late; the register filters by all of it', async () => {
    const waits = await summonedByLetter({ applicant: 'Zmyślona Hanka' })
    const { itemId, year } = await posted({ applicant: 'Zmyślony Igor' })
    const work = async (by = clerk) => (await by.get('/outgoing', 'json')).json()
    const before = await work()
    expect(before.letters).toContainEqual(expect.objectContaining({ paperId: waits, addressee: 'Zmyślona Hanka' }))
    expect(before.letters.every((one: { addressee: string }) => one.addressee !== 'Zmyślony Igor')).toBe(true)
    expect(before.unposted).toBeGreaterThan(0)
    expect((await clerk.get('/outgoing')).body).toContain(`href="/papers/${waits}#outgoing"`)
    // a unit sees letters of its own papers only
    expect((await work(await app.signIn('kancelaria-wgd'))).letters).toEqual([])

    const shows = async (filter: string) =>
      (await clerk.get(`/outgoing/${year}?${filter}`, 'json'))
        .json()
        .rows.some((row: { id: string }) => row.id === itemId)
    expect(await shows('way=registered-with-slip')).toBe(true)
    expect(await shows('way=courier')).toBe(false)
    expect(await shows('slip=awaited')).toBe(true)
    expect(await shows('slip=late')).toBe(false)
    app.clock.set('2026-12-14T09:00:00+01:00')
    expect(await shows('slip=late&day=2026-11-23')).toBe(false)
    app.clock.set('2026-12-15T09:00:00+01:00')
    expect(await shows('slip=late&day=2026-11-23&way=registered-with-slip')).toBe(true)
    expect((await work()).late).toBeGreaterThan(0)
    const file = await clerk.get(`/outgoing/${year}/export.csv?slip=late`)
    expect(file.body).toContain('Zmyślony Igor')
    expect((await clerk.get(`/outgoing/${year}/export.csv?way=courier`)).body).not.toContain('Zmyślony Igor')
    expect((await slip(itemId, { outcome: 'received', onDay: '24.11.2026' })).statusCode).toBe(200)
    expect(await shows('slip=awaited')).toBe(false)
  })
})
