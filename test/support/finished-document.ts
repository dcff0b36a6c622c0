import { expect } from 'vitest'
import type { SignedIn, TestApp } from './app.ts'
import { type BroughtPaper, bringPaper } from './bring-paper.ts'

type Party = Record<string, unknown>
export const halina = { role: 'applicant', kind: 'natural', surname: 'Wesołowska', givenNames: 'Halina' }
export const marek = { role: 'applicant', kind: 'natural', surname: 'Wesołowski', givenNames: 'Marek' }
export const lawyer = { role: 'proxy', proxyScope: 'full', kind: 'natural', surname: 'Mecenas', givenNames: 'Piotr' }
export const mother = { role: 'representative', kind: 'natural', surname: 'Wesołowska', givenNames: 'Beata' }

/** `done`, or why the act was refused. */
export const whyOf = (answer: Awaited<ReturnType<SignedIn['call']>>) =>
  answer.statusCode === 200 ? 'done' : (answer.json().refusal?.why ?? answer.statusCode)

/** What the unit says of the document it made. */
export const finished = {
  kind: 'certificate',
  title: 'Zaświadczenie',
  signedOn: '23.11.2026',
  signedBy: 'Jan Kierownik',
}

/** The ways by which a finished document comes to the rack, for tests of what happens to it there. */
export function useFinishedDocuments(app: TestApp) {
  /** A paper that went all the way to a settled case of its unit; each step by the person whose step it is. */
  async function settled(parties: Party[] = [halina], fields: Record<string, unknown> = {}) {
    const clerk = await app.signIn('podawcze')
    const paper = await bringPaper(app, clerk, { unit: 'WPK', fields: { parties, ...fields } })
    const { sheets } = (await clerk.call('/handovers/papers', { papers: [paper.paperId] })).json()
    const { digest } = (await clerk.get(`/handovers/${sheets[0].id}`, 'json')).json()
    await clerk.call(`/handovers/${sheets[0].id}/sending`, { seen: digest })
    const chancery = await app.signIn('kancelaria-wpk')
    await chancery.call(`/handovers/${sheets[0].id}/receipt`, { which: 'all' })
    const officer = await app.signIn('referent-wpk')
    const founded = await officer.call(`/papers/${paper.paperId}/case`, { jrwaClass: '3126', title: 'Zaświadczenie' })
    const { caseId } = founded.json()
    const end = { outcome: 'certificate', settledOn: '2026-11-23', note: '' }
    expect(whyOf(await officer.call(`/cases/${caseId}/settlement`, end))).toBe('done')
    return { paper, caseId: caseId as string, officer }
  }

  /** As `settled`, with the finished document on the rack of the main office. */
  async function onRack(parties?: Party[], fields?: Record<string, unknown>, named = '') {
    const made = await settled(parties, fields)
    const sent = await made.officer.call(`/cases/${made.caseId}/results`, { ...finished, namedId: named })
    expect(sent.statusCode, sent.body).toBe(200)
    const results = sent.json().results as string[]
    const clerk = await app.signIn('wydawanie')
    for (const id of results) expect(whyOf(await clerk.call(`/results/${id}/arrival`, {}))).toBe('done')
    return { ...made, results, clerk }
  }

  const card = async (who: SignedIn, id: string) => (await who.get(`/results/${id}`, 'json')).json()
  const partyOf = async (who: SignedIn, id: string, name: string): Promise<string> =>
    (await card(who, id)).parties.find((party: { name: string }) => party.name.startsWith(name)).id
  const stateOf = async ({ paper, caseId }: { paper: BroughtPaper; caseId: string }) => {
    const { rows } = await app.database.owner.pool.query(
      'select p.state as paper, k.state as "case" from papers p, cases k where p.id = $1 and k.id = $2',
      [paper.paperId, caseId],
    )
    return rows[0]
  }

  return { settled, onRack, card, partyOf, stateOf }
}
