import { afterAll, expect, test } from 'vitest'
import { closePdf } from '#platform/pdf/render.ts'
import { useApp } from '#test/support/app.ts'
import { aCase } from '#test/support/cases.ts'
import { pdfText } from '#test/support/pdf-text.ts'

const app = useApp('2026-11-23T09:00:00+01:00')
afterAll(closePdf)

/** The demo town has no request for public information in the land unit. */
async function aRequest() {
  app.clock.set('2026-11-23T09:00:00+01:00')
  const made = await aCase(app)
  await app.database.owner.pool.query(
    `alter table card_editions disable trigger user;
     update card_editions set profile = 'UDIP' where id = (select card_edition_id from papers where id = '${made.paper.id}');
     alter table card_editions enable trigger user`,
  )
  app.clock.set('2026-12-03T09:00:00+01:00')
  const officer = await app.signIn('referent-wgd')
  const path = `/cases/${made.id}/delay-notice`
  const notify = (delayNewDate: string, reasons = 'Dane są w czterech wydziałach.') =>
    officer.call(path, { delayNewDate, delayReasons: reasons })
  return { ...made, officer, path, notify }
}

test('art. 13(2) UDIP: the longer term is told with its reasons, its limit and how that was counted, once', async () => {
  const { id, officer, notify } = await aRequest()
  const page = (await officer.get(`/cases/${id}`)).body
  expect(page).toContain('Powiadom o przedłużeniu terminu udostępnienia informacji')
  // two months from Monday 23 November end on a Saturday
  expect(page).toContain('najpóźniej: 25 stycznia 2027 (poniedziałek)')
  const { delay } = (await officer.get(`/cases/${id}`, 'json')).json().panels.course
  expect(delay).toMatchObject({ letter: 'public-information', latest: { day: '2027-01-25' } })
  expect(delay.latest.steps).not.toEqual([])
  expect((await notify('26.01.2027')).json().refusal).toMatchObject({ why: 'delay-beyond-most' })
  expect((await notify('25.01.2027', ' ')).json().errors).toHaveProperty('delayReasons')
  const done = (await notify('25.01.2027')).json()
  expect(done).toMatchObject({ newDate: '2027-01-25' })
  const text = (await pdfText((await officer.get(`/documents/${done.documentIds[0]}.pdf`)).rawPayload)).replace(
    /\s+/g,
    ' ',
  )
  for (const part of [
    'Powiadomienie o przedłużeniu terminu udostępnienia informacji publicznej',
    'Dane są w czterech wydziałach.',
    'Nowy termin udostępnienia informacji: poniedziałek, 25 stycznia 2027 r.',
    'Jak policzono termin',
    'art. 13 ust. 2',
  ])
    expect(text).toContain(part)
  expect(text).not.toContain('onaglenie')
  expect((await notify('25.01.2027')).json().refusal.why).toMatch(/delay-only-once|delay-date-not-later/)
})

test('after its term a request for information is pressed for in the words of its own act, not of the code', async () => {
  const { id, officer } = await aRequest()
  app.clock.set('2026-12-24T09:00:00+01:00')
  const page = (await officer.get(`/cases/${id}`)).body
  expect(page).toContain('Termin udostępnienia informacji upłynął ')
  expect(page).not.toContain('a stron nie zawiadomiono')
})
