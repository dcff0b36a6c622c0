import { expect, test } from 'vitest'
import { formatStatusCode } from '#domain/registers/status-code.ts'
import { sendWaitingMessagesTask } from '#modules/notifications/index.ts'
import { useApp } from '#test/support/app.ts'
import { useMailbox } from '#test/support/mailbox.ts'
import { aPaper } from '#test/support/papers.ts'
import { notifySubscribersTask } from './index.ts'

const mailbox = useMailbox()
const app = useApp(undefined, () => ({ SMTP_URL: mailbox.url }))
const job = { id: '1', attempts: 1 }
const mails = (to: string) => mailbox.received.filter((mail) => mail.to === to)
/** The worker's minute: matters are looked at, then letters go. */
async function minute() {
  await notifySubscribersTask(app.services)({}, job)
  await sendWaitingMessagesTask(app.services)({}, job)
}
const form = (url: string, fields: Record<string, string> = {}, from = '10.5.0.1') =>
  app.server.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
    payload: new URLSearchParams(fields).toString(),
    remoteAddress: from,
  })
const page = (url: string) => app.server.inject({ method: 'GET', url, headers: { accept: 'text/html' } })
const rowOf = (paperId: string) =>
  app.services.database.db.selectFrom('subscriptions').selectAll().where('paper_id', '=', paperId).executeTakeFirst()
const linkIn = (text: string) => /\/notices\/[0-9a-f]{40}/.exec(text)?.[0] ?? 'no link'
const setState = (id: string, state: 'complete' | 'withdrawn') =>
  app.services.database.db.updateTable('papers').set({ state }).where('id', '=', id).execute()

async function asked(to: string, from?: string) {
  const paper = await aPaper(app.services, { card: 'WGD-12', applicant: 'Gżegżółka Łucja', expectedOn: '2026-12-23' })
  const code = formatStatusCode(paper.statusCode)
  const answer = await form(`/s/${code}/notices`, { email: to }, from)
  await sendWaitingMessagesTask(app.services)({}, job)
  return { ...paper, code, answer, link: linkIn(mails(to).at(-1)?.text ?? '') }
}

test('asked, confirmed by a button, told of every change since the asking once, ended with the matter and erased', async () => {
  const to = 'lucja@poczta.example'
  const { id, code, answer, link, number, year } = await asked(to, '10.5.1.1')
  expect([answer.statusCode, answer.headers.location]).toEqual([303, `/s/${code}?notices=asked#notices`])
  expect((await page(`/s/${code}?notices=asked`)).body).toContain('Wysłaliśmy list z linkiem.')
  expect(mails(to)).toHaveLength(1)
  const kept = await rowOf(id)
  expect(JSON.stringify(kept)).not.toContain('poczta')
  expect(kept?.address_sealed?.toString('latin1')).not.toContain('poczta')

  // opening the link changes nothing: programs that guard mail open it too
  expect((await page(link)).body).toContain('Potwierdzam adres')
  await setState(id, 'complete')
  await minute()
  expect(mails(to)).toHaveLength(1)
  expect((await form(`${link}/confirm`)).headers.location).toBe(link)
  expect((await page(link)).body).toContain('Powiadomienia są włączone')
  // what changed between asking and confirming is told too, once
  await minute()
  await minute()
  expect(mails(to)).toHaveLength(2)
  expect(mails(to)[1]?.text).toContain('Wniosek jest kompletny.')

  await setState(id, 'withdrawn')
  await minute()
  await minute()
  expect(mails(to)).toHaveLength(3)
  const last = mails(to)[2]?.text ?? ''
  expect(last).toContain(`To ostatnie powiadomienie o piśmie nr ${number} / ${year}.`)
  expect(last).toContain('Wniosek wycofano.')
  for (const secret of ['Gżegżółk', 'Łucj', code]) expect(last).not.toContain(secret)
  expect(await rowOf(id)).toMatchObject({ state: 'ended', ended_why: 'matter-ended', address_sealed: null })
  expect((await page(link)).body).toContain('Powiadomienia są zakończone')
})

