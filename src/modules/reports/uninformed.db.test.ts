import { beforeAll, describe, expect, test } from 'vitest'
import { queueMessage } from '#modules/notifications/index.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { newId } from '#platform/ids.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { why } from '#test/support/card-drafts.ts'
import { halina, useFinishedDocuments } from '#test/support/finished-document.ts'
import { aPaper } from '#test/support/papers.ts'

const app = useApp('2026-11-23T09:00:00+01:00')
const documents = useFinishedDocuments(app)
const db = () => app.database.owner.db
const mail = 'halina@poczta.przyklad.invalid'
let coordinator: SignedIn
let clerk: SignedIn
let cure: string

/** A notice to a client as an act or a job promises it, at the hour of the program's clock. */
const promised = async (template: 'cure-ending' | 'notice' | 'digest', paperId: string | null, state = 'queued') => {
  const key = newId()
  const one = { key, channel: 'e-mail' as const, address: mail, template, data: {}, paperId }
  await inTransaction(db(), (tx) => queueMessage(tx, one, { newId, now: app.clock.now() }))
  const row = db()
    .updateTable('outgoing_messages')
    .set({ state: state as 'queued' })
    .where('key', '=', key)
  return (await row.returning('id').executeTakeFirstOrThrow()).id
}
const list = async (by = coordinator) => (await by.get('/uninformed', 'json')).json()
const counted = async () => (await coordinator.get('/desk', 'json')).json().hazards.noticesStuck
const told = (messageId: string, toldHow: string, by = clerk) => by.call('/uninformed/told', { messageId, toldHow })

beforeAll(async () => {
  coordinator = await app.signIn('koordynator')
  clerk = await app.signIn('wydawanie')
  cure = (await aPaper(app.services, { card: 'WSO-01', state: 'cure-running' })).id
})

describe('hazard 5, the client without information', () => {
  test('its number leads to the list of exactly the notices it counts', async () => {
    await promised('cure-ending', cure)
    const failed = await promised('notice', cure, 'failed')
    // to the office's own people, and to a client whose cure has come meanwhile
    await promised('digest', null, 'dead')
    const done = (await aPaper(app.services, { card: 'WSO-01', state: 'complete' })).id
    await promised('cure-ending', done, 'dead')
    expect(await list()).toMatchObject({ total: 1, lines: [{ messageId: failed, about: 'notice', address: null }] })
    app.clock.set('2026-11-23T10:01:00+01:00')
    const { total, lines } = await list()
    expect(lines.map(({ about, step }: { about: string; step: string }) => [about, step]).sort()).toEqual([
      ['cure-ending', 'no-server'],
      ['notice', 'no-server'],
    ])
    expect(await counted()).toBe(total)
    const board = (await coordinator.get('/desk')).body
    expect(board).toMatch(/<a[^>]+href="\/uninformed"/)
    const page = (await coordinator.get('/uninformed')).body
    for (const words of ['2 powiadomienia nie dotarły', 'kończy się termin uzupełnienia', `Kontakt: ${mail}.`])
      expect(page).toContain(words)
  })

  test('a telephone number waits for a call, which is noted with how the client was told', async () => {
    const { paper, results } = await documents.onRack([halina], { notifyBy: '600 700 800' })
    app.clock.set('2026-11-23T11:30:00+01:00')
    const line = (await list()).lines.find(({ paperId }: { paperId: string }) => paperId === paper.paperId)
    expect(line).toMatchObject({ about: 'ready', channel: 'phone', step: 'call', address: '600 700 800' })
    expect((await told(line.messageId, ' ')).json().errors).toHaveProperty('toldHow')
    expect((await told('', 'Telefonicznie')).json().errors).toHaveProperty('messageId')
    const officer = await app.signIn('referent-wpk')
    expect((await told(line.messageId, 'Telefonicznie', officer)).statusCode).toBe(403)
    expect((await officer.get('/uninformed')).statusCode).toBe(403)
    const before = await counted()
    expect((await told(line.messageId, 'telefonicznie, rozmowa z wnioskodawczynią')).json()).toMatchObject({
      paperId: paper.paperId,
    })
    app.clock.set('2026-11-23T11:32:00+01:00')
    expect(await counted()).toBe(before - 1)
    const file = (await clerk.get(`/papers/${paper.paperId}`)).body
    expect(file).toContain('Powiadomiono klienta inaczej, niż miał to zrobić program: telefonicznie, rozmowa')
    expect((await clerk.get(`/results/${results[0]}`)).body).toContain('powiadomiono inaczej')
    expect(why(await told(line.messageId, 'Jeszcze raz'))).toBe('notice-told')
    expect((await told(await promised('digest', null, 'dead'), 'Mailem')).statusCode).toBe(404)
    expect(why(await told(await promised('notice', cure, 'dead').then(sentMeanwhile), 'Mailem'))).toBe('notice-sent')
  })

  test('a document that left the rack is no longer news', async () => {
    const { paper, results } = await documents.onRack([halina], { notifyBy: '600 700 801' })
    app.clock.set('2026-11-23T14:00:00+01:00')
    const about = async () =>
      (await list()).lines.filter(({ paperId }: { paperId: string }) => paperId === paper.paperId)
    expect(await about()).toHaveLength(1)
    const [id = ''] = results
    const hand = { taker: `party:${await documents.partyOf(clerk, id, 'Wesołowska')}`, identity: 'id-card' }
    expect((await clerk.call(`/results/${id}/release`, hand)).statusCode).toBe(200)
    expect(await about()).toEqual([])
  })
})

async function sentMeanwhile(id: string): Promise<string> {
  await db().updateTable('outgoing_messages').set({ state: 'sent' }).where('id', '=', id).execute()
  return id
}
