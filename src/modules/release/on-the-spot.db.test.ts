import { expect, test } from 'vitest'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { bringPaper } from '#test/support/bring-paper.ts'

const app = useApp()
const whyOf = (answer: Awaited<ReturnType<SignedIn['call']>>) =>
  answer.statusCode === 200 ? 'done' : (answer.json().refusal?.why ?? answer.statusCode)
const spot = { outcome: 'certificate', title: 'Zaświadczenie o zameldowaniu', identity: 'id-card', note: '' }

const applicantOf = async (paperId: string) => {
  const { db } = app.services.database
  const party = db.selectFrom('paper_parties').select('id').where('paper_id', '=', paperId).where('position', '=', 1)
  return (await party.executeTakeFirstOrThrow()).id
}

test('a certificate at the window: sign, settlement and release in one act, with one history', async () => {
  const clerk = await app.signIn('meldunki')
  const paper = await bringPaper(app, clerk, { card: 'WSO-01' })
  const page = await clerk.get(`/papers/${paper.paperId}`)
  expect(page.body).toContain('Załatwiam tę sprawę teraz, przy stanowisku')
  const taker = `party:${await applicantOf(paper.paperId)}`
  const done = await clerk.call(`/papers/${paper.paperId}/on-the-spot`, { ...spot, taker })
  expect(done.json()).toMatchObject({ case: 'closed', paperId: paper.paperId })
  expect(done.json().sign).toBe('WSO.5345.1.2026')
  const { rows } = await app.database.owner.pool.query(
    `select p.state as paper, k.state, k.on_the_spot, k.outcome, k.settled_on, r.state as result, r.delivery, r.delivered_on,
       (select json_agg(h.event order by h.seq) from history h where h.case_id = k.id) as events
     from papers p join cases k on k.id = p.case_id join results r on r.case_id = k.id where p.id = $1`,
    [paper.paperId],
  )
  expect(rows).toEqual([
    {
      paper: 'closed',
      state: 'closed',
      on_the_spot: 'yes',
      outcome: 'certificate',
      settled_on: '2026-11-23',
      result: 'released',
      delivery: 'on-the-spot',
      delivered_on: '2026-11-23',
      events: ['case-founded', 'case-settled', 'result-released', 'case-closed'],
    },
  ])
  const again = await clerk.call(`/papers/${paper.paperId}/on-the-spot`, { ...spot, taker })
  expect(whyOf(again)).toBe('not-in-this-state')
})

test('nothing is left behind when the release is refused: no case, no number', async () => {
  const clerk = await app.signIn('meldunki')
  const fields = {
    parties: [
      { role: 'applicant', kind: 'natural', surname: 'Wesołowska', givenNames: 'Halina' },
      { role: 'proxy', proxyScope: 'full', kind: 'natural', surname: 'Mecenas', givenNames: 'Piotr' },
    ],
  }
  const paper = await bringPaper(app, clerk, { card: 'WSO-01', fields })
  const taker = `party:${await applicantOf(paper.paperId)}`
  const refused = await clerk.call(`/papers/${paper.paperId}/on-the-spot`, { ...spot, taker })
  expect(whyOf(refused)).toBe('proxy-on-file')
  const { rows } = await app.database.owner.pool.query(
    `select p.state, p.case_id, (select max(last_number) from case_counters where jrwa_class = '5345') as last,
       (select count(*)::int from cases where jrwa_class = '5345') as cases from papers p where p.id = $1`,
    [paper.paperId],
  )
  expect(rows[0]).toMatchObject({ state: 'checking', case_id: null })
  expect(rows[0].last).toBe(rows[0].cases)
})

test('only authorised, only complete and paid, only where the card allows, only today and here', async () => {
  const clerk = await app.signIn('meldunki')
  const attempt = async (who: SignedIn, paperId: string) =>
    whyOf(await who.call(`/papers/${paperId}/on-the-spot`, { ...spot, taker: `party:${await applicantOf(paperId)}` }))
  const bare = await bringPaper(app, clerk, { card: 'WSO-01', brought: 'nothing' })
  expect(await attempt(clerk, bare.paperId)).toBe('spot-formal-missing')
  await app.database.owner.pool.query(
    `update check_items set mark = 'present' where paper_id = $1 and kind = 'formal'`,
    [bare.paperId],
  )
  expect(await attempt(clerk, bare.paperId)).toBe('spot-fee-unpaid')
  const slow = await bringPaper(app, clerk, { card: 'WSO-02' })
  expect(await attempt(clerk, slow.paperId)).toBe('spot-not-allowed')
  const stranger = await app.signIn('dzialalnosc2')
  const duplicate = await bringPaper(app, stranger, { card: 'REG-02' })
  expect(await attempt(stranger, duplicate.paperId)).toBe('spot-not-authorised')
  expect((await stranger.get(`/papers/${duplicate.paperId}`)).body).not.toContain('przy stanowisku</')
  const elsewhere = await bringPaper(app, stranger, { card: 'WSO-01' })
  expect(await attempt(clerk, elsewhere.paperId)).toBe('spot-not-this-visit')
  const desk = await app.signIn('wydawanie')
  expect(await attempt(desk, elsewhere.paperId)).toBe(403)
})
