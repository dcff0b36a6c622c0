import { expect, test } from 'vitest'
import { useApp } from '#test/support/app.ts'
import { aCase } from '#test/support/cases.ts'
import { aPaper, type PaperWish } from '#test/support/papers.ts'

const app = useApp('2026-11-23T09:00:00+01:00')

async function aMatter(wish: PaperWish = {}) {
  app.clock.set('2026-11-23T09:00:00+01:00')
  const paper = await aPaper(app.services, { card: 'WGD-12', state: 'in-unit', holder: 'chancery', ...wish })
  const letter = await aPaper(app.services, { unit: 'WGD', title: 'Ponaglenie' })
  const officer = await app.signIn('referent-wgd')
  const at = `/papers/${paper.id}`
  const why = async (path: string, form: object) =>
    (await officer.call(`${at}/${path}`, { ...form })).json().refusal?.why
  const panel = async () => (await officer.get(at, 'json')).json().panels.letters
  return { paper, letter, officer, at, why, panel, number: `${letter.number}/${letter.year}` }
}

const reminder = { reminderComplains: 'of-inactivity', reminderHigher: 'none', reminderFiledOn: '2026-12-28' }
const end = { reminderEnd: 'upheld', reminderEndNote: 'Opinia czekała w sekretariacie; odpowiada kierownik.' }

test('art. 37 KPA: a paper without a case: by its letter, seven days, the office ends it itself', async () => {
  const { officer, at, why, panel, letter, number, paper } = await aMatter()
  app.clock.set('2026-12-28T09:00:00+01:00')
  expect(await why('reminders', { ...reminder, reminderCameBy: '9999/2026' })).toBe('no-such-number')
  expect((await officer.call(`${at}/reminders`, { ...reminder, reminderCameBy: 'x' })).json().errors).toHaveProperty(
    'reminderCameBy',
  )
  const made = (await officer.call(`${at}/reminders`, { ...reminder, reminderCameBy: number })).json()
  expect(made).toMatchObject({ way: 'decide-itself', lastDay: '2027-01-04' })
  expect((await officer.get(`/papers/${letter.id}`)).body).toContain('Tym pismem wniesiono ponaglenie')
  expect(await panel()).toMatchObject({ reminders: [{ letter: { id: letter.id }, lastDay: '2027-01-04' }] })
  const block = async () => {
    const { blocks } = (await officer.get('/desk', 'json')).json()
    return blocks.find((one: { name: string }) => one.name === 'reminders')
  }
  expect(await block()).toMatchObject({ total: 1, rows: [{ id: paper.id, day: '2027-01-04' }] })

  const form = { ...end, endedReminder: made.reminderId }
  expect(await why('reminders/end', { ...form, reminderEndedOn: '2026-12-27' })).toBe('reminder-ended-before-filed')
  expect(await why('reminders/end', { ...form, reminderEndedOn: '2026-12-29' })).toBe('reminder-in-future')
  expect(await why('reminders/end', { ...form, reminderEndedOn: '2026-12-28', reminderEnd: 'answered' })).toBe(
    'reminder-end-not-open',
  )
  const clerk = await app.signIn('okienko10')
  const ended = { ...form, reminderEndedOn: '2026-12-28' }
  expect((await clerk.call(`${at}/reminders/end`, ended)).statusCode).toBe(403)
  expect((await officer.call(`${at}/reminders/end`, ended)).json()).toMatchObject({ timing: 'in-time' })
  expect(await why('reminders/end', ended)).toBe('reminder-ended-already')
  expect((await officer.get(at)).body).toContain('stwierdzono bezczynność albo przewlekłość (art. 37 § 6 i 7 KPA)')
  expect((await block())?.total).toBe(0)
})

test('what goes up is forwarded from the paper, and stays with the matter once it has a case', async () => {
  const { officer, at, why, paper } = await aMatter()
  app.clock.set('2026-12-28T09:00:00+01:00')
  const { reminderId } = (await officer.call(`${at}/reminders`, { ...reminder, reminderHigher: 'exists' })).json()
  const ended = { ...end, endedReminder: reminderId, reminderEndedOn: '2026-12-28' }
  expect(await why('reminders/end', ended)).toBe('reminder-goes-up')
  const founded = await officer.call(`${at}/case`, { title: 'Numer dla budynku', jrwaClass: '6624' })
  const { caseId } = founded.json()
  expect(await why('reminders', reminder)).toBe('paper-has-case')
  const { panels } = (await officer.get(`/cases/${caseId}`, 'json')).json()
  expect(panels.course.reminders).toMatchObject([{ id: reminderId, forwardedOn: null }])
  const up = { reminderId, forwardedTo: 'SKO w Płocku', forwardedOn: '2026-12-28', forwardedPosition: 'W toku.' }
  expect((await officer.call(`/cases/${caseId}/reminders/forwarding`, up)).statusCode).toBe(200)
  expect((await officer.get(`/papers/${paper.id}`)).body).toContain('Przekazano ponaglenie')
})