test('a change in the course is told once, with what is next and a link to end it; the link ends it', async () => {
  const to = 'zmiana@poczta.example'
  const { id, link } = await asked(to, '10.5.1.2')
  await form(`${link}/confirm`)
  await minute()
  await setState(id, 'complete')
  await minute()
  await minute()
  expect(mails(to)).toHaveLength(2)
  const told = mails(to)[1]?.text ?? ''
  expect(told).toContain('Wniosek jest kompletny. Urząd przekazuje go do komórki, która go załatwi.')
  expect(told).toContain('nie jest doręczeniem pisma')
  expect(linkIn(told)).toBe(link)
  expect((await form(`${link}/end`, { 'List-Unsubscribe': 'One-Click' })).statusCode).toBe(303)
  expect(await rowOf(id)).toMatchObject({ state: 'ended', ended_why: 'unsubscribed', address_sealed: null })
  await setState(id, 'withdrawn')
  await minute()
  expect(mails(to)).toHaveLength(2)
})

test('the address of the form leads to the page of the code, and so does a change of language after a refusal', async () => {
  const { code } = await asked('jezyk@poczta.example', '10.5.1.7')
  for (const form of ['notices', 'uploads']) {
    const opened = await page(`/s/${code}/${form}`)
    expect([opened.statusCode, opened.headers.location]).toEqual([302, `/s/${code}`])
  }
  const refused = await form(`/s/${code}/notices`, { email: 'to nie adres' }, '10.5.1.7')
  expect(refused.body).toContain(`back=${encodeURIComponent(`/s/${code}`)}`)
  expect(refused.body).not.toContain(`back=${encodeURIComponent(`/s/${code}/notices`)}`)
})

test('asked twice it is one subscription and one letter; nobody is flooded', async () => {
  const to = 'dwa@poczta.example'
  const { id, code } = await asked(to, '10.5.1.3')
  for (let at = 0; at < 3; at += 1) await form(`/s/${code}/notices`, { email: to }, '10.5.1.3')
  await sendWaitingMessagesTask(app.services)({}, job)
  expect(mails(to)).toHaveLength(1)
  for (let at = 0; at < 5; at += 1) {
    app.clock.advance(16 * 60_000)
    await form(`/s/${code}/notices`, { email: to.toUpperCase() }, '10.5.1.3')
  }
  await sendWaitingMessagesTask(app.services)({}, job)
  expect(mailbox.received.filter((mail) => mail.to.toLowerCase() === to)).toHaveLength(3)
  expect((await rowOf(id))?.state).toBe('pending')
})

test('not confirmed in two days it is erased, and its link says so', async () => {
  const { id, link } = await asked('nikt@poczta.example', '10.5.1.4')
  app.clock.advance(49 * 3_600_000)
  await minute()
  expect(await rowOf(id)).toMatchObject({ state: 'ended', ended_why: 'not-confirmed', address_sealed: null })
  await form(`${link}/confirm`)
  expect((await rowOf(id))?.state).toBe('ended')
})

test('what is no address is said at the field with what was typed; too many wishes wait; a wrong link says nothing', async () => {
  const { code } = await asked('dobry@poczta.example', '10.5.1.5')
  const wrong = await form(`/s/${code}/notices`, { email: 'jan małpa poczta' }, '10.5.1.5')
  expect(wrong.statusCode).toBe(422)
  expect(wrong.body).toContain('href="#email"')
  expect(wrong.body).toContain('value="jan małpa poczta"')
  for (let at = 0; at < 9; at += 1) await form(`/s/${code}/notices`, { email: `a${at}@poczta.example` }, '10.5.1.5')
  expect((await form(`/s/${code}/notices`, { email: 'jeszcze@poczta.example' }, '10.5.1.5')).statusCode).toBe(429)
  expect((await page(`/notices/${'0'.repeat(40)}`)).statusCode).toBe(404)
})
