import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { officeTasks } from '#main/tasks.ts'
import { closePdf } from '#platform/pdf/render.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { aPaper } from '#test/support/papers.ts'
import { countWrites } from '#test/support/writes.ts'
import { MOVE_ADE_LETTERS, SEND_ADE_LETTER, startAdeSimulator } from './index.ts'
import type { AdeSimulator } from './simulator.ts'

const monday = '2026-11-23T09:00:00+01:00'
const app = useApp(monday)
const writes = countWrites(app)
const own = 'AE:PL-72422-98772-ATIDW-24'
const theirs = 'AE:PL-90075-94799-GARAS-26'
let service: AdeSimulator
let clerk: SignedIn
let administrator: SignedIn

beforeAll(async () => {
  service = await startAdeSimulator({ now: () => app.clock.now() })
  clerk = await app.signIn('podawcze')
  administrator = await app.signIn('administrator')
  await db().updateTable('office').set({ ade: own }).execute()
})
beforeEach(() => {
  app.clock.set(monday)
  service.behave({ answers: 'well', proofOfSending: 'at-once', opensAfterSeconds: null })
})
afterAll(async () => {
  await service.close()
  await closePdf()
})

const db = () => app.services.database.db
const whyOf = (answer: Awaited<ReturnType<SignedIn['call']>>) =>
  answer.statusCode === 200 ? 'done' : (answer.json().refusal?.why ?? answer.statusCode)
const job = { id: '1', attempts: 1 }

/** The office's jobs with the service named; `url` may lead nowhere. */
const tasks = (url: string | null = service.url) =>
  officeTasks({ ...app.services, config: { ...app.services.config, ade: url === null ? null : { url, token: 'x' } } })
const move = (url?: string | null) => tasks(url)[MOVE_ADE_LETTERS]!({}, job)

/** A summons written as a letter, sent by e-Doręczenia; the job has not run. */
async function queued(fields = {}) {
  const marks = Array.from({ length: 9 }, (_, at) => (at === 1 ? ('missing' as const) : ('present' as const)))
  const { id: paperId } = await aPaper(app.services, { card: 'WKŚ-01', marks })
  await db().updateTable('paper_parties').set({ ade: theirs }).where('paper_id', '=', paperId).execute()
  const { documentId: letterId } = (await clerk.call(`/papers/${paperId}/summons`, { letterDays: 7 })).json()
  const sending = { letterId, way: 'e-delivery', leftOn: '23.11.2026', reference: '', ...fields }
  const answer = await clerk.call(`/papers/${paperId}/dispatches`, sending)
  expect(answer.statusCode, answer.body).toBe(200)
  const { itemId } = answer.json() as { itemId: string }
  const { id } = await db()
    .selectFrom('ade_outbox')
    .select('id')
    .where('item_id', '=', itemId)
    .executeTakeFirstOrThrow()
  return { paperId, itemId, id, letterId }
}
const letterOf = (id: string) =>
  db().selectFrom('ade_outbox').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const itemOf = (id: string) =>
  db().selectFrom('outgoing_items').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const inService = (id: string) => service.letters.filter((one) => one.clientReference === id)
const proofsOf = (id: string) =>
  db()
    .selectFrom('ade_evidences')
    .select(['kind', 'standing', 'why'])
    .where('outbox_id', '=', id)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
const stateOf = async (paperId: string) =>
  (await db().selectFrom('papers').select('state').where('id', '=', paperId).executeTakeFirstOrThrow()).state
const termOf = (paperId: string) =>
  db()
    .selectFrom('summonses')
    .select(['delivered_on', 'delivery', 'last_day'])
    .where('paper_id', '=', paperId)
    .executeTakeFirstOrThrow()
const card = async (itemId: string) => (await clerk.get(`/outgoing/items/${itemId}`, 'json')).json()
const prove = (id: string, evidence: Parameters<AdeSimulator['prove']>[1]) =>
  service.prove(inService(id)[0]?.messageId ?? '', evidence)
