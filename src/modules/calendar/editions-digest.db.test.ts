import { beforeAll, expect, test } from 'vitest'
import { officeTasks } from '#main/tasks.ts'
import { type MessageValues, message } from '#messages/index.ts'
import { newId } from '#platform/ids.ts'
import { useApp } from '#test/support/app.ts'
import { aCase, type MadeCase } from '#test/support/cases.ts'
import { nextEdition } from '#test/support/next-edition.ts'
import { aPaper } from '#test/support/papers.ts'
import { SEND_DIGESTS } from './index.ts'

const app = useApp('2026-11-23T09:00:00+01:00')
const db = () => app.database.owner.db
const mend = { effect: 'correction', basis: 'Pominięto zwolnienie.' } as const
const logins = ['referent-wgd', 'egib', 'kierownik-wgd', 'koordynator', 'kierownik-wop', 'podawcze']
let ours: MadeCase

const idOf = async (login: string) =>
  (await db().selectFrom('staff').select('id').where('login', '=', login).executeTakeFirstOrThrow()).id

beforeAll(async () => {
  await db().updateTable('cases').set({ officer_id: null, state: 'suspended' }).execute()
  for (const login of logins)
    await db()
      .updateTable('staff')
      .set({ email: `${login}@urzad.przyklad.invalid` })
      .where('login', '=', login)
      .execute()
  ours = await aCase(app)
  const officer_id = await idOf('referent-wgd')
  await db().updateTable('cases').set({ officer_id }).where('id', '=', ours.id).execute()
})

/** Who is told of how many matters that wait for a decision about a later edition. */
const told = async (at: string) => {
  app.clock.set(at)
  const run = () => officeTasks(app.services)[SEND_DIGESTS]?.({}, { id: '1', attempts: 1 })
  await Promise.all([run(), run()])
  const rows = await db()
    .selectFrom('outgoing_messages')
    .select(['address', 'data'])
    .where('template', 'in', ['digest', 'digest-both'])
    .where('key', 'like', `%:${at.slice(0, 10)}`)
    .orderBy('address')
    .execute()
  const lines = rows.map(({ address, data }) => ({ login: address.split('@')[0], ...(data as MessageValues) }))
  return lines.filter((line) => Number((line as MessageValues).editions) > 0) as ({ login: string } & MessageValues)[]
}
const counts = async (at: string) => (await told(at)).map(({ login, editions }) => [login, editions])

test('the officer of the case and the signatory are told once; the coordinator, who does not decide, is not', async () => {
  await nextEdition(app, 'WGD-12', '2026-11-25', () => ({ openMatters: mend }))
  expect(await counts('2026-11-24T09:00:00+01:00')).toEqual([])
  const lines = await told('2026-11-25T09:00:00+01:00')
  expect(lines.map(({ login, editions }) => [login, editions])).toEqual([
    ['kierownik-wgd', 1],
    ['referent-wgd', 1],
  ])
  const text = message('notifications.digest.text', lines[0] as MessageValues)
  expect(text).toContain('czy stosuje się do nich nowszą edycję karty usługi: 1.')
  expect(await counts('2026-11-26T09:00:00+01:00')).toEqual([])
})

test('a matter without an officer is told of to everybody in its unit who may decide', async () => {
  await aPaper(app.services, { card: 'WGD-05', state: 'in-unit', holder: 'chancery' })
  await nextEdition(app, 'WGD-05', '2026-11-27', () => ({ openMatters: mend }))
  expect(await counts('2026-11-27T09:00:00+01:00')).toEqual([
    ['egib', 1],
    ['kierownik-wgd', 1],
    ['referent-wgd', 1],
  ])
})

test('another edition is told of anew, but not to whoever was excluded from the case (art. 24 KPA)', async () => {
  const [staff_id, by] = [await idOf('referent-wgd'), await idOf('kierownik-wgd')]
  const row = { id: newId(), case_id: ours.id, staff_id, replaced_by: by, decided_by: by, decided_at: app.clock.now() }
  const ground = {
    ground: 'doubt',
    effect: 'on-doubt',
    basis: 'art. 24 § 3 KPA',
    note: 'Znajomość ze stroną.',
  } as const
  await db()
    .insertInto('exclusions')
    .values({ ...row, ...ground })
    .execute()
  await nextEdition(app, 'WGD-12', '2026-11-30', () => ({ openMatters: mend }))
  expect(await counts('2026-11-30T09:00:00+01:00')).toEqual([['kierownik-wgd', 1]])
})

test('what was decided before the day of the digest is not told of', async () => {
  const officer = await app.signIn('kierownik-wgd')
  const paper = await aPaper(app.services, { card: 'WGD-19', state: 'in-unit', holder: 'chancery' })
  const { id: keptEditionId } = await nextEdition(app, 'WGD-19', '2026-12-01', () => ({ openMatters: mend }))
  app.clock.set('2026-12-01T08:00:00+01:00')
  const keeping = { keptEditionId, keptWhy: 'Strona wycofuje wniosek.' }
  expect((await officer.call(`/papers/${paper.id}/edition-keeping`, keeping)).statusCode).toBe(200)
  expect(await counts('2026-12-01T09:00:00+01:00')).toEqual([])
})
