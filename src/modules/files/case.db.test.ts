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
  expect((await officer.get(`/cases/${caseId}`, 'json')).json()).toMatchObject({ sign, statutoryEnd: '2026-12-23' })
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
  const again = await officer.get(`/cases/${caseId}/metryka.pdf`)
  expect(again.rawPayload.equals(first.rawPayload)).toBe(true)
  const kept = () =>
    app.services.database.db.selectFrom('documents').select('kind').where('case_id', '=', caseId).execute()
  expect(await kept()).toEqual([{ kind: 'metryka' }])
  await officer.call(`/cases/${caseId}/settlement`, { outcome: 'decision', settledOn: '23.11.2026' })
  expect(await pdfText((await officer.get(`/cases/${caseId}/metryka.pdf`)).rawPayload)).toContain(
    'Załatwiono sprawę decyzją',
  )
  expect(await kept()).toHaveLength(2)
})