const receipt = (arrivedOn: string, collectedOn?: string) =>
  collectedOn
    ? { type: 'RECEIVED' as const, ground: 'COLLECTED' as const, arrivedOn, collectedOn }
    : { type: 'RECEIVED' as const, ground: 'NOT_COLLECTED' as const, arrivedOn }

describe('a letter in the outbox', () => {
  test('is queued with its job in the act’s transaction and waits without a service, as the screen says', async () => {
    const { id, itemId } = await queued()
    expect(await letterOf(id)).toMatchObject({ state: 'queued', carried_by: 'program', address: theirs, attempts: 0 })
    const jobs = await app.database.owner.pool.query(
      `select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = $1 and j.key = $2`,
      [SEND_ADE_LETTER, `${SEND_ADE_LETTER}:${id}`],
    )
    expect(jobs.rows).toEqual([{ payload: { letterId: id } }])
    await tasks(null)[SEND_ADE_LETTER]!({ letterId: id }, job)
    expect(await letterOf(id)).toMatchObject({ state: 'queued', attempts: 0 })
    expect((await clerk.get(`/outgoing/items/${itemId}`)).body).toContain('nie jest połączony z usługą e-Doręczeń')
  })

  test('is handed over once, also by two workers at once, and keeps the proof of sending with its file', async () => {
    const { id, itemId } = await queued()
    const send = tasks()[SEND_ADE_LETTER]!
    await Promise.all([send({ letterId: id }, job), send({ letterId: id }, job)])
    await send({ letterId: id }, job)
    const [letter, ...others] = inService(id)
    expect(others).toEqual([])
    expect(letter).toMatchObject({ to: theirs, subject: expect.stringContaining('Wezwanie') })
    expect(letter?.file.subarray(0, 5).toString()).toBe('%PDF-')
    expect(await letterOf(id)).toMatchObject({ state: 'sent', message_id: letter?.messageId, last_error: null })
    expect(await proofsOf(id)).toEqual([{ kind: 'sending', standing: 'taken', why: null }])
    const shown = await card(itemId)
    expect(shown).toMatchObject({ standing: 'sent', reference: letter?.evidences[0]?.evidenceId })
    const [proof] = shown.electronic.proofs
    expect((await app.services.files.readFile(proof.fileSha256)).toString()).toContain('type="SENT"')
  })

  test('of which the answer was lost is found under its key and not sent twice', async () => {
    const { id } = await queued()
    service.behave({ answers: 'silent' })
    await move()
    expect(inService(id)).toHaveLength(1)
    expect(await letterOf(id)).toMatchObject({ state: 'queued', attempts: 1, message_id: null })
    service.behave({ answers: 'well' })
    await move()
    expect(await letterOf(id)).toMatchObject({ state: 'queued' })
    app.clock.set('2026-11-23T09:01:00+01:00')
    await move()
    expect(inService(id)).toHaveLength(1)
    expect(await letterOf(id)).toMatchObject({ state: 'sent', attempts: 0, message_id: inService(id)[0]?.messageId })
  })

  test('left in mid-air by a crash is looked for under its key once its lease is over', async () => {
    const { id } = await queued()
    service.behave({ answers: 'silent' })
    await move()
    // the program died between the call and the writing of its answer
    const next_at = new Date(app.clock.now().getTime() + 300_000)
    await db().updateTable('ade_outbox').set({ state: 'sending', next_at }).where('id', '=', id).execute()
    service.behave({ answers: 'well' })
    await move()
    expect((await letterOf(id)).message_id).toBeNull()
    app.clock.set('2026-11-23T09:06:00+01:00')
    await move()
    expect(inService(id)).toHaveLength(1)
    expect(await letterOf(id)).toMatchObject({ state: 'sent' })
  })

  test('is tried later and later while the service is down or away, and given to a person in the end', async () => {
    const { id, itemId, paperId } = await queued()
    service.behave({ answers: 'down' })
    await move()
    expect(await letterOf(id)).toMatchObject({ state: 'queued', attempts: 1, last_error: 'http-503' })
    app.clock.set('2026-11-23T09:02:00+01:00')
    const gone = await startAdeSimulator({ now: () => app.clock.now() })
    await gone.close()
    await move(gone.url)
    expect(await letterOf(id)).toMatchObject({ attempts: 2, last_error: 'ECONNREFUSED' })
    expect((await letterOf(id)).next_at).toEqual(new Date('2026-11-23T08:04:00Z'))
    const reason = { withdrawalReason: 'pomyłka' }
    expect(whyOf(await clerk.call(`/outgoing/items/${itemId}/withdrawal`, reason))).toBe('ade-may-have-left')
    await db().updateTable('ade_outbox').set({ attempts: 29 }).where('id', '=', id).execute()
    app.clock.set('2026-11-23T09:04:00+01:00')
    await move()
    expect(await letterOf(id)).toMatchObject({ state: 'failed', failure: 'no-answer', next_at: null })
    expect(await itemOf(itemId)).toMatchObject({ standing: 'undelivered' })
    const { waiting } = (await clerk.get(`/papers/${paperId}`, 'json')).json().panels.outgoing
    expect(waiting).toHaveLength(1)
    expect((await clerk.get(`/outgoing/items/${itemId}`)).body).toContain('Usługa długo nie odpowiadała')
    service.behave({ answers: 'well' })
    expect(whyOf(await clerk.call(`/outgoing/items/${itemId}/retry`, {}))).toBe('done')
    await move()
    expect(await letterOf(id)).toMatchObject({ state: 'sent', failure: null })
    expect(await itemOf(itemId)).toMatchObject({ standing: 'sent' })
  })

  test('that the service refuses fails with its reason; sent another way it does not go again', async () => {
    const { id, itemId, paperId, letterId } = await queued()
    service.behave({ answers: 'refuse' })
    await move()
    expect(await letterOf(id)).toMatchObject({ state: 'failed', failure: 'recipient-unknown' })
    expect((await clerk.get(`/outgoing/items/${itemId}`)).body).toContain('Usługa nie zna adresu odbiorcy')
    expect(whyOf(await clerk.call(`/outgoing/items/${itemId}/retry`, {}, ''))).not.toBe('done')
    const post = {
      letterId,
      way: 'courier',
      leftOn: '23.11.2026',
      reference: 'lista 4',
      wayReason: 'usługa nie zna adresu',
    }
    expect(whyOf(await clerk.call(`/papers/${paperId}/dispatches`, post))).toBe('done')
    expect(whyOf(await clerk.call(`/outgoing/items/${itemId}/retry`, {}))).toBe('ade-letter-sent-otherwise')
    expect(whyOf(await clerk.call(`/outgoing/items/${itemId}/withdrawal`, { withdrawalReason: 'poczta' }))).toBe('done')
    expect(await letterOf(id)).toMatchObject({ state: 'withdrawn', failure: null })
  })

  test('is taken back before it left, by those who may, and then never sent', async () => {
    const { id, itemId } = await queued()
    const withdraw = (by = clerk) =>
      by.call(`/outgoing/items/${itemId}/withdrawal`, { withdrawalReason: 'błąd w piśmie' })
    expect(whyOf(await withdraw(await app.signIn('audytor')))).toBe(403)
    expect(whyOf(await withdraw(await app.signIn('kancelaria-wgd')))).toBe(403)
    expect(whyOf(await withdraw())).toBe('done')
    await move()
    expect(inService(id)).toEqual([])
    expect(whyOf(await clerk.call(`/outgoing/items/${itemId}/retry`, {}))).toBe('ade-not-in-this-state')
  })
})

