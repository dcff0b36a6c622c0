import { afterAll, expect, test } from 'vitest'
import { closePdf } from '#platform/pdf/render.ts'
import { useApp } from '#test/support/app.ts'
import { aCase } from '#test/support/cases.ts'
import { pdfText } from '#test/support/pdf-text.ts'

const app = useApp('2026-11-23T09:00:00+01:00')

afterAll(closePdf)

const founded = '2026-11-23T09:00:00+01:00'
const suspension = {
  suspensionGround: 'preliminary-question',
  suspendedOn: '2026-11-30',
  suspensionReasons: 'Sąd rozstrzyga o własności działki.',
}

/** A case of 23 November (end: 23 December) with its officer and the signatory, on 30 November. */
async function running() {
  app.clock.set(founded)
  const made = await aCase(app)
  app.clock.set('2026-11-30T09:00:00+01:00')
  return { ...made, signatory: await app.signIn('kierownik-wgd') }
}

const caseOf = async ({ signatory, id }: Awaited<ReturnType<typeof running>>) =>
  (await signatory.get(`/cases/${id}`, 'json')).json()

test('art. 97 and 103 KPA: suspended and taken up, the end moves by the days between and says why', async () => {
  const made = await running()
  const { signatory, id } = made
  const done = await signatory.call(`/cases/${id}/suspension`, suspension)
  expect(done.statusCode).toBe(200)
  app.clock.set('2026-12-10T09:00:00+01:00')
  const still = await caseOf(made)
  expect(still).toMatchObject({ state: 'suspended' })
  // ten days so far: 23 December + 10 = 2 January, a Saturday
  expect(still.panels.course).toMatchObject({ end: null, live: { end: '2027-01-04' }, notice: 'not-yet' })
  const page = (await signatory.get(`/cases/${id}`)).body
  expect(page).toContain('Postępowanie jest zawieszone od 30 listopada 2026 (poniedziałek)')
  expect(page).toContain('Sąd rozstrzyga o własności działki.')
  expect(page).not.toContain('Załatwienie sprawy')

  const taken = await signatory.call(`/cases/${id}/resumption`, {
    ...{ resumedOn: '2026-12-10', resumptionWhy: 'Zapadł prawomocny wyrok.', causeStands: 'ended' },
  })
  expect(taken.json()).toMatchObject({ statutoryEnd: '2027-01-04' })
  const after = await caseOf(made)
  expect(after).toMatchObject({ state: 'open', statutoryEnd: '2027-01-04', internalTarget: '2026-12-23' })
  expect(after.derivation.map((step: { text: string }) => step.text).join(' ')).toContain('zawieszenie postępowania')
  const events = after.history.map((line: { event: string; data: object }) => [line.event, line.data])
  expect(events[1]).toMatchObject(['case-suspended', { end: '2026-12-23', basis: 'art. 97 § 1 pkt 4 KPA' }])
  expect(events[0]).toMatchObject(['case-resumed', { after: '2027-01-04' }])
})

test('at a request within three years, which the page says', async () => {
  const made = await running()
  const { signatory, id } = made
  const form = { ...suspension, suspensionGround: 'party-request' }
  const refused = await signatory.call(`/cases/${id}/suspension`, { ...form, requestMet: 'asked-by-initiator' })
  expect(refused.json()).toMatchObject({ refusal: { why: 'suspension-opposed' } })
  const requestMet = ['asked-by-initiator', 'nobody-opposes', 'public-interest-safe']
  expect((await signatory.post(`/cases/${id}/suspension`, { ...form, requestMet })).statusCode).toBe(303)
  expect((await signatory.get(`/cases/${id}`)).body).toContain('najpóźniej 30 listopada 2029 (piątek)')
  const resumption = { resumedOn: '2026-11-30', resumptionWhy: 'Prosi o to strona.', causeStands: 'lasts' }
  expect((await signatory.call(`/cases/${id}/resumption`, resumption)).statusCode).toBe(200)
  expect(await caseOf(made)).toMatchObject({ state: 'open', statutoryEnd: '2026-12-23' })
})

