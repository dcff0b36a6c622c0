import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTransaction } from '#platform/db/transaction.ts'
import { useApp } from '#test/support/app.ts'
import { queueMessage, sendMessageTask, sendWaitingMessagesTask } from './index.ts'

const app = useApp()
const post: { from: string; to: string; text: string }[] = []
let refuse: 'all' | 'none' = 'none'
let server: SMTPServer

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(refuse === 'all' ? new Error('no such box') : undefined),
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        const text = Buffer.concat(parts).toString('utf8')
        post.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo[0]?.address ?? '', text })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => new Promise<void>((resolve) => server.close(resolve)))

const address = () => `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
const withMail = () => ({ ...app.services, config: { ...app.services.config, mail: { url: address(), from: null } } })
const job = { id: '1', attempts: 1 }
const data = { number: '7 / 2026', window: 'Stanowisko nr 3', point: 'BOK', address: 'ul. Zduńska 3', office: 'Urząd' }

async function promise(key: string, channel: 'e-mail' | 'phone' = 'e-mail') {
  const { services } = app
  const frame = { newId: services.newId, now: services.clock.now() }
  const one = { key, channel, address: 'halina@poczta.example', template: 'ready' as const, data, paperId: null }
  return inTransaction(services.database.db, (tx) => queueMessage(tx, one, frame))
}
const rowOf = (key: string) =>
  app.services.database.db.selectFrom('outgoing_messages').selectAll().where('key', '=', key).executeTakeFirstOrThrow()

test('a message is promised once by its key, waits without a server, and is sent once', async () => {
  expect([await promise('ready:1'), await promise('ready:1')]).toEqual(['new', 'known'])
  const { id } = await rowOf('ready:1')
  await sendMessageTask(app.services)({ messageId: id }, job)
  expect(await rowOf('ready:1')).toMatchObject({ state: 'queued', attempts: 0 })

  const send = sendMessageTask(withMail())
  await Promise.all([send({ messageId: id }, job), send({ messageId: id }, job)])
  await send({ messageId: id }, job)
  expect(await rowOf('ready:1')).toMatchObject({ state: 'sent', attempts: 1, sent_at: app.services.clock.now() })
  expect(post).toHaveLength(1)
  expect(post[0]).toMatchObject({ from: 'bok@urzad.przyklad.invalid', to: 'halina@poczta.example' })
  expect(post[0]?.text).toContain(`Message-ID: <${id}@urzad.przyklad.invalid>`)
  expect(post[0]?.text).toContain('Auto-Submitted: auto-generated')
})

test('a refused message is tried again and given up after ten attempts, without the address in the error', async () => {
  refuse = 'all'
  await promise('ready:2')
  const waiting = sendWaitingMessagesTask(withMail())
  await waiting({}, job)
  expect(await rowOf('ready:2')).toMatchObject({ state: 'failed', attempts: 1 })
  expect((await rowOf('ready:2')).last_error).toMatch(/^E\w+ 5\d\d$/)
  for (let attempt = 2; attempt <= 10; attempt += 1) await waiting({}, job)
  expect(await rowOf('ready:2')).toMatchObject({ state: 'dead', attempts: 10 })
  refuse = 'none'
  await waiting({}, job)
  expect(await rowOf('ready:2')).toMatchObject({ state: 'dead', attempts: 10 })
})

test('a server that is not there leaves the message for later; a phone number is never mailed', async () => {
  await promise('ready:3')
  await promise('call:3', 'phone')
  const nowhere = {
    ...app.services,
    config: { ...app.services.config, mail: { url: 'smtp://127.0.0.1:1', from: null } },
  }
  await sendWaitingMessagesTask(nowhere)({}, job)
  expect(await rowOf('ready:3')).toMatchObject({ state: 'failed', last_error: 'ESOCKET' })
  const before = post.length
  await sendWaitingMessagesTask(withMail())({}, job)
  expect(await rowOf('ready:3')).toMatchObject({ state: 'sent', last_error: null })
  expect(await rowOf('call:3')).toMatchObject({ state: 'queued', attempts: 0 })
  expect(post.length - before).toBe(1)
})