describe('a proof of receipt', () => {
  test('of a letter that was opened is its delivery: the term of the summons runs from that day', async () => {
    const { id, itemId, paperId } = await queued()
    await move()
    app.clock.set('2026-11-26T12:00:00+01:00')
    prove(id, receipt('2026-11-23', '2026-11-25'))
    await move()
    expect(await letterOf(id)).toMatchObject({ state: 'delivered', next_at: null })
    expect(await itemOf(itemId)).toMatchObject({ standing: 'delivered', delivered_on: '2026-11-25', effect: 'actual' })
    expect(await termOf(paperId)).toEqual({
      delivered_on: '2026-11-25',
      delivery: 'e-delivery',
      last_day: '2026-12-02',
    })
    expect(await stateOf(paperId)).toBe('cure-running')
    const history = await db()
      .selectFrom('history')
      .select(['event', 'actor_id', 'act'])
      .where('paper_id', '=', paperId)
      .where('event', 'in', ['ade-sent', 'outgoing-delivered', 'summons-delivered'])
      .orderBy('seq')
      .execute()
    expect(history).toEqual([
      { event: 'ade-sent', actor_id: null, act: 'e-delivery.take-evidence' },
      { event: 'outgoing-delivered', actor_id: null, act: 'e-delivery.take-evidence' },
      { event: 'summons-delivered', actor_id: null, act: 'e-delivery.take-evidence' },
    ])
  })

  test('of a letter nobody opened is the fiction of art. 42: the day after fourteen have passed', async () => {
    const { id, itemId, paperId } = await queued()
    await move()
    app.clock.set('2026-12-08T10:00:00+01:00')
    prove(id, receipt('2026-11-23'))
    await move()
    expect(await letterOf(id)).toMatchObject({ state: 'deemed-delivered' })
    const shown = await card(itemId)
    expect(shown).toMatchObject({ deliveredOn: '2026-12-08', effect: 'deemed' })
    expect(shown.derivation.map(({ basis }: { basis: string }) => basis).join()).toContain('doręcz')
    expect(await termOf(paperId)).toMatchObject({ delivered_on: '2026-12-08', last_day: '2026-12-15' })
    expect((await clerk.get(`/outgoing/items/${itemId}`)).body).toContain('Uznaje się za doręczone')
  })

  test('before its day is kept as not taken, moves nothing, and the true one that follows is taken', async () => {
    const { id, itemId, paperId } = await queued()
    await move()
    app.clock.set('2026-12-01T10:00:00+01:00')
    prove(id, receipt('2026-11-23'))
    await move()
    expect(await letterOf(id)).toMatchObject({ state: 'sent' })
    expect((await proofsOf(id))[1]).toMatchObject({ standing: 'not-taken', why: { why: 'delivery-not-yet' } })
    expect(await stateOf(paperId)).toBe('summoned')
    expect((await clerk.get(`/outgoing/items/${itemId}`)).body).toContain('8 grudnia 2026')
    app.clock.set('2026-12-08T10:00:00+01:00')
    prove(id, receipt('2026-11-23'))
    await move()
    expect(await letterOf(id)).toMatchObject({ state: 'deemed-delivered' })
    expect(await stateOf(paperId)).toBe('cure-running')
  })

  test('may come before the proof of sending, and twice, and changes nothing the second time', async () => {
    service.behave({ proofOfSending: 'never' })
    const { id, itemId } = await queued()
    await move()
    expect(await letterOf(id)).toMatchObject({ state: 'sending' })
    app.clock.set('2026-11-24T12:00:00+01:00')
    prove(id, receipt('2026-11-23', '2026-11-24'))
    await move()
    expect(await letterOf(id)).toMatchObject({ state: 'delivered' })
    const before = await itemOf(itemId)
    prove(id, { type: 'SENT' })
    prove(id, receipt('2026-11-23', '2026-11-24'))
    // a delivered letter is not asked about any more; a person who looks may still enter what came late
    const late = { proofNumber: 'DWY/1', statedAt: '23.11.2026 09:05' }
    const entered = await clerk.call(`/outgoing/items/${itemId}/proofs`, { ...late, proofKind: 'sending' })
    expect(entered.json()).toMatchObject({ change: 'none', state: 'delivered' })
    expect(await itemOf(itemId)).toEqual(before)
  })

  test('that contradicts the first is refused with its sentence', async () => {
    const { id, itemId } = await queued()
    await move()
    app.clock.set('2026-12-09T12:00:00+01:00')
    prove(id, receipt('2026-11-23', '2026-11-24'))
    await move()
    const mark = await writes.mark()
    const other = {
      proofKind: 'not-opened',
      proofNumber: 'DRE/2',
      statedAt: '8.12.2026 00:01',
      arrivedOn: '23.11.2026',
    }
    const answer = await clerk.call(`/outgoing/items/${itemId}/proofs`, other)
    expect([whyOf(answer), answer.json().title]).toEqual([
      'ade-two-different-proofs',
      expect.stringContaining('Obowiązuje pierwszy'),
    ])
    expect(await writes.since(mark)).toEqual([])
    expect(await itemOf(itemId)).toMatchObject({ delivered_on: '2026-11-24' })
  })

  test('that the letter could not be delivered lets it wait to be sent anew, not again', async () => {
    const { id, itemId, paperId } = await queued()
    await move()
    prove(id, { type: 'FAILED' })
    app.clock.set('2026-11-23T09:10:00+01:00')
    await move()
    expect(await letterOf(id)).toMatchObject({ state: 'failed', failure: 'not-delivered' })
    expect(whyOf(await clerk.call(`/outgoing/items/${itemId}/retry`, {}))).toBe('ade-send-anew')
    expect((await clerk.get(`/papers/${paperId}`, 'json')).json().panels.outgoing.waiting).toHaveLength(1)
  })
})

