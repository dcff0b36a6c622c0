import { expect, test } from 'vitest'
import { useApp } from '#test/support/app.ts'
import { aCase } from '#test/support/cases.ts'
import { aPaper } from '#test/support/papers.ts'

const app = useApp('2026-11-23T09:00:00+01:00')

async function aRunningCase(card = 'WGD-12') {
  app.clock.set('2026-11-23T09:00:00+01:00')
  const made = await aCase(app, { card })
  app.clock.set('2026-11-30T09:00:00+01:00')
  const signatory = await app.signIn('kierownik-wgd')
  const caseNow = async () => (await signatory.get(`/cases/${made.id}`, 'json')).json()
  const why = async (path: string, form: object) =>
    (await signatory.call(`/cases/${made.id}/${path}`, { ...form })).json().refusal?.why
  return { ...made, signatory, caseNow, why }
}

const withdrawal = {
  ...{ withdrawalForm: 'written', withdrawnOn: '2026-11-30' },
  ...{ withdrawalApplicants: 'all-withdraw', withdrawalOthers: 'do-not-object' },
}

test.each([
  ['art. 105 § 2 KPA', {}, 'discontinue'],
  ['art. 62 KPA: for himself alone', { withdrawalApplicants: 'others-go-on' }, 'goes-on'],
  ['art. 105 § 2 KPA: another party objects', { withdrawalOthers: 'object' }, 'goes-on'],
])('%s: what follows a withdrawal, while the case stays to be ended by a decision', async (_, change, next) => {
  const { id, officer, caseNow } = await aRunningCase()
  expect((await officer.call(`/cases/${id}/withdrawal`, { ...withdrawal, ...change })).json()).toMatchObject({ next })
  expect(await caseNow()).toMatchObject({ state: 'open', history: [{ event: 'withdrawal-recorded' }, {}, {}] })
})

test('a withdrawal in words only, in the future or before the beginning is refused', async () => {
  const { why, caseNow } = await aRunningCase()
  expect(await why('withdrawal', { ...withdrawal, withdrawalForm: 'words-only' })).toBe('withdrawal-needs-form')
  expect(await why('withdrawal', { ...withdrawal, withdrawnOn: '2026-12-01' })).toBe('withdrawal-in-future')
  expect(await why('withdrawal', { ...withdrawal, withdrawnOn: '2026-11-20' })).toBe('withdrawal-before-initiation')
  expect((await caseNow()).history).toHaveLength(2)
})

const staffId = async (login: string) => {
  const { db } = app.services.database
  return (await db.selectFrom('staff').select('id').where('login', '=', login).executeTakeFirstOrThrow()).id
}

test('art. 24–26 KPA: who is excluded acts no more in the case and cannot be put in charge again', async () => {
  const { id, officer, signatory, why, caseNow } = await aRunningCase()
  const [officialId, replacementId] = [await staffId('referent-wgd'), await staffId('kierownik-wgd')]
  await signatory.call(`/cases/${id}/officer`, { officerId: officialId })
  const form = { officialId, replacementId, exclusionDoubt: 'not-shown', exclusionNote: 'Oświadczenie pracownika.' }
  expect(await why('exclusions', { ...form, exclusionGround: 'cousin' })).toBe('exclusion-without-ground')
  expect(await why('exclusions', { ...form, exclusionGround: 'sibling', replacementId: officialId })).toBe(
    'exclusion-replaced-by-same',
  )
  const outsider = await staffId('referent-wop')
  expect(await why('exclusions', { ...form, exclusionGround: 'sibling', officialId: outsider })).toBe(
    'not-an-officer-here',
  )
  expect((await officer.call(`/cases/${id}/exclusions`, { ...form, exclusionGround: 'sibling' })).statusCode).toBe(403)

  const done = await signatory.call(`/cases/${id}/exclusions`, { ...form, exclusionGround: 'sibling' })
  expect(done.json()).toMatchObject({ basis: 'art. 24 § 1 pkt 2 KPA' })
  expect(await caseNow()).toMatchObject({ officerId: replacementId })
  const own = (path: string, body: object) => officer.call(`/cases/${id}/${path}`, { ...body })
  const settled = await own('settlement', { outcome: 'decision', settledOn: '2026-11-30' })
  expect(settled.json().refusal.why).toBe('actor-excluded')
  expect((await own('withdrawal', withdrawal)).json().refusal.why).toBe('actor-excluded')
  expect(await why('officer', { officerId: officialId })).toBe('officer-excluded')
  expect(await why('exclusions', { ...form, exclusionGround: 'sibling' })).toBe('excluded-already')
})

