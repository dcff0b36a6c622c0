import { beforeAll, expect, test } from 'vitest'
import { officeTasks } from '#main/tasks.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { aPaper } from '#test/support/papers.ts'
import { ENTER_MISSING_REGISTERS } from './enter-missing-registers.ts'

const app = useApp()
let desk: SignedIn
beforeAll(async () => {
  desk = await app.signIn('podawcze')
})

const db = () => app.services.database.db
const night = () => officeTasks(app.services)[ENTER_MISSING_REGISTERS]?.({}, { id: '1', attempts: 1 })
const entriesOf = (id: string) =>
  db()
    .selectFrom('register_entries as e')
    .innerJoin('registers as r', 'r.id', 'e.register_id')
    .select(['r.code', 'e.number', 'e.registered_by as by'])
    .where('e.paper_id', '=', id)
    .where('r.kind', '=', 'subject')
    .execute()

test('the night enters what a crash left out, once, and says that the system did it', async () => {
  const complaint = await aPaper(app.services, { card: 'WOP-07' })
  const letter = await aPaper(app.services)
  expect(await entriesOf(complaint.id)).toEqual([])
  await Promise.all([night(), night()])
  await night()
  expect(await entriesOf(complaint.id)).toEqual([{ code: 'SKARGI', number: 1, by: null }])
  expect(await entriesOf(letter.id)).toEqual([])
  const line = db().selectFrom('history').selectAll().where('event', '=', 'entered-in-register')
  expect(await line.where('paper_id', '=', complaint.id).execute()).toMatchObject([
    { actor_id: null, act: 'intake.enter-further-register' },
  ])
  const audit = db().selectFrom('audit_log').select('payload').where('chain', '=', 'acts').orderBy('seq', 'desc')
  expect((await audit.executeTakeFirstOrThrow()).payload).toContain('\\"actor\\":\\"system\\"')
  expect((await desk.get(`/papers/${complaint.id}`)).body).toContain('Rejestr skarg i wniosków')
})

test('a paper outside the catalogue goes by its kind, at once; one whose kind is corrected, at night', async () => {
  const parties = [{ role: 'applicant', surname: 'Kot', givenNames: 'Jan' }]
  const register = async (kind: string) =>
    (await desk.call('/papers', { channel: 'in-person', title: 'Pismo', parties, kind })).json().paperId as string
  const petition = await register('petition')
  expect((await entriesOf(petition)).map(({ code }) => code)).toEqual(['PETYCJE'])
  const letter = await register('letter')
  await db().updateTable('papers').set({ kind: 'petition' }).where('id', '=', letter).execute()
  await night()
  expect(await entriesOf(letter)).toEqual([{ code: 'PETYCJE', number: 2, by: null }])
})

test('an annulled entry is left out', async () => {
  const wrong = await aPaper(app.services, { card: 'WOP-07' })
  await desk.call(`/papers/${wrong.id}/annulment`, { reason: 'wpisano dwa razy' })
  await night()
  expect(await entriesOf(wrong.id)).toEqual([])
})
