import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { day } from '#domain/calendar/temporal.ts'
import { driftingCases, readOfficeDays } from '#modules/cases/index.ts'
import { closePdf } from '#platform/pdf/render.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { aCase } from '#test/support/cases.ts'
import { pdfText } from '#test/support/pdf-text.ts'

const start = '2026-11-02T09:00:00+01:00'
const app = useApp(start)
let officer: SignedIn
afterAll(closePdf)
beforeEach(async () => {
  app.clock.set(start)
  officer = await app.signIn('referent-wgd')
})

const db = () => app.services.database.db
const pdf = async (id: string) => pdfText((await officer.get(`/documents/${id}.pdf`)).rawPayload)
const state = async (id: string) =>
  (await db().selectFrom('cases').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state
const at = (day: string) => app.clock.set(`${day}T09:00:00+01:00`)

/** A decision of 2 November, delivered to its only party on Thursday 5 November: the last day to appeal is the 19th. */
async function decided(delivered: 'delivered' | 'not-yet' = 'delivered') {
  const made = await aCase(app, { on: '2026-11-02' })
  await officer.call(`/cases/${made.id}/settlement`, { outcome: 'decision', settledOn: '2.11.2026' })
  const party = await db()
    .selectFrom('paper_parties')
    .select(['id', 'name'])
    .where('paper_id', '=', made.paper.id)
    .executeTakeFirstOrThrow()
  const done = delivered === 'delivered' ? '2026-11-05' : null
  await db()
    .insertInto('results')
    .values({
      ...{ id: app.services.newId(), case_id: made.id, paper_id: made.paper.id, kind: 'decision', title: 'Decyzja' },
      ...{ signed_on: '2026-11-02', signed_by: 'Bożena Dolna', appeal_days: 14, created_at: app.clock.now() },
      ...{ state: done ? 'delivered' : 'in-delivery', delivered_on: done, recipient_party_id: party.id },
    })
    .execute()
  return { ...made, partyId: party.id }
}
type Decided = Awaited<ReturnType<typeof decided>>
const appeal = ({ id, partyId }: Decided, fields: object = {}) =>
  officer.call(`/cases/${id}/appeals`, {
    ...{ appellant: partyId, appealFiledOn: '19.11.2026', appealReceivedOn: '20.11.2026' },
    ...fields,
  })
const send = (id: string, appealId: string, fields: object = {}) =>
  officer.call(`/cases/${id}/appeals/sending`, {
    ...{ sentAppeal: appealId, appealSentOn: '25.11.2026', appealReference: 'WGD.1.2026' },
    ...fields,
  })
const result = (id: string, appealId: string, appealResult: string, fileReturnedOn = '') =>
  officer.call(`/cases/${id}/appeals/result`, {
    ...{ decidedAppeal: appealId, appealResult, appealResultOn: '1.12.2026', fileReturnedOn },
  })
const review = async (id: string, reviewedAppeal: string, fields: object = {}) =>
  (await app.signIn('kierownik-wgd')).call(`/cases/${id}/appeals/review`, {
    ...{
      reviewedAppeal,
      reviewedOn: '26.11.2026',
      reviewParties: 'all-appealed-or-agree',
      reviewNote: 'Zmieniono w całości',
    },
    ...fields,
  })
const waive = ({ id, partyId }: Decided, waivedOn: string) =>
  officer.call(`/cases/${id}/waivers`, { waivingParty: partyId, waivedOn })
const finality = (id: string) => officer.call(`/cases/${id}/finality`, {})

describe('an appeal (art. 127–134 KPA)', () => {
  test('is recorded, sent up in seven days with a notice to the party, and its result opens the case again', async () => {
    const made = await decided()
    at('2026-11-25')
    const recorded = (await appeal(made)).json()
    expect(recorded).toMatchObject({ note: 'none', sendBy: '2026-11-27' })
    expect(await state(made.id)).toBe('appealed')
    const page = (await officer.get(`/cases/${made.id}`)).body
    expect(page).toContain('Prześlij z aktami najpóźniej: 27 listopada 2026')
    expect((await result(made.id, recorded.appealId, 'upheld')).json().refusal.why).toBe('appeal-not-sent')
    const byPost = { appealWay: 'post', appealReference: '' }
    expect((await send(made.id, recorded.appealId, byPost)).json().errors).toHaveProperty('appealAddress')
    const posted = await send(made.id, recorded.appealId, { ...byPost, appealAddress: 'ul. Nowa 1, 09-400 Płock' })
    expect(posted.json().refusal.why).toBe('posting-no-range')
    const sent = await send(made.id, recorded.appealId)
    expect(sent.json(), sent.body).toMatchObject({ timing: 'in-time' })
    expect(await pdf(sent.json().documents[0])).toContain('Zawiadomienie o wniesieniu odwołania')
    const { outgoing } = (await officer.get(`/cases/${made.id}`, 'json')).json().panels
    expect(outgoing.sent).toMatchObject([{ title: 'Odwołanie z aktami sprawy', way: 'courier' }])
    expect(outgoing.waiting).toMatchObject([{ documentId: sent.json().documents[0] }])
    expect((await send(made.id, recorded.appealId)).json().refusal.why).toBe('appeal-sent-already')
    at('2026-12-02')
    const why = async (on: string) =>
      (await result(made.id, recorded.appealId, 'remanded', on)).json().refusal?.why as string
    expect(await why('')).toBe('remand-without-return')
    expect(await why('30.11.2026')).toBe('file-returned-before-result')
    expect(await why('3.12.2026')).toBe('file-returned-in-future')
    const remanded = (await result(made.id, recorded.appealId, 'remanded', '2.12.2026')).json()
    expect(remanded).toMatchObject({ state: 'open', statutoryEnd: '2027-01-04' })
    expect(await state(made.id)).toBe('open')
    const anew = (await officer.get(`/cases/${made.id}`, 'json')).json()
    expect(anew).toMatchObject({ runsFrom: '2026-12-02', statutoryEnd: '2027-01-04', outcome: null, settledOn: null })
    expect(anew.derivation[0].text).toContain('Zwrot akt po uchyleniu decyzji')
    const { drifts } = await driftingCases(db(), day('2026-12-02'), await readOfficeDays(db()))
    expect(drifts.filter((one) => one.id === made.id)).toEqual([])
    at('2026-12-10')
    const again = { outcome: 'decision', settledOn: '10.12.2026' }
    expect((await officer.call(`/cases/${made.id}/settlement`, again)).statusCode).toBe(200)
    const { panels } = (await officer.get(`/cases/${made.id}`, 'json')).json()
    expect(panels.decision).toMatchObject({ standing: 'undelivered' })
    expect(panels.decision.decision.parties).toMatchObject([{ deliveredOn: null, appeal: 'none' }])
  })

  test('art. 132: the authority grants it in full itself, within seven days and with every party’s consent', async () => {
    const made = await decided()
    at('2026-11-25')
    const { appealId } = (await appeal(made)).json()
    expect((await officer.get(`/cases/${made.id}`)).body).not.toContain('autokontrola')
    const signatory = await app.signIn('kierownik-wgd')
    expect((await signatory.get(`/cases/${made.id}`)).body).toContain('Ostatni dzień: 27 listopada 2026 (piątek)')
    const form = { reviewedAppeal: appealId, reviewedOn: '25.11.2026', reviewParties: 'others-oppose', reviewNote: 'x' }
    expect((await officer.call(`/cases/${made.id}/appeals/review`, form)).statusCode).toBe(403)
    const why = async (fields: object) => (await review(made.id, appealId, fields)).json().refusal?.why
    expect(await why({ reviewParties: 'others-oppose' })).toBe('review-opposed')
    expect(await why({})).toBe('review-in-future')
    expect(await why({ reviewedOn: '19.11.2026' })).toBe('review-before-appeal')
    at('2026-11-30')
    expect(await why({ reviewedOn: '30.11.2026' })).toBe('review-too-late')
    expect((await review(made.id, appealId)).json()).toMatchObject({ state: 'settled', decidedOn: '2026-11-26' })
    const page = (await officer.get(`/cases/${made.id}`, 'json')).json()
    expect(page).toMatchObject({
      state: 'settled',
      settledOn: '2026-11-26',
      panels: { decision: { standing: 'undelivered' } },
    })
    expect(await why({})).toBe('case-not-in-this-state')
  })

  test.each([
    ['late, and is noted for the appeal body', { appealFiledOn: '20.11.2026' }, 'late'],
    ['posted on the last day', {}, 'none'],
  ])('comes %s', async (_, fields, note) => {
    const made = await decided()
    at('2026-11-25')
    expect((await appeal(made, fields)).json()).toMatchObject({ note })
  })

  test('art. 58 and 59 § 2: the appeal body restores the term of a late appeal, or leaves it late', async () => {
    const made = await decided()
    at('2026-12-15')
    const { appealId } = (await appeal(made, { appealFiledOn: '25.11.2026', appealReceivedOn: '25.11.2026' })).json()
    const signatory = await app.signIn('kierownik-wgd')
    const page = (await signatory.get(`/cases/${made.id}`)).body
    expect(page).toContain('postanawia ostatecznie organ odwoławczy (art. 59 § 2 KPA)')
    const form = {
      ...{ restoredAppeal: appealId, obstacleEndedOn: '20.11.2026', restorationAskedOn: '25.11.2026' },
      ...{
        restorationDecidedOn: '10.12.2026',
        restorationSign: 'SKO.4101.7.2026',
        restorationGrounds: 'Pobyt w szpitalu',
      },
    }
    const decide = (restorationOutcome: string, fields: object = {}, by = signatory) =>
      by.call(`/cases/${made.id}/restorations`, { ...form, restorationOutcome, ...fields })
    expect((await decide('granted', {}, officer)).statusCode).toBe(403)
    expect((await decide('')).json().errors).toHaveProperty('restorationOutcome')
    const why = async (fields: object) => (await decide('refused', fields)).json().refusal?.why
    expect(await why({ restoredAppeal: made.partyId })).toBe('no-late-appeal')
    expect(await why({ restorationDecidedOn: '16.12.2026' })).toBe('restoration-decided-in-future')
    expect(await why({ obstacleEndedOn: '26.11.2026' })).toBe('obstacle-ends-after-request')
    expect((await decide('refused')).json()).toMatchObject({ remedy: 'court', askUntil: '2026-11-27' })
    expect((await officer.get(`/cases/${made.id}`)).body).toContain('Jest ostateczne (art. 59 § 2 KPA)')
    expect((await decide('granted')).json()).toMatchObject({ remedy: 'none' })
    const { panels } = (await officer.get(`/cases/${made.id}`, 'json')).json()
    expect(panels.decision).toMatchObject({ appeals: [{ note: 'none' }], restorations: [{}, { outcome: 'granted' }] })
    expect(await why({})).toBe('no-late-appeal')
  })

  test.each([
    ['of tomorrow', { appealReceivedOn: '26.11.2026' }, 'appeal-in-future'],
    ['received before it was filed', { appealReceivedOn: '18.11.2026' }, 'appeal-filed-after-received'],
    ['of a stranger', { appellant: '01934c7e-0000-7000-8000-0000000000a1' }, 'not-a-party-here'],
  ])('%s is refused and nothing is written', async (_, fields, why) => {
    const made = await decided()
    at('2026-11-25')
    expect((await appeal(made, fields)).json().refusal.why).toBe(why)
    expect(await state(made.id)).toBe('settled')
  })

  test('there is none before a decision; sent before it came is refused; another unit may not', async () => {
    const open = await aCase(app, { on: '2026-11-02' })
    const early = { id: open.id, partyId: '01934c7e-0000-7000-8000-0000000000a1' } as Decided
    at('2026-11-25')
    expect((await appeal(early)).json().refusal.why).toBe('case-not-in-this-state')
    at('2026-11-02')
    const made = await decided()
    at('2026-11-25')
    const { appealId } = (await appeal(made)).json()
    const sent = await send(made.id, appealId, { appealSentOn: '19.11.2026' })
    expect(sent.json().refusal.why).toBe('appeal-sent-before-received')
    const stranger = await app.signIn('kierownik-wks-ii')
    const foreign = await stranger.call(`/cases/${made.id}/finality`, {})
    expect([403, 404]).toContain(foreign.statusCode)
  })
})

describe('waiver and finality (art. 127a, 129 and 16 KPA)', () => {
  test('by lapse: noted when the post of the last day has had its time, with the derivation', async () => {
    const made = await decided()
    at('2026-11-20')
    expect((await finality(made.id)).json().refusal.why).toBe('final-not-yet')
    at('2026-12-10')
    const noted = await finality(made.id)
    expect(noted.json()).toMatchObject({ finalOn: '2026-11-20' })
    const note = await pdf(noted.json().documents[0])
    expect(note).toContain('ostateczna od dnia 20 listopada 2026 r.')
    expect(note).toContain('ostatni dzień na odwołanie: czwartek, 19 listopada 2026 r.')
    const row = await db()
      .selectFrom('finality_notes')
      .select('derivation')
      .where('case_id', '=', made.id)
      .executeTakeFirstOrThrow()
    expect(row.derivation).not.toEqual([])
    expect((await officer.get(`/cases/${made.id}`)).body).toContain('Decyzja jest ostateczna od: 20 listopada 2026')
    expect((await finality(made.id)).json().refusal.why).toBe('final-noted-already')
  })

  test('art. 16 § 1 and 58: a note of before is marked as overtaken when the term to appeal is restored, and stays', async () => {
    const made = await decided()
    at('2026-12-10')
    const noted = (await finality(made.id)).json()
    const late = { appealFiledOn: '10.12.2026', appealReceivedOn: '10.12.2026' }
    const { appealId } = (await appeal(made, late)).json()
    at('2026-12-15')
    const signatory = await app.signIn('kierownik-wgd')
    const restored = await signatory.call(`/cases/${made.id}/restorations`, {
      ...{ restoredAppeal: appealId, obstacleEndedOn: '9.12.2026', restorationAskedOn: '10.12.2026' },
      ...{ restorationOutcome: 'granted', restorationDecidedOn: '15.12.2026', restorationSign: 'SKO.4101.8.2026' },
      ...{ restorationGrounds: 'Pobyt w szpitalu' },
    })
    expect(restored.json()).toMatchObject({ outcome: 'granted', documents: [] })
    const page = (await officer.get(`/cases/${made.id}`)).body
    expect(page).toContain('Adnotacja o ostateczności od 20 listopada 2026 jest nieaktualna od 15 grudnia 2026')
    expect(page).not.toContain('Decyzja jest ostateczna od: 20 listopada 2026')
    expect(page).toContain(`/documents/${noted.documents[0]}.pdf`)
    const rows = await db().selectFrom('finality_notes').selectAll().where('case_id', '=', made.id).execute()
    expect(rows).toMatchObject([{ overtaken_on: '2026-12-15', overtaken_basis: 'art. 16 § 1 i art. 58 § 1 KPA' }])
  })

  test('by waiver of every party: final on that day; once and for ever', async () => {
    const made = await decided()
    at('2026-11-10')
    expect((await waive(made, '4.11.2026')).json().refusal.why).toBe('waiver-before-delivery')
    expect((await waive(made, '10.11.2026')).statusCode).toBe(200)
    expect((await waive(made, '10.11.2026')).json().refusal.why).toBe('waived-already')
    expect((await finality(made.id)).json()).toMatchObject({ finalOn: '2026-11-10' })
  })

  test('not before everybody has it, nor when somebody appealed', async () => {
    const undelivered = await decided('not-yet')
    at('2026-12-10')
    expect((await finality(undelivered.id)).json().refusal.why).toBe('final-not-delivered')
    at('2026-11-02')
    const made = await decided()
    at('2026-12-10')
    await appeal(made)
    expect((await finality(made.id)).json().refusal.why).toBe('case-not-in-this-state')
  })
})
