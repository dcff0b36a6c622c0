import { expect, test } from 'vitest'
import { useApp } from '#test/support/app.ts'
import { aCase } from '#test/support/cases.ts'
import { pdfText } from '#test/support/pdf-text.ts'

const app = useApp('2026-11-23T09:00:00+01:00')

/** A case of 23 November whose term ends on 23 December, looked at on another day. */
async function onDay(moment: string) {
  app.clock.set('2026-11-23T09:00:00+01:00')
  const made = await aCase(app)
  app.clock.set(moment)
  const course = async () => (await made.officer.get(`/cases/${made.id}`, 'json')).json()
  const why = async (path: string, form: object) =>
    (await made.officer.call(`/cases/${made.id}/${path}`, { ...form })).json().refusal?.why
  return { ...made, course, why }
}

const delay = { delayNewDate: '2027-01-15', delayReasons: 'Biegły nie przedstawił opinii.' }

test('art. 35 § 5 KPA: the party’s delay moves the end, not the target; what lasts is ended by its own form', async () => {
  const { id, officer, course, why } = await onDay('2026-12-01T09:00:00+01:00')
  const period = { periodReason: 'party-delay', periodFrom: '2026-11-24', periodNote: 'Czekano na mapę.' }
  const ended = await officer.call(`/cases/${id}/uncounted-periods`, { ...period, periodTo: '2026-11-28' })
  // 23 December + 4 = 27 December, a Sunday
  expect(ended.json()).toMatchObject({ before: '2026-12-23', after: '2026-12-28' })
  expect(await course()).toMatchObject({ statutoryEnd: '2026-12-28', internalTarget: '2026-12-23' })

  await officer.call(`/cases/${id}/uncounted-periods`, { ...period, periodFrom: '2026-11-28' })
  app.clock.set('2026-12-03T09:00:00+01:00')
  const lasting = (await course()).panels.course
  expect(lasting).toMatchObject({ live: { end: '2027-01-04' } })
  expect((await officer.get(`/cases/${id}`)).body).toContain('Gdyby skończył się dziś')
  const periodId = lasting.periods[1].id
  expect(await why('uncounted-periods/end', { periodId, periodEnd: '2026-11-27' })).toBe('uncounted-ends-before-start')
  await officer.call(`/cases/${id}/uncounted-periods/end`, { periodId, periodEnd: '2026-12-03' })
  expect(await course()).toMatchObject({ statutoryEnd: '2027-01-04', panels: { course: { live: null } } })
  expect(
    (await officer.call(`/cases/${id}/uncounted-periods/end`, { periodId, periodEnd: '2026-12-03' })).statusCode,
  ).toBe(404)
  expect(await why('uncounted-periods', { ...period, periodFrom: '2026-11-20' })).toBe('uncounted-before-initiation')
  expect(await why('uncounted-periods', { ...period, periodFrom: '2026-12-04' })).toBe('uncounted-in-future')
})

test('art. 36 KPA: the notice is a new fact with its letter and instruction; the end of the law stays', async () => {
  const { id, officer, course, sign } = await onDay('2026-12-21T09:00:00+01:00')
  expect((await course()).panels.course).toMatchObject({ notice: 'draft', end: '2026-12-23' })
  const answer = (await officer.call(`/cases/${id}/delay-notice`, delay)).json()
  expect(answer).toMatchObject({ newDate: '2027-01-15', timing: 'before-the-end' })
  const text = await pdfText((await officer.get(`/documents/${answer.documentIds[0]}.pdf`)).rawPayload)
  for (const words of [
    sign,
    'środa, 23 grudnia 2026',
    'Biegły nie przedstawił opinii.',
    'piątek, 15 stycznia 2027',
    'ponaglenie',
  ])
    expect(text.replace(/\s+/g, ' ')).toContain(words)
  const after = await course()
  expect(after).toMatchObject({
    statutoryEnd: '2026-12-23',
    panels: { course: { notice: 'not-yet', end: '2027-01-15' } },
  })
  expect(after.history[0]).toMatchObject({ event: 'delay-notified', data: { endBefore: '2026-12-23' } })
  app.clock.set('2027-01-18T09:00:00+01:00')
  expect((await course()).panels.course).toMatchObject({ notice: 'owed', end: '2027-01-15' })
  const late = await officer.call(`/cases/${id}/delay-notice`, { ...delay, delayNewDate: '2027-02-15' })
  expect(late.json()).toMatchObject({ timing: 'after-the-end' })
  expect((await officer.get(`/cases/${id}`)).body).toContain('po upływie terminu')
})

