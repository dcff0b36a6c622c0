import { describe, expect, test } from 'vitest'
import { letterDay, useAdeOutbox, whyOf } from '#test/support/ade-outbox.ts'
import { useApp } from '#test/support/app.ts'
import { SEND_ADE_LETTER, startAdeSimulator } from './index.ts'

const app = useApp(letterDay)
const db = () => app.services.database.db
const {
  theirs,
  job,
  queued,
  inService,
  clerk,
  behave,
  send,
  move,
  letterOf,
  itemOf,
  proofsOf,
  card,
  tokensGiven,
  prove,
} = useAdeOutbox(app)

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
    await send(null)({ letterId: id }, job)
    expect(await letterOf(id)).toMatchObject({ state: 'queued', attempts: 0 })
    expect((await clerk().get(`/outgoing/items/${itemId}`)).body).toContain('nie jest połączony z usługą e-Doręczeń')
  })

  test('is handed over once, also by two workers at once, and keeps the proof of sending with its file', async () => {
    const { id, itemId } = await queued()
    const handOver = send()
    await Promise.all([handOver({ letterId: id }, job), handOver({ letterId: id }, job)])
    await handOver({ letterId: id }, job)
    const [letter, ...others] = inService(id)
    expect(others).toEqual([])
    expect(letter).toMatchObject({ to: theirs, subject: expect.stringContaining('Wezwanie') })
    expect(letter?.file.subarray(0, 5).toString()).toBe('%PDF-')
    expect(await letterOf(id)).toMatchObject({ state: 'sent', message_id: letter?.messageId, last_error: null })
    expect(await proofsOf(id)).toEqual([{ kind: 'sending', standing: 'taken', why: null }])
    const shown = await card(itemId)
    const proofOfSending = letter?.evidences.find(({ type }) => type === 'BP.WX')
    expect(shown).toMatchObject({ standing: 'sent', reference: proofOfSending?.evidenceId })
    const [proof] = shown.electronic.proofs
    const saved = await clerk().get(`/outgoing/proofs/${proof.id}`)
    expect(saved.headers).toMatchObject({
      'content-type': 'application/xml',
      'content-disposition': `attachment; filename="${proof.id}.xml"`,
      'x-content-type-options': 'nosniff',
    })
    expect(saved.body).toContain('type="BP.WX"')
    expect((await (await app.signIn('referent-bkz')).get(`/outgoing/proofs/${proof.id}`)).statusCode).toBe(404)
    expect((await clerk().get(`/outgoing/proofs/${id}`)).statusCode).toBe(404)
    expect((await app.services.files.readFile(proof.fileSha256)).toString()).toContain('type="BP.WX"')
  })

  test('of which the answer was lost is found among those sent and not sent twice', async () => {
    const { id } = await queued()
    behave({ answers: 'silent' })
    await move()
    expect(inService(id)).toHaveLength(1)
    expect(await letterOf(id)).toMatchObject({ state: 'queued', attempts: 1, message_id: null })
    behave({ answers: 'well' })
    await move()
    expect(await letterOf(id)).toMatchObject({ state: 'queued' })
    app.clock.set('2026-11-23T09:01:00+01:00')
    await move()
    expect(inService(id)).toHaveLength(1)
    expect(await letterOf(id)).toMatchObject({ state: 'sent', attempts: 0, message_id: inService(id)[0]?.messageId })
  })

  test('left in mid-air by a crash is looked for once its lease is over', async () => {
    const { id } = await queued()
    behave({ answers: 'silent' })
    await move()
    // the program died between the call and the writing of its answer
    const next_at = new Date(app.clock.now().getTime() + 300_000)
    await db().updateTable('ade_outbox').set({ state: 'sending', next_at }).where('id', '=', id).execute()
    behave({ answers: 'well' })
    await move()
    expect((await letterOf(id)).message_id).toBeNull()
    app.clock.set('2026-11-23T09:06:00+01:00')
    await move()
    expect(inService(id)).toHaveLength(1)
    expect(await letterOf(id)).toMatchObject({ state: 'sent' })
  })

  test('is tried later and later while the service is down or away, and given to a person in the end', async () => {
    const { id, itemId, paperId } = await queued()
    behave({ answers: 'down' })
    await move()
    expect(await letterOf(id)).toMatchObject({ state: 'queued', attempts: 1, last_error: 'http-503' })
    app.clock.set('2026-11-23T09:02:00+01:00')
    const gone = await startAdeSimulator({ now: () => app.clock.now() })
    await gone.close()
    await move({ url: gone.access.url })
    expect(await letterOf(id)).toMatchObject({ attempts: 2, last_error: 'ECONNREFUSED', handed_at: null })
    expect((await letterOf(id)).next_at).toEqual(new Date('2026-11-23T08:04:00Z'))
    expect((await clerk().get(`/outgoing/items/${itemId}`)).body).toContain('nie ma połączenia z usługą')
    await db().updateTable('ade_outbox').set({ attempts: 29 }).where('id', '=', id).execute()
    app.clock.set('2026-11-23T09:04:00+01:00')
    await move()
    expect(await letterOf(id)).toMatchObject({ state: 'failed', failure: 'not-handed-over', next_at: null })
    expect(await itemOf(itemId)).toMatchObject({ standing: 'undelivered' })
    const { waiting } = (await clerk().get(`/papers/${paperId}`, 'json')).json().panels.outgoing
    expect(waiting).toHaveLength(1)
    expect((await clerk().get(`/outgoing/items/${itemId}`)).body).toContain(
      'Program długo nie mógł przekazać pisma usłudze',
    )
    behave({ answers: 'well' })
    expect(whyOf(await clerk().call(`/outgoing/items/${itemId}/retry`, {}))).toBe('done')
    await move()
    expect(await letterOf(id)).toMatchObject({ state: 'sent', failure: null })
    expect(await itemOf(itemId)).toMatchObject({ standing: 'sent' })
  })

  test('that may have left is looked for an hour, never handed over again by itself, and given to a person', async () => {
    const { id, itemId } = await queued()
    behave({ answers: 'silent', tasks: 'pending' })
    await move()
    expect(await letterOf(id)).toMatchObject({ state: 'queued', handed_at: new Date(letterDay), task_id: null })
    const reason = { withdrawalReason: 'pomyłka' }
    expect(whyOf(await clerk().call(`/outgoing/items/${itemId}/withdrawal`, reason))).toBe('ade-may-have-left')
    behave({ answers: 'well' })
    app.clock.set('2026-11-23T09:02:00+01:00')
    await move()
    expect(inService(id)).toHaveLength(1)
    expect(await letterOf(id)).toMatchObject({ state: 'queued', last_error: 'not-found-yet' })
    app.clock.set('2026-11-23T10:05:00+01:00')
    await move()
    expect(inService(id)).toHaveLength(1)
    expect(await letterOf(id)).toMatchObject({ state: 'failed', failure: 'no-answer' })
    expect((await clerk().get(`/outgoing/items/${itemId}`)).body).toContain('nie wiadomo, czy przyjęła pismo')
    behave({ tasks: 'finished' })
    prove(id, { how: 'sending' })
    expect(whyOf(await clerk().call(`/outgoing/items/${itemId}/retry`, {}))).toBe('done')
    await move()
    expect(inService(id)).toHaveLength(1)
    expect(await letterOf(id)).toMatchObject({ state: 'sent', message_id: inService(id)[0]?.messageId })
  })

  test('is a task of the service first, which becomes a message or tells why it never will', async () => {
    behave({ tasks: 'pending' })
    const { id } = await queued()
    await move()
    expect(await letterOf(id)).toMatchObject({ state: 'sending', task_id: inService(id)[0]?.taskId, message_id: null })
    behave({ tasks: 'failed' })
    app.clock.set('2026-11-23T09:01:00+01:00')
    await move()
    expect(await letterOf(id)).toMatchObject({ state: 'failed', failure: 'recipient-unknown' })
    expect(inService(id)).toHaveLength(1)
  })

  test('that the service refuses fails with its reason; sent another way it does not go again', async () => {
    const { id, itemId, paperId, letterId } = await queued()
    behave({ answers: 'refuse' })
    await move()
    expect(await letterOf(id)).toMatchObject({ state: 'failed', failure: 'recipient-unknown' })
    expect((await clerk().get(`/outgoing/items/${itemId}`)).body).toContain('Usługa nie zna adresu odbiorcy')
    expect(whyOf(await clerk().call(`/outgoing/items/${itemId}/retry`, {}, ''))).not.toBe('done')
    const post = {
      letterId,
      way: 'courier',
      leftOn: '23.11.2026',
      reference: 'lista 4',
      wayReason: 'usługa nie zna adresu',
    }
    expect(whyOf(await clerk().call(`/papers/${paperId}/dispatches`, post))).toBe('done')
    expect(whyOf(await clerk().call(`/outgoing/items/${itemId}/retry`, {}))).toBe('ade-letter-sent-otherwise')
    expect(whyOf(await clerk().call(`/outgoing/items/${itemId}/withdrawal`, { withdrawalReason: 'poczta' }))).toBe(
      'done',
    )
    expect(await letterOf(id)).toMatchObject({ state: 'withdrawn', failure: null })
  })

  test('too large for the service fails with its reason, and waits to be sent another way', async () => {
    behave({ largestBytes: 1000 })
    const { id, itemId, paperId } = await queued()
    await move()
    expect(inService(id)).toEqual([])
    expect(await letterOf(id)).toMatchObject({ state: 'failed', failure: 'too-large' })
    expect((await clerk().get(`/outgoing/items/${itemId}`)).body).toContain('Plik jest za duży dla usługi')
    expect((await clerk().get(`/papers/${paperId}`, 'json')).json().panels.outgoing.waiting).toHaveLength(1)
  })

  test('is taken back before it left, by those who may, and then never sent', async () => {
    const { id, itemId } = await queued()
    const withdraw = (by = clerk()) =>
      by.call(`/outgoing/items/${itemId}/withdrawal`, { withdrawalReason: 'błąd w piśmie' })
    expect(whyOf(await withdraw(await app.signIn('audytor')))).toBe(403)
    expect(whyOf(await withdraw(await app.signIn('kancelaria-wgd')))).toBe(403)
    expect(whyOf(await withdraw())).toBe('done')
    await move()
    expect(inService(id)).toEqual([])
    expect(whyOf(await clerk().call(`/outgoing/items/${itemId}/retry`, {}))).toBe('ade-not-in-this-state')
  })

  test('a paper letter has no proof of e-Doręczenia', async () => {
    const row = db().selectFrom('outgoing_items').select('id').where('way', '=', 'courier')
    const { id: itemId } = await row.executeTakeFirstOrThrow()
    expect(whyOf(await clerk().call(`/outgoing/items/${itemId}/retry`, {}))).toBe('ade-no-letter')
  })
})