const withdrawal = {
  ...{ withdrawalForm: 'written', withdrawnOn: '2026-11-24', withdrawalApplicants: 'all-withdraw' },
  ...{ withdrawalOthers: 'do-not-object' },
}

test.each([
  ['at the window', { state: 'checking', holder: 'window' }],
  ['in the unit', { state: 'in-unit' }],
] as const)('an application withdrawn before there is a case is put aside, %s', async (_, wish) => {
  const { paper, letter, at, number, why, panel } = await aMatter(wish)
  app.clock.set('2026-11-24T09:00:00+01:00')
  const clerk = await app.signIn('okienko10')
  expect(await why('withdrawal', { ...withdrawal, withdrawnOn: '2026-11-22' })).toBe('withdrawal-before-initiation')
  expect(await why('withdrawal', { ...withdrawal, withdrawalForm: 'words-only' })).toBe('withdrawal-needs-form')
  const done = await clerk.call(`${at}/withdrawal`, { ...withdrawal, withdrawalCameBy: number })
  expect(done.json()).toMatchObject({ next: 'end' })
  expect((await clerk.get(at, 'json')).json()).toMatchObject({ state: 'withdrawn' })
  expect(await panel()).toMatchObject({ withdrawals: [{ next: 'end', letter: { id: letter.id } }] })
  expect((await clerk.get(`/papers/${letter.id}`)).body).toContain('Tym pismem wycofano żądanie')
  expect(await why('withdrawal', withdrawal)).toBe('not-in-this-state')
  expect((await app.server.inject({ url: `/s/${paper.statusCode}` })).statusCode).toBe(200)
})

test('in a case the letter is kept with the withdrawal', async () => {
  const { letter, number } = await aMatter()
  const { id, officer } = await aCase(app)
  app.clock.set('2026-11-24T09:00:00+01:00')
  await officer.call(`/cases/${id}/withdrawal`, { ...withdrawal, withdrawalCameBy: number })
  const { panels } = (await officer.get(`/cases/${id}`, 'json')).json()
  expect(panels.course.withdrawals).toMatchObject([{ next: 'discontinue', letter: { id: letter.id } }])
})

/** A paper that ended, as its own acts would leave it. */
async function ended(state: 'left-unexamined' | 'returned' | 'withdrawn') {
  const made = await aMatter({ state: 'checking', holder: 'window' })
  const { db } = app.database.owner
  await db.updateTable('papers').set({ state, holder_kind: 'client' }).where('id', '=', made.paper.id).execute()
  const signatory = await app.signIn('kierownik-wgd')
  const resume = (resumptionCause: string, resumptionNamed = 'SKO.4101.12.2026 z 20.11.2026') =>
    signatory.call(`${made.at}/examination`, { resumptionCause, resumptionNamed })
  const row = () =>
    db.selectFrom('papers').select(['state', 'holder_kind']).where('id', '=', made.paper.id).executeTakeFirstOrThrow()
  return { ...made, signatory, resume, row, db }
}

test.each([
  ['art. 37 § 6 KPA: a ponaglenie was upheld', 'left-unexamined', 'reminder-upheld'],
  ['art. 138 § 2 KPA: the order of return was set aside', 'returned', 'order-set-aside'],
  ['the withdrawal was void', 'withdrawn', 'withdrawal-void'],
] as const)('%s: the paper is examined after all, at its window', async (_, state, cause) => {
  const { resume, row, officer, at } = await ended(state)
  expect((await resume(cause, '')).json().errors).toHaveProperty('resumptionNamed')
  expect((await resume('court-ruling', 'x')).statusCode).toBe(200)
  expect(await row()).toEqual({ state: 'checking', holder_kind: 'window' })
  expect((await resume(cause)).json().refusal.why).toBe('not-in-this-state')
  expect((await officer.get(at)).body).toContain('Podjęto na nowo rozpoznawanie podania')
})

