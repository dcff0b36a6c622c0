import { beforeAll, expect, test } from 'vitest'
import { officeTasks } from '#main/tasks.ts'
import { type MessageValues, message } from '#messages/index.ts'
import { sendWaitingMessagesTask } from '#modules/notifications/index.ts'
import { newId } from '#platform/ids.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { aCase, type MadeCase } from '#test/support/cases.ts'
import { useMailbox } from '#test/support/mailbox.ts'
import { aPaper } from '#test/support/papers.ts'
import { SEND_DIGESTS } from './index.ts'

const mailbox = useMailbox()
const app = useApp('2026-11-02T09:00:00+01:00', () => ({ SMTP_URL: mailbox.url }))
const db = () => app.services.database.db
const people = {
  officer: 'referent-wgd',
  signatory: 'kierownik-wgd',
  coordinator: 'koordynator',
  other: 'kierownik-wop',
}
const addressOf = (login: string) => `${login}@urzad.przyklad.invalid`
let officer: SignedIn
let late: MadeCase

beforeAll(async () => {
  const { db: owner } = app.database.owner
  await owner.updateTable('cases').set({ officer_id: null, state: 'suspended' }).execute()
  for (const login of Object.values(people))
    await owner
      .updateTable('staff')
      .set({ email: addressOf(login) })
      .where('login', '=', login)
      .execute()
  officer = await app.signIn('referent-wgd')
  late = await aCase(app, { on: '2026-11-02' })
  const id = (await db().selectFrom('staff').select('id').where('login', '=', people.officer).executeTakeFirstOrThrow())
    .id
  await owner.updateTable('cases').set({ officer_id: id }).where('id', '=', late.id).execute()
})

/** Who was written to on that day, with the counts told. */
const told = async (at: string) => {
  app.clock.set(at)
  const run = () => officeTasks(app.services)[SEND_DIGESTS]?.({}, { id: '1', attempts: 1 })
  await Promise.all([run(), run()])
  await run()
  const rows = await db()
    .selectFrom('outgoing_messages')
    .select(['address', 'data'])
    .where('template', '=', 'digest')
    .where('key', 'like', `%:${at.slice(0, 10)}`)
    .orderBy('address')
    .execute()
  return rows.map(({ address, data }) => ({ login: address.split('@')[0], ...(data as MessageValues) }))
}

test('a case is told of to its officer, the signatories of its unit and the coordinators, and to nobody else', async () => {
  // due on 2 December: three working days before it is 27 November
  expect(await told('2026-11-26T09:00:00+01:00')).toEqual([])
  const first = await told('2026-11-27T09:00:00+01:00')
  expect(first.map(({ login }) => login)).toEqual(['kierownik-wgd', 'koordynator', 'referent-wgd'])
  for (const one of first) expect(one).toMatchObject({ first: 1, last: 0, overdue: 0, reminders: 0, lapses: 0 })
  expect(await told('2026-11-30T09:00:00+01:00')).toEqual([])
})

test('without an officer the unit and the coordinator are warned all the same', async () => {
  await app.database.owner.db.updateTable('cases').set({ officer_id: null }).where('id', '=', late.id).execute()
  expect((await told('2026-12-01T09:00:00+01:00')).map(({ login }) => login)).toEqual(['kierownik-wgd', 'koordynator'])
})

test('a ponaglenie is told of when it waits, a working day before its seven days end, and after them (art. 37 § 4 KPA)', async () => {
  await told('2026-12-03T09:00:00+01:00')
  app.clock.set('2026-12-03T12:00:00+01:00')
  const reminder = { reminderComplains: 'of-inactivity', reminderFiledOn: '3.12.2026', reminderHigher: 'exists' }
  const { lastDay } = (await officer.call(`/cases/${late.id}/reminders`, reminder)).json()
  expect(lastDay).toBe('2026-12-10')
  const waits = await told('2026-12-04T09:00:00+01:00')
  expect(waits).toMatchObject([
    { login: 'kierownik-wgd', reminders: 1, remindersLate: 0, overdue: 0 },
    { login: 'koordynator', reminders: 1, remindersLate: 0 },
  ])
  const text = message('notifications.digest.text', waits[0] as MessageValues)
  expect(text).toContain('(art. 37 § 4–5 KPA): 1, w tym po terminie: 0')
  expect(await told('2026-12-07T09:00:00+01:00')).toEqual([])
  expect(await told('2026-12-09T09:00:00+01:00')).toMatchObject([{ reminders: 1 }, { reminders: 1 }])
  expect(await told('2026-12-11T09:00:00+01:00')).toMatchObject([{ remindersLate: 1 }, { remindersLate: 1 }])
  for (const login of ['kierownik-wgd', 'koordynator', 'referent-wgd']) {
    const desk = (await (await app.signIn(login)).get('/desk', 'json')).json()
    const block = desk.blocks.find(({ name }: { name: string }) => name === 'reminders')
    expect([login, block.total, block.rows[0].day]).toEqual([login, 1, '2026-12-10'])
  }
  const other = (await (await app.signIn('kierownik-wop')).get('/desk', 'json')).json()
  expect(other.blocks.find(({ name }: { name: string }) => name === 'reminders').total).toBe(0)
})