test('art. 24 § 1 KPA: one rule closes every act of the case to whoever was excluded, and the page says so', async () => {
  const { id, paper, officer, signatory } = await aRunningCase()
  const [officialId, replacementId] = [await staffId('referent-wgd'), await staffId('kierownik-wgd')]
  const people = { officialId, replacementId, exclusionDoubt: 'not-shown', exclusionGround: 'spouse' }
  await signatory.call(`/cases/${id}/exclusions`, { ...people, exclusionNote: 'Oświadczenie pracownika.' })
  const page = (await officer.get(`/cases/${id}`)).body
  expect(page).toContain('Wyłączono Cię od udziału w tej sprawie (art. 24 § 1 pkt 2 KPA)')
  expect(page).not.toContain('<form method="post" action="/cases/')
  const paperPage = (await officer.get(`/papers/${paper.id}`)).body
  expect(paperPage).toContain('Wyłączono Cię od udziału w tej sprawie')
  expect((await signatory.get(`/cases/${id}`)).body).not.toContain('Wyłączono Cię')

  const end = { outcome: 'decision', settledOn: '2026-11-30', note: '' }
  const reminder = { reminderComplains: 'of-length', reminderFiledOn: '2026-11-30', reminderHigher: 'exists' }
  const result = { kind: 'decision', title: 'Decyzja', signedOn: '30.11.2026', signedBy: 'Jan', namedId: '' }
  const refused = async (path: string, body: object) =>
    (await officer.call(`/cases/${id}/${path}`, { ...body })).json().refusal?.why
  expect(await refused('settlement', end)).toBe('actor-excluded')
  expect(await refused('reminders', reminder)).toBe('actor-excluded')
  const other = await aPaper(app.services, { card: 'WGD-12', state: 'in-unit' })
  const { sign } = (await signatory.get(`/cases/${id}`, 'json')).json()
  expect((await officer.call(`/papers/${other.id}/joining`, { sign })).json().refusal?.why).toBe('actor-excluded')
  await signatory.call(`/cases/${id}/settlement`, end)
  expect(await refused('results', result)).toBe('actor-excluded')
  expect(await refused('closing', {})).toBe('actor-excluded')
})

test('art. 24 § 4 KPA: what cannot wait is done by an excluded official with a reason, once, and the metryka shows it', async () => {
  const { id, officer, signatory } = await aRunningCase()
  const [officialId, replacementId] = [await staffId('referent-wgd'), await staffId('kierownik-wgd')]
  const people = { officialId, replacementId, exclusionDoubt: 'not-shown', exclusionGround: 'spouse' }
  const urgent = { urgentInterest: 'party', urgentReason: 'Strona wyjeżdża jutro; ponaglenie trzeba przyjąć dziś.' }
  const reminder = { reminderComplains: 'of-length', reminderFiledOn: '2026-11-30', reminderHigher: 'exists' }
  const call = async (path: string, body: object) => (await officer.call(`/cases/${id}/${path}`, { ...body })).json()
  expect((await call('urgency', urgent)).refusal.why).toBe('urgency-not-excluded')
  await signatory.call(`/cases/${id}/exclusions`, { ...people, exclusionNote: 'Oświadczenie pracownika.' })
  const own = (await officer.get(`/cases/${id}`)).body
  expect(own).toContain('Czynność nie cierpi zwłoki (art. 24 § 4 KPA)')
  expect(own).not.toContain(`/cases/${id}/reminders`)
  expect((await call('urgency', { urgentReason: '' })).errors).toMatchObject({
    urgentInterest: 'Wskaż, czyj interes wymaga czynności',
  })
  expect(await call('urgency', urgent)).toMatchObject({ day: '2026-11-30' })
  expect((await call('urgency', urgent)).refusal.why).toBe('urgency-stands')
  expect((await call('settlement', { outcome: 'decision', settledOn: '2026-11-30', note: '' })).refusal.why).toBe(
    'actor-excluded',
  )
  const page = (await officer.get(`/cases/${id}`)).body
  expect(page).toContain('dziś możesz wykonać jedną czynność niecierpiącą zwłoki')
  expect(page).toContain(`/cases/${id}/reminders`)
  // what is refused however urgent it seems is not offered either
  for (const closed of ['settlement', 'exclusions', 'officer']) expect(page).not.toContain(`/cases/${id}/${closed}"`)
  expect((await call('reminders', reminder)).refusal).toBeUndefined()
  expect((await call('reminders', reminder)).refusal.why).toBe('actor-excluded')
  const { history } = (await signatory.get(`/cases/${id}`, 'json')).json()
  expect(history.map((line: { event: string }) => line.event)).toEqual(
    expect.arrayContaining(['urgency-declared', 'reminder-recorded', 'urgent-act-done']),
  )
  expect((await signatory.get(`/cases/${id}`)).body).toContain(
    'Czynność niecierpiącą zwłoki podjął wyłączony pracownik',
  )
  expect(await call('urgency', urgent)).toMatchObject({ day: '2026-11-30' })
  app.clock.set('2026-12-01T09:00:00+01:00')
  expect((await call('reminders', { ...reminder, reminderFiledOn: '2026-12-01' })).refusal.why).toBe('actor-excluded')
})