test('art. 101 and 124 KPA: each order is looked at, printed as it was seen, and kept with its event', async () => {
  const made = await running()
  const { signatory, id } = made
  const pdf = async (documentId: string) =>
    (await pdfText((await signatory.get(`/documents/${documentId}.pdf`)).rawPayload)).replace(/\s+/g, ' ')
  const { letters, seenLetters } = (await signatory.call(`/cases/${id}/suspension/preview`, suspension)).json()
  expect(letters).toMatchObject([{ head: { kind: 'order', title: 'Postanowienie o zawieszeniu postępowania' } }])
  expect(await caseOf(made)).toMatchObject({ state: 'open' })
  const [order] = (await signatory.call(`/cases/${id}/suspension`, { ...suspension, seenLetters })).json().documents
  for (const part of ['art. 97 § 1 pkt 4', 'Sąd rozstrzyga o własności działki.', 'służy zażalenie (art. 101 § 3'])
    expect(await pdf(order)).toContain(part)
  app.clock.set('2026-12-10T09:00:00+01:00')
  const form = { resumedOn: '2026-12-10', resumptionWhy: 'Zapadł wyrok.', causeStands: 'ended' }
  const [taken] = (await signatory.call(`/cases/${id}/resumption`, form)).json().documents
  for (const part of ['art. 97 § 2', 'poniedziałek, 4 stycznia 2027 r.', 'nie służy zażalenie', 'Jak policzono termin'])
    expect(await pdf(taken)).toContain(part)
  const { history } = await caseOf(made)
  const kept = history.map((line: { event: string; documentId: string }) => [line.event, line.documentId])
  expect(kept.slice(0, 2)).toEqual([
    ['case-resumed', taken],
    ['case-suspended', order],
  ])
})

test('what cannot be is refused and nothing is written', async () => {
  const made = await running()
  const { signatory, officer, id } = made
  const why = async (form: object, path = 'suspension') =>
    (await signatory.call(`/cases/${id}/${path}`, { ...suspension, ...form })).json().refusal.why
  expect(await why({ suspendedOn: '2026-12-01' })).toBe('suspended-in-future')
  expect(await why({ suspendedOn: '2026-11-22' })).toBe('suspended-before-initiation')
  const resumption = { resumedOn: '2026-11-30', resumptionWhy: 'x', causeStands: 'ended' }
  expect(await why(resumption, 'resumption')).toBe('case-not-in-this-state')
  expect((await officer.call(`/cases/${id}/suspension`, suspension)).statusCode).toBe(403)
  expect((await officer.get(`/cases/${id}`)).body).not.toContain('Zawieś postępowanie')
  const blank = await signatory.call(`/cases/${id}/suspension`, { ...suspension, suspensionReasons: ' ' })
  expect(blank.json().errors).toMatchObject({ suspensionReasons: 'Podaj uzasadnienie' })
  expect(await caseOf(made)).toMatchObject({ state: 'open', statutoryEnd: '2026-12-23' })

  await signatory.call(`/cases/${id}/suspension`, suspension)
  expect(await why({ ...resumption, resumedOn: '2026-11-29' }, 'resumption')).toBe('resumed-before-suspended')
  expect(await why({ ...resumption, resumedOn: '2026-12-01' }, 'resumption')).toBe('resumed-in-future')
  expect(await why({ ...resumption, causeStands: 'lasts' }, 'resumption')).toBe('suspension-cause-lasts')
  expect(await why({})).toBe('case-not-in-this-state')
  expect(await caseOf(made)).toMatchObject({ state: 'suspended' })
  const rows = await app.services.database.db.selectFrom('suspensions').select('id').where('case_id', '=', id).execute()
  expect(rows).toHaveLength(1)
})