test('a premature ponaglenie waits for its answer too, though no act sets a day (art. 37 § 3a KPA)', async () => {
  const early = await aCase(app, { on: '2026-12-11' })
  const reminder = { reminderComplains: 'of-inactivity', reminderFiledOn: '11.12.2026', reminderHigher: 'exists' }
  expect((await officer.call(`/cases/${early.id}/reminders`, reminder)).json().way).toBe('leave-unexamined')
  const desk = (await officer.get('/desk', 'json')).json()
  expect(desk.blocks.find(({ name }: { name: string }) => name === 'reminders').total).toBe(2)
  expect(await told('2026-12-14T09:00:00+01:00')).toMatchObject([
    { login: 'kierownik-wgd', reminders: 1, remindersLate: 0 },
    { login: 'koordynator', reminders: 1 },
  ])
})

test('a cure that did not come is proposed to whoever decides, once; nothing is decided by itself (art. 64 § 2 KPA)', async () => {
  const { id: paper } = await aPaper(app.services, { card: 'WGD-12', state: 'cure-running' })
  const { id: by } = await db()
    .selectFrom('staff')
    .select('id')
    .where('login', '=', 'podawcze')
    .executeTakeFirstOrThrow()
  const days = { days: 7, issued_on: '2026-12-01', delivered_on: '2026-12-01', last_day: '2026-12-08' }
  const summons = { id: newId(), paper_id: paper, round: 1, form: 'letter' as const, issued_by: by, ...days }
  await db().insertInto('summonses').values(summons).execute()
  // posted in time it may still come for seven days
  expect(await told('2026-12-15T09:00:00+01:00')).toEqual([])
  expect(await told('2026-12-16T09:00:00+01:00')).toMatchObject([
    { login: 'kierownik-wgd', lapses: 1 },
    { login: 'koordynator', lapses: 1 },
  ])
  expect(await told('2026-12-17T09:00:00+01:00')).toEqual([])
  const row = await db().selectFrom('papers').select('state').where('id', '=', paper).executeTakeFirstOrThrow()
  expect(row.state).toBe('cure-running')
})

test('on the days of an absence the substitute gets the digest too and reads on whose behalf; after them no more', async () => {
  const idOf = async (login: string) =>
    (await db().selectFrom('staff').select('id').where('login', '=', login).executeTakeFirstOrThrow()).id
  const { db: owner } = app.database.owner
  const substitute = addressOf('zastepca')
  await owner.updateTable('staff').set({ email: substitute }).where('login', '=', 'okienko4').execute()
  const mine = await aCase(app, { on: '2026-12-17' })
  await owner
    .updateTable('cases')
    .set({ officer_id: await idOf(people.officer), statutory_end: '2027-01-20' })
    .where('id', '=', mine.id)
    .execute()
  const coordinator = await app.signIn('koordynator')
  const absence = { awayFrom: '15.01.2027', awayTo: '19.01.2027', substituteId: await idOf('okienko4') }
  app.clock.set('2027-01-04T09:00:00+01:00')
  expect((await coordinator.call(`/admin/staff/${await idOf(people.officer)}/absences`, absence)).statusCode).toBe(200)

  const mails = (to: string) => mailbox.received.filter((mail) => mail.to === to)
  const onDay = async (at: string) => {
    const before = mailbox.received.length
    await told(at)
    await sendWaitingMessagesTask(app.services)({}, { id: '1', attempts: 1 })
    return mailbox.received.slice(before)
  }
  await onDay('2027-01-14T09:00:00+01:00')
  expect(mails(substitute)).toEqual([])
  // three working days before 20 January: the first day of the absence
  const first = await onDay('2027-01-15T09:00:00+01:00')
  const own = first.find(({ to }) => to === addressOf(people.officer))
  const theirs = first.find(({ to }) => to === substitute)
  expect(own?.text).toContain('koniec w ciągu trzech dni pracy: 1')
  expect(own?.text).not.toContain('zastępuje')
  expect(theirs?.text).toMatch(
    /którą Pan lub Pani zastępuje: .+, nieobecność od 15 stycznia 2027 do 19 stycznia 2027\./,
  )
  expect(theirs?.text).toContain('koniec w ciągu trzech dni pracy: 1')
  await owner.updateTable('staff').set({ email: null }).where('login', '=', people.officer).execute()
  // whoever has no address of their own is told by the substitute alone
  expect((await onDay('2027-01-19T09:00:00+01:00')).map(({ to }) => to)).toContain(substitute)
  const sent = mails(substitute).length
  await onDay('2027-01-21T09:00:00+01:00')
  expect(mails(substitute)).toHaveLength(sent)
})