describe('whoever hands letters over', () => {
  test('gives a token up that the service does not know, and says in words when it is let in no more', async () => {
    const { id, itemId } = await queued()
    app.clock.set('2026-11-23T11:00:00+01:00')
    behave({ door: 'forgets' })
    await move()
    expect(await letterOf(id)).toMatchObject({ state: 'queued', last_error: 'http-401', handed_at: null })
    behave({ door: 'closed' })
    app.clock.set('2026-11-23T11:10:00+01:00')
    await move()
    expect(await letterOf(id)).toMatchObject({ last_error: 'token-refused' })
    const seen = async () => (await clerk().get(`/outgoing/items/${itemId}`)).body
    expect(await seen()).toContain('serwer autoryzacji nie przyjął podpisu systemu')
    app.clock.set('2026-11-23T11:20:00+01:00')
    await move({ keyFile: '/nie/ma/takiego/klucza.pem' })
    expect(await letterOf(id)).toMatchObject({ last_error: 'key-file' })
    expect(await seen()).toContain('nie można odczytać klucza')
    expect(await seen()).not.toContain('klucza.pem')
    behave({ door: 'open' })
    app.clock.set('2026-11-23T11:40:00+01:00')
    await move()
    expect(await letterOf(id)).toMatchObject({ state: 'sent' })
  })

  test('is let in by no other system’s name and to no other mailbox', async () => {
    const { id } = await queued()
    app.clock.set('2026-11-23T12:00:00+01:00')
    await move({ system: 'INNY' })
    expect(await letterOf(id)).toMatchObject({ last_error: 'token-refused' })
  })

  test('signs a statement with the office’s key, and one token serves until it ends', async () => {
    app.clock.set('2026-11-24T09:00:00+01:00')
    const before = tokensGiven()
    const { id } = await queued({ leftOn: '24.11.2026' })
    await move()
    app.clock.set('2026-11-24T09:02:00+01:00')
    await move()
    expect(await letterOf(id)).toMatchObject({ state: 'sent' })
    expect(tokensGiven() - before).toBe(1)
    app.clock.set('2026-11-24T09:30:00+01:00')
    await move()
    expect(tokensGiven() - before).toBe(2)
  })
})

test('without an address of its own the office cannot send: letters wait and the screen says why', async () => {
  const { itemId, id } = await queued()
  await db().updateTable('office').set({ ade: null }).execute()
  await move()
  expect(await letterOf(id)).toMatchObject({ state: 'queued', attempts: 0 })
  const { settings } = (await (await app.signIn('administrator')).get('/admin/settings', 'json')).json()
  expect(settings.ade).toBeNull()
  expect((await card(itemId)).adeService).toBe('not-named')
})
