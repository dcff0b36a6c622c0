import { describe, expect, test } from 'vitest'
import { useApp } from '#test/support/app.ts'
import { bringPaper } from '#test/support/bring-paper.ts'
import { halina, lawyer, marek, mother, useFinishedDocuments, whyOf } from '#test/support/finished-document.ts'

const app = useApp()
const { onRack, card, partyOf } = useFinishedDocuments(app)

describe('who may take it', () => {
  test('with a proxy on file a release to the party is stopped; the proxy gets it (art. 40 § 2)', async () => {
    const { clerk, results } = await onRack([halina, marek, lawyer])
    expect(results).toHaveLength(1)
    const [id = ''] = results
    const taker = `party:${await partyOf(clerk, id, 'Wesołowska')}`
    const stopped = await clerk.call(`/results/${id}/release`, { taker, identity: 'id-card' })
    expect(stopped.json().title).toBe(
      'W sprawie działa pełnomocnik: Mecenas Piotr. Dokument odbiera pełnomocnik albo osoba przez niego upoważniona (art. 40 § 2 KPA).',
    )
    const page = await clerk.get(`/results/${id}`)
    expect(page.body).not.toContain(`value="${taker}"`)
    expect(page.body).toContain('Nie odbiera: Wesołowska Halina, wnioskodawca. W sprawie działa pełnomocnik')
    const proxy = `proxy:${await partyOf(clerk, id, 'Mecenas')}`
    const released = await clerk.call(`/results/${id}/release`, { taker: proxy, identity: 'mobywatel' })
    expect(released.json().case).toBe('closed')
  })

  test('a proxy who came with a later paper of the case counts too', async () => {
    const made = await onRack()
    const [id = ''] = made.results
    const window = await app.signIn('podawcze')
    const later = await bringPaper(app, window, { unit: 'WPK', fields: { parties: [halina, lawyer] } })
    await app.services.database.db
      .updateTable('papers')
      .set({ case_id: made.caseId })
      .where('id', '=', later.paperId)
      .execute()
    const taker = `party:${await partyOf(made.clerk, id, 'Wesołowska')}`
    expect(whyOf(await made.clerk.call(`/results/${id}/release`, { taker, identity: 'id-card' }))).toBe('proxy-on-file')
  })

  test('a collector needs an authorisation of the party that names this document', async () => {
    const { clerk, results } = await onRack()
    const [id = ''] = results
    const collector = {
      taker: 'collector:',
      identity: 'id-card',
      takerName: 'Sąsiad Zenon',
      authorisation: 'z 20.11.2026, odbiór zaświadczenia',
    }
    const givenBy = await partyOf(clerk, id, 'Wesołowska')
    const vague = await clerk.call(`/results/${id}/release`, { ...collector, authorisedBy: givenBy })
    expect(whyOf(vague)).toBe('authorisation-not-for-this')
    const nobody = await clerk.call(`/results/${id}/release`, { ...collector, authorisationNames: 'this' })
    expect(whyOf(nobody)).toBe('authorisation-not-from-addressee')
    const good = { ...collector, authorisationNames: 'this', authorisedBy: givenBy }
    expect(whyOf(await clerk.call(`/results/${id}/release`, good))).toBe('done')
    expect(await card(clerk, id)).toMatchObject({
      recipientName: 'Sąsiad Zenon',
      capacity: 'collector',
      evidence: 'z 20.11.2026, odbiór zaświadczenia',
    })
  })

  test('a minor’s document is taken by the representative (art. 40 § 1)', async () => {
    const { clerk, results } = await onRack([halina, mother])
    const [id = ''] = results
    const party = `party:${await partyOf(clerk, id, 'Wesołowska Halina')}`
    const child = await clerk.call(`/results/${id}/release`, { taker: party, identity: 'id-card' })
    expect(whyOf(child)).toBe('party-represented')
    const taker = `representative:${await partyOf(clerk, id, 'Wesołowska Beata')}`
    expect(whyOf(await clerk.call(`/results/${id}/release`, { taker, identity: 'id-card' }))).toBe('done')
  })
})