test('a cause of another end and another person are refused; a paper left for its way waits for the officer again', async () => {
  const { resume, row, officer, at, db, paper } = await ended('left-unexamined')
  expect((await resume('withdrawal-void')).json().refusal.why).toBe('resumption-cause-not-here')
  const form = { resumptionCause: 'court-ruling', resumptionNamed: 'x' }
  expect((await officer.call(`${at}/examination`, form)).statusCode).toBe(403)
  const by = await db.selectFrom('staff').select('id').where('login', '=', 'kierownik-wgd').executeTakeFirstOrThrow()
  const left = { decision: 'leave', effect: 'left-unexamined', basis: 'art. 63 § 1 KPA', grounds: 'E-mail' } as const
  await db
    .insertInto('channel_decisions')
    .values({ id: app.services.newId(), paper_id: paper.id, ...left, decided_by: by.id, decided_at: new Date() })
    .execute()
  expect((await resume('left-without-ground')).json()).toMatchObject({ state: 'channel-doubtful' })
  expect((await row()).state).toBe('channel-doubtful')
})

test('art. 58, 59 § 1 and 261 KPA: the term to pay is restored with the fee paid, or refused with its complaint', async () => {
  const marks = Array.from({ length: 7 }, (_, at) => (at === 4 ? ('missing' as const) : ('present' as const)))
  const paper = await aPaper(app.services, { card: 'WSO-01', marks })
  const { db } = app.database.owner
  const items = await db.selectFrom('check_items').select(['id', 'kind']).where('paper_id', '=', paper.id).execute()
  const fee = items.find((one) => one.kind === 'fee')?.id ?? ''
  app.clock.set('2026-11-23T09:00:00+01:00')
  const clerk = await app.signIn('podawcze')
  await clerk.call(`/papers/${paper.id}/fee-call`, { feeItemId: fee, feeDays: 7, feeHanded: 'today' })
  await db.updateTable('fee_calls').set({ outcome: 'returned' }).where('paper_id', '=', paper.id).execute()
  await db.updateTable('papers').set({ state: 'returned' }).where('id', '=', paper.id).execute()
  app.clock.set('2026-12-15T09:00:00+01:00')
  const signatory = await app.signIn('kierownik-wso')
  const form = {
    ...{ obstacleEndedOn: '4.12.2026', restorationAskedOn: '10.12.2026', restorationDecidedOn: '15.12.2026' },
    ...{ restorationSign: 'WSO.5345.1.2026', restorationGrounds: 'Pobyt w szpitalu' },
  }
  const decide = async (restorationOutcome: string, fields: object = {}) =>
    (await signatory.call(`/papers/${paper.id}/restorations`, { ...form, restorationOutcome, ...fields })).json()
  expect((await decide('granted')).refusal.why).toBe('restoration-without-act')
  expect((await decide('granted', { feePaidOn: '10.12.2026', restorationAskedOn: '14.12.2026' })).refusal.why).toBe(
    'restoration-too-late',
  )
  const seen = await signatory.call(`/papers/${paper.id}/restorations/preview`, {
    ...{ ...form, restorationOutcome: 'refused' },
  })
  expect(seen.statusCode).toBe(200)
  const refused = await decide('refused')
  expect(refused).toMatchObject({ remedy: 'complaint', askUntil: '2026-12-11' })
  const kept = await db
    .selectFrom('documents')
    .select(['kind', 'content'])
    .where('id', '=', refused.documents[0])
    .executeTakeFirstOrThrow()
  expect(kept).toMatchObject({
    kind: 'order',
    content: { head: { title: 'Postanowienie o odmowie przywrócenia terminu' } },
  })
  const words = JSON.stringify(kept.content)
  expect(words).toContain(
    'odmówić przywrócenia terminu do uiszczenia opłaty, wyznaczonego w wezwaniu z dnia 23 listopada 2026',
  )
  expect(words).toContain('służy zażalenie')
  const waiting = (await clerk.get('/outgoing')).body
  expect(waiting).toContain('Postanowienie o odmowie przywrócenia terminu')
  expect((await clerk.get(`/papers/${paper.id}`)).body).toContain('Służy na nie zażalenie w ciągu siedmiu dni')
  expect(await decide('granted', { feePaidOn: '10.12.2026' })).toMatchObject({ remedy: 'none' })
  expect((await clerk.get(`/papers/${paper.id}`, 'json')).json()).toMatchObject({ state: 'complete' })
})