describe('a letter sent by hand in the mailbox', () => {
  test('is never handed over by the program; its proofs are entered by hand and start the term', async () => {
    const { id, itemId, paperId } = await queued({ reference: 'DWY/2026/77' })
    expect(await letterOf(id)).toMatchObject({ state: 'sent', carried_by: 'person', next_at: null })
    await move()
    expect(inService(id)).toEqual([])
    app.clock.set('2026-11-25T12:00:00+01:00')
    const proof = { proofKind: 'opened', proofNumber: 'DRE/1', statedAt: '24.11.2026 22:14', arrivedOn: '23.11.2026' }
    const enter = (fields = {}, by = clerk) => by.call(`/outgoing/items/${itemId}/proofs`, { ...proof, ...fields })
    expect((await enter()).json().errors).toEqual({ openedOn: 'Podaj dzień odebrania' })
    expect((await enter({ openedOn: '24.11.2026', statedAt: 'rano' })).json().errors).toEqual({
      statedAt: 'Podaj dzień i godzinę, na przykład 24.11.2026 10:15',
    })
    expect(whyOf(await enter({ openedOn: '22.11.2026' }))).toBe('opened-before-arrival')
    expect(whyOf(await enter({ openedOn: '24.11.2026', arrivedOn: '20.11.2026' }))).toBe('delivery-before-dispatch')
    expect(whyOf(await enter({ openedOn: '24.11.2026', statedAt: '26.11.2026 10:00' }))).toBe('ade-proof-in-future')
    expect(whyOf(await enter({ openedOn: '24.11.2026' }, await app.signIn('audytor')))).toBe(403)
    const taken = await enter({ openedOn: '24.11.2026' })
    expect(taken.json()).toMatchObject({ state: 'delivered', stated: 'agrees' })
    expect(await termOf(paperId)).toMatchObject({ delivered_on: '2026-11-24', delivery: 'e-delivery' })
    expect((await enter({ openedOn: '24.11.2026' })).json()).toMatchObject({ change: 'none' })
  })

  test('a paper letter has no proof of e-Doręczenia', async () => {
    const row = db().selectFrom('outgoing_items').select('id').where('way', '=', 'courier')
    const { id: itemId } = await row.executeTakeFirstOrThrow()
    expect(whyOf(await clerk.call(`/outgoing/items/${itemId}/retry`, {}))).toBe('ade-no-letter')
  })
})

test('without an address of its own the office cannot send: letters wait and the screen says why', async () => {
  const { itemId, id } = await queued()
  await db().updateTable('office').set({ ade: null }).execute()
  await move()
  expect(await letterOf(id)).toMatchObject({ state: 'queued', attempts: 0 })
  const { settings } = (await administrator.get('/admin/settings', 'json')).json()
  expect(settings.ade).toBeNull()
  expect((await card(itemId)).adeService).toBe('not-named')
})
