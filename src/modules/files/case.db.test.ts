import { expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { useApp } from '#test/support/app.ts'
import { aPaper } from '#test/support/papers.ts'
import { pdfText } from '#test/support/pdf-text.ts'

const app = useApp('2026-11-23T09:00:00+01:00')

const foundedCase = async () => {
  const paper = await aPaper(app.services, {
    card: 'WGD-12',
    state: 'in-unit',
    holder: 'chancery',
    expectedOn: '2026-12-21',
  })
  const officer = await app.signIn('referent-wgd')
  const form = { title: 'Numer dla budynku', jrwaClass: '6624' }
  const { caseId, sign } = (await officer.call(`/papers/${paper.id}/case`, form)).json()
  return { caseId: caseId as string, sign: sign as string, paper, officer }
}

test('the page shows the terms side by side with their derivation, the papers and what happened', async () => {
  const { caseId, sign, paper, officer } = await foundedCase()
  const html = (await officer.get(`/cases/${caseId}`)).body
  for (const words of [
    sign,
    'Termin ustawowy',
    '23 grudnia 2026 (środa)',
    'Cel wewnętrzny',
    'Obiecano klientowi',
    '21 grudnia 2026 (poniedziałek)',
    'Dlaczego ta data?',
    'art. 57 § 1 KPA',
    `Zarejestrowano pismo pod numerem ${paper.number}`,
    `Założono sprawę ${sign}`,
  ])
    expect(html).toContain(words)
  const { dates, ...file } = (await officer.get(`/cases/${caseId}`, 'json')).json()
  expect(file).toMatchObject({ sign, statutoryEnd: '2026-12-23' })
  expect(dates).toMatchObject({
    statutory: { value: '2026-12-23', reason: null },
    notified: { value: null, steps: [], reason: 'Nie zawiadamiano o niezałatwieniu sprawy w terminie.' },
    internal: { value: '2026-12-23', reason: null },
    promised: { value: '2026-12-21', reason: null },
  })
  for (const name of ['statutory', 'internal', 'promised']) expect(dates[name].steps.at(-1).day).toBe(dates[name].value)
  // the page of its paper tells the same dates
  expect((await officer.get(`/papers/${paper.id}`, 'json')).json().dates).toEqual(dates)
})

test('another unit gets the same answer as for no case at all', async () => {
  const { caseId } = await foundedCase()
  const other = await app.signIn('referent-wop')
  for (const id of [caseId, newId(), 'x']) {
    expect((await other.get(`/cases/${id}`)).statusCode).toBe(404)
    expect((await other.get(`/cases/${id}/metryka.pdf`)).statusCode).toBe(404)
  }
})

test('the metryka tells who did what and when, and is kept once while nothing changes (art. 66a KPA)', async () => {
  const { caseId, sign, officer } = await foundedCase()
  const first = await officer.get(`/cases/${caseId}/metryka.pdf`)
  expect(first.headers['content-type']).toBe('application/pdf')
  const text = await pdfText(first.rawPayload)
  for (const words of ['Metryka sprawy', sign, 'Anna Wrzosek, inspektor w Biurze Obsługi Klienta', 'Założono sprawę'])
    expect(text).toContain(words)
  for (const words of ['Data wpływu', 'Początek terminu', 'Termin ustawowy', 'Termin wynosi'])
    expect(text).toContain(words)
  const again = await officer.get(`/cases/${caseId}/metryka.pdf`)
  expect(again.rawPayload.equals(first.rawPayload)).toBe(true)
  const kept = () =>
    app.services.database.db.selectFrom('documents').select('kind').where('case_id', '=', caseId).execute()
  expect(await kept()).toEqual([{ kind: 'metryka' }])
  await officer.call(`/cases/${caseId}/settlement`, { outcome: 'decision', settledOn: '23.11.2026' })
  expect(await pdfText((await officer.get(`/cases/${caseId}/metryka.pdf`)).rawPayload)).toContain(
    'Załatwiono sprawę decyzją',
  )
  const metryki = (await kept()).filter(({ kind }) => kind === 'metryka')
  expect(metryki).toHaveLength(2)
})

test('the page says how long the case is kept, and once it is closed from when and why', async () => {
  const { caseId, officer } = await foundedCase()
  const page = async () => (await officer.get(`/cases/${caseId}`)).body
  const json = async () => (await officer.get(`/cases/${caseId}`, 'json')).json().retention
  const { db } = app.services.database
  const plan = (category: string | null) =>
    db.updateTable('jrwa_classes').set({ category }).where('symbol', '=', '6624').execute()

  await plan(null)
  expect(await json()).toBeNull()
  expect(await page()).toContain('nie podaje kategorii archiwalnej tej klasy')

  await plan('BE10')
  expect(await json()).toMatchObject({ category: 'BE10', closedOn: null, end: null })
  expect(await page()).toContain('dzień będzie znany po zakończeniu sprawy')

  await officer.call(`/cases/${caseId}/settlement`, { outcome: 'decision', settledOn: '23.11.2026' })
  await officer.call(`/cases/${caseId}/closing`, {})
  expect(await json()).toMatchObject({
    category: 'BE10',
    closedOn: '2026-11-23',
    officeArchiveFrom: '2029-01-01',
    end: { what: 'expert-review', from: '2037-01-01' },
    steps: [
      { text: 'Klasa 6624 ma kategorię BE10 w wykazie akt obowiązującym od 1 stycznia 2011.' },
      { day: '2027-01-01' },
      { day: '2029-01-01' },
      { day: '2036-12-31' },
      { day: '2037-01-01' },
    ],
  })
  for (const words of ['Ekspertyza archiwum od', '1 stycznia 2037', 'przechowuje się 10 lat', 'instrukcja archiwalna'])
    expect(await page()).toContain(words)

  await plan('Bc')
  expect(await json()).toMatchObject({ officeArchiveFrom: null, end: { what: 'end-of-use', from: null } })
  expect(await page()).toContain('bez wyznaczonego dnia')
})