test.each([
  ['nr 13', 'power-missing', 'summon-proxy', null],
  ['nr 19', 'signed-by-minor', 'summon-representative', null],
  ['nr 21', 'foreign-language', 'translation-is-evidence', null],
  ['nr 10', 'lack-prevents-one-request', 'go-on-without', null],
  ['nr 26', 'owners-data-without-interest', 'refuse-by-order', null],
  ['nr 27', 'extract-unpaid', 'extract-wait', null],
  ['nr 40', 'erasure-asked', 'refuse-erasure', '2026-12-23'],
])('%s: %s is noted with what follows, and nothing moves by itself', async (_, finding, verdict, answerBy) => {
  const { officer, at, why, panel } = await aMatter()
  const form = { finding, foundOn: '23.11.2026', assessmentNote: 'Rozmowa z klientem' }
  expect((await officer.call(`${at}/assessments`, { ...form, finding: '' })).json().errors).toHaveProperty('finding')
  expect(await why('assessments', { ...form, foundOn: '24.11.2026' })).toBe('assessed-in-future')
  expect((await officer.call(`${at}/assessments`, form)).json()).toMatchObject({ verdict, answerBy })
  expect(await panel()).toMatchObject({ assessments: [{ finding, verdict, answerBy, note: 'Rozmowa z klientem' }] })
  expect((await officer.get(at, 'json')).json()).toMatchObject({ state: 'in-unit' })
  expect((await (await app.signIn('referent-wop')).call(`${at}/assessments`, form)).statusCode).not.toBe(200)
})

test('nr 18: a party died: only its documents stop, letters go to the others, the suspension names it', async () => {
  app.clock.set('2026-11-23T09:00:00+01:00')
  const { id, officer, paper } = await aCase(app, { second: 'Bolesław Drugi' })
  const people = await app.services.database.db
    .selectFrom('paper_parties')
    .select(['id', 'name'])
    .where('paper_id', '=', paper.id)
    .orderBy('position')
    .execute()
  const [first = '', second = ''] = people.map((one) => one.id)
  const note = async (finding: string, assessedParty = '') =>
    (
      await officer.call(`/papers/${paper.id}/assessments`, {
        ...{ finding, foundOn: '23.11.2026', assessmentNote: 'Akt zgonu', assessedParty },
      })
    ).json()
  const signatory = await app.signIn('kierownik-wgd')
  const suspend = async () =>
    (
      await signatory.call(`/cases/${id}/suspension`, {
        ...{ suspensionGround: 'party-died', suspendedOn: '2026-11-23', suspensionReasons: 'Akt zgonu w aktach.' },
      })
    ).json()
  expect((await suspend()).refusal.why).toBe('death-not-noted')
  expect((await note('died-right-passes-on')).refusal.why).toBe('death-needs-party')
  expect((await note('died-right-passes-on', app.services.newId())).refusal.why).toBe('death-not-of-party')
  expect(await note('died-right-passes-on', first)).toMatchObject({ verdict: 'died-suspend' })
  expect((await officer.get(`/papers/${paper.id}`)).body).toContain('(Gżegżółka Łucja)')

  const { documents } = await suspend()
  expect(documents).toHaveLength(1)
  const order = await app.services.database.db
    .selectFrom('documents')
    .select('content')
    .where('id', '=', documents[0])
    .executeTakeFirstOrThrow()
  const text = JSON.stringify(order.content)
  expect(text).toContain('Bolesław Drugi')
  expect(text).toContain('Zmarła strona: Gżegżółka Łucja.')
  expect(text).toContain('do zmarłego niczego się nie kieruje')

  await signatory.call(`/cases/${id}/resumption`, {
    ...{ resumedOn: '2026-11-23', resumptionWhy: 'Spadkobiercy przystąpili.', causeStands: 'ended' },
  })
  await officer.call(`/cases/${id}/settlement`, { outcome: 'certificate', settledOn: '23.11.2026' })
  const result = { kind: 'certificate', title: 'Zaświadczenie', signedOn: '23.11.2026', signedBy: 'Jan', namedId: '' }
  const send = async () =>
    (await officer.call(`/cases/${id}/results`, { ...result, title: app.services.newId() })).json()
  expect((await send()).results).toHaveLength(1)
  const clerk = await app.signIn('wydawanie')
  const dispatch = async (resultId: string) =>
    (
      await clerk.call(`/results/${resultId}/dispatch`, {
        ...{ delivery: 'post', dispatchedOn: '23.11.2026', reference: '', leftReason: '' },
      })
    ).json().refusal?.why
  app.clock.set('2026-11-23T10:00:00+01:00')
  await note('nobody-died', first)
  const { results } = await send()
  expect(results).toHaveLength(2)
  app.clock.set('2026-11-23T11:00:00+01:00')
  await note('died-right-personal', second)
  expect(await dispatch(results[1])).toBe('addressee-died')
  expect(await dispatch(results[0])).not.toBe('addressee-died')
  await note('died-right-personal', first)
  expect((await send()).refusal.why).toBe('all-parties-died')
})