test('art. 36 KPA: a notice without a later day or without reasons is refused and nothing is written', async () => {
  const { id, officer, why, course } = await onDay('2026-12-21T09:00:00+01:00')
  expect(await why('delay-notice', { ...delay, delayNewDate: '2026-12-23' })).toBe('delay-date-not-later')
  expect(await why('delay-notice', { ...delay, delayNewDate: '2026-12-18' })).toBe('delay-date-in-past')
  const blank = await officer.call(`/cases/${id}/delay-notice`, { ...delay, delayReasons: ' ' })
  expect(blank.json().errors).toMatchObject({ delayReasons: 'Podaj przyczyny zwłoki' })
  const window = await app.signIn('okienko10')
  expect((await window.call(`/cases/${id}/delay-notice`, delay)).statusCode).toBe(403)
  expect((await course()).panels.course.notices).toEqual([])
  expect((await course()).documents).toEqual([])
})

const reminder = { reminderComplains: 'of-inactivity', reminderHigher: 'exists' }

test.each([
  ['2026-12-23', 'of-inactivity', 'exists', 'leave-unexamined', null],
  ['2026-12-24', 'of-inactivity', 'exists', 'forward', '2026-12-31'],
  ['2026-12-24', 'of-inactivity', 'none', 'decide-itself', '2026-12-31'],
  ['2026-12-10', 'of-length', 'exists', 'officer', '2026-12-17'],
])('art. 37 KPA: filed on %s, %s, higher authority %s: %s', async (filed, complains, higher, way, lastDay) => {
  const { id } = await onDay('2026-12-28T09:00:00+01:00')
  const clerk = await app.signIn('okienko10')
  const form = { reminderComplains: complains, reminderHigher: higher, reminderFiledOn: filed }
  const answer = (await clerk.call(`/cases/${id}/reminders`, form)).json()
  expect(answer).toMatchObject({ way, lastDay })
})

test('art. 37 § 4 KPA: it goes up once, with the position and a letter', async () => {
  const { id, officer, why, course } = await onDay('2026-12-28T09:00:00+01:00')
  expect(await why('reminders', { ...reminder, reminderFiledOn: '2026-12-29' })).toBe('reminder-in-future')
  expect(await why('reminders', { ...reminder, reminderFiledOn: '2026-11-22' })).toBe('reminder-before-initiation')
  const filed = { ...reminder, reminderFiledOn: '2026-12-24' }
  const { reminderId } = (await officer.call(`/cases/${id}/reminders`, filed)).json()
  const up = {
    ...{ reminderId, forwardedTo: 'Samorządowe Kolegium Odwoławcze w Płocku', forwardedOn: '2026-12-28' },
    ...{ forwardedPosition: 'Opinia wpłynęła dopiero teraz.', forwardedAddress: 'ul. Nowa 1, 09-400 Płock' },
  }
  expect(await why('reminders/forwarding', { ...up, forwardedOn: '2026-12-23' })).toBe('reminder-forwarded-before')
  const sent = (await officer.call(`/cases/${id}/reminders/forwarding`, up)).json()
  expect(sent).toMatchObject({ timing: 'in-time' })
  const text = await pdfText((await officer.get(`/documents/${sent.documentId}.pdf`)).rawPayload)
  expect(text.replace(/\s+/g, ' ')).toContain('Opinia wpłynęła dopiero teraz.')
  const [waiting] = (await course()).panels.outgoing.waiting
  expect(waiting).toMatchObject({ documentId: sent.documentId })
  const post = { letterId: sent.documentId, way: 'ordinary', leftOn: '28.12.2026', reference: '' }
  const out = (await officer.call(`/papers/${waiting.paperId}/dispatches`, post)).json()
  expect((await officer.get(`/outgoing/items/${out.itemId}`, 'json')).json()).toMatchObject({
    ...{
      addressee: 'Samorządowe Kolegium Odwoławcze w Płocku',
      address: 'ul. Nowa 1, 09-400 Płock',
      service: 'ordinary',
    },
  })
  expect(await why('reminders/forwarding', up)).toBe('reminder-forwarded-already')
  expect((await course()).panels.course.reminders).toMatchObject([{ forwardedOn: '2026-12-28' }])
  const early = { ...reminder, reminderFiledOn: '2026-12-01' }
  const premature = (await officer.call(`/cases/${id}/reminders`, early)).json()
  expect(await why('reminders/forwarding', { ...up, reminderId: premature.reminderId })).toBe('reminder-stays-here')
})