test('art. 24 § 3 KPA: a cousin is excluded when doubt is made plausible', async () => {
  const { id, signatory } = await aRunningCase()
  const people = { officialId: await staffId('referent-wgd'), replacementId: await staffId('kierownik-wgd') }
  const ground = { exclusionGround: 'cousin', exclusionDoubt: 'plausible', exclusionNote: 'Wniosek strony.' }
  const done = await signatory.call(`/cases/${id}/exclusions`, { ...people, ...ground })
  expect(done.json()).toMatchObject({ basis: 'art. 24 § 3 KPA' })
  const kept = (documentId: string) =>
    app.services.database.db
      .selectFrom('documents')
      .select('content')
      .where('id', '=', documentId)
      .executeTakeFirstOrThrow()
  const { content } = await kept(done.json().documents[0])
  // nobody outside asked for it: the order stays in the file and waits for no dispatch
  expect(content).toMatchObject({ head: { title: 'Postanowienie o wyłączeniu pracownika' }, copies: ['akta sprawy'] })
  expect(content).not.toHaveProperty('addressee')
})

/** The demo town has no card of the land unit that silence may settle. */
async function withoutFreeze(change: string) {
  const { pool } = app.database.owner
  await pool.query(
    `alter table card_editions disable trigger user; ${change}; alter table card_editions enable trigger user`,
  )
}

const silence = { tacitStartedOn: '2026-11-23', tacitSummons: 'none' }

test('art. 122a KPA: silence settles only where the procedure knows it', async () => {
  const { id, why, signatory, caseNow } = await aRunningCase()
  expect(await why('tacit-settlement', silence)).toBe('tacit-not-in-this-procedure')
  expect((await signatory.get(`/cases/${id}`)).body).not.toContain('Odnotuj milczące załatwienie')
  expect(await caseNow()).toMatchObject({ state: 'open', panels: { course: { tacit: null } } })
})

test('art. 122c and 122e KPA: where it does, it is shown with its days and noted when they have passed', async () => {
  const { id, paper, why, officer, caseNow } = await aRunningCase()
  await withoutFreeze(
    `update card_editions set profile = 'KPA_TACIT'
     where id = (select card_edition_id from papers where id = '${paper.id}')`,
  )
  expect((await caseNow()).panels.course.tacit).toMatchObject({ objectBy: '2026-12-23', effectiveOn: '2026-12-24' })
  expect((await officer.get(`/cases/${id}`)).body).toContain('Sprawa może być załatwiona milcząco od 24 grudnia 2026')
  expect(await why('tacit-settlement', silence)).toBe('tacit-not-yet')
  app.clock.set('2026-12-28T09:00:00+01:00')
  expect(await why('tacit-settlement', { ...silence, tacitIssuedOn: '2026-12-23' })).toBe('tacit-act-issued')
  expect(await why('tacit-settlement', { ...silence, tacitSummons: 'undecided' })).toBe('tacit-summons-undecided')
  const noted = await officer.call(`/cases/${id}/tacit-settlement`, silence)
  expect(noted.json()).toMatchObject({ settledOn: '2026-12-24' })
  expect(await caseNow()).toMatchObject({ state: 'settled', outcome: 'other', settledOn: '2026-12-24' })
})
