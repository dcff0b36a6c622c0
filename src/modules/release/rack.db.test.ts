import { describe, expect, test } from 'vitest'
import { useApp } from '#test/support/app.ts'
import { finished, halina, marek, useFinishedDocuments, whyOf } from '#test/support/finished-document.ts'

const app = useApp()
const { database } = app
const { settled, onRack, card, partyOf, stateOf } = useFinishedDocuments(app)

describe('the rack', () => {
  test('gives each document its own place, takes a wish, and frees the place at release', async () => {
    const { clerk, results } = await onRack([halina, marek])
    const slots = await Promise.all(results.map(async (id) => (await card(clerk, id)).slot))
    expect(new Set(slots).size).toBe(2)
    const made = await settled()
    const [id = ''] = (await made.officer.call(`/cases/${made.caseId}/results`, finished)).json().results
    expect(whyOf(await clerk.call(`/results/${id}/arrival`, { slot: slots[0] }))).toBe('slot-taken')
    expect((await clerk.call(`/results/${id}/arrival`, { slot: 'A7' })).json()).toMatchObject({ slot: 'A7' })
    expect(whyOf(await clerk.call(`/results/${id}/arrival`, {}))).toBe('result-not-in-this-state')
  })

  test('two windows accept two documents at once: two places; two windows release one: it goes out once', async () => {
    const { clerk: _clerk, ...made } = await onRack([halina, marek])
    const twin = await settled([halina, marek])
    const sent = (await twin.officer.call(`/cases/${twin.caseId}/results`, finished)).json().results as string[]
    const [one, two] = [await app.signIn('wydawanie'), await app.signIn('okienko10')]
    const accepted = await Promise.all([
      one.call(`/results/${sent[0]}/arrival`, {}),
      two.call(`/results/${sent[1]}/arrival`, {}),
    ])
    expect(accepted.map(whyOf)).toEqual(['done', 'done'])
    expect(accepted[0]?.json().slot).not.toBe(accepted[1]?.json().slot)

    const [id = ''] = made.results
    const hand = { taker: `party:${await partyOf(one, id, 'Wesołowska')}`, identity: 'id-card' }
    const answers = await Promise.all([one, two].map((who) => who.call(`/results/${id}/release`, hand)))
    expect(answers.map(whyOf).sort()).toEqual(['done', 'result-already-delivered'])
    const { rows } = await database.owner.pool.query(
      `select count(*)::int as released from history where event = 'result-released' and data ->> 'resultId' = $1`,
      [id],
    )
    expect(rows).toEqual([{ released: 1 }])
  })

  test('both copies released at once close the case once', async () => {
    const made = await onRack([halina, marek])
    const [one, two] = [await app.signIn('wydawanie'), await app.signIn('okienko10')]
    const [first = '', second = ''] = made.results
    const [a, b] = [await partyOf(one, first, 'Wesołowska'), await partyOf(one, first, 'Wesołowski')]
    const answers = await Promise.all([
      one.call(`/results/${first}/release`, { taker: `party:${a}`, identity: 'id-card' }),
      two.call(`/results/${second}/release`, { taker: `party:${b}`, identity: 'id-card' }),
    ])
    expect(answers.map((answer) => answer.json().case).sort()).toEqual(['closed', 'open'])
    expect(await stateOf(made)).toEqual({ paper: 'closed', case: 'closed' })
  })

  test('is found by scan, number, last digits, sign and name; another point does not hand it out', async () => {
    const made = await onRack([{ ...halina, surname: 'Żółć-Gęś' }])
    const { clerk, paper } = made
    const [id = ''] = made.results
    const { sign } = await card(clerk, id)
    for (const scan of [`${paper.number}/${paper.year}`, String(paper.number), sign, 'zolc']) {
      const found = (await clerk.call('/rack', { scan })).json()
      expect(
        found.rows.map((row: { id: string }) => row.id),
        scan,
      ).toContain(id)
    }
    expect((await clerk.call('/rack', { scan: 'Nikt%' })).json().rows).toEqual([])
    const elsewhere = await app.signIn('wydawanie2')
    const there = (await elsewhere.get('/rack', 'json')).json().rows
    expect(there.map((row: { id: string }) => row.id)).not.toContain(id)
    const hand = { taker: `party:${await partyOf(clerk, id, 'Żółć')}`, identity: 'id-card' }
    expect(whyOf(await elsewhere.call(`/results/${id}/release`, hand))).toBe('result-elsewhere')
    expect((await elsewhere.get(`/results/${id}`)).body).toContain('Dokument leży gdzie indziej')
  })

  test('rights: an auditor reads, another unit sees nothing, nobody but the counters hands out', async () => {
    const { results, officer } = await onRack()
    const [id = ''] = results
    const hand = { taker: 'collector:', identity: 'id-card' }
    expect((await officer.call(`/results/${id}/release`, hand)).statusCode).toBe(403)
    expect((await officer.get(`/results/${id}`)).statusCode).toBe(200)
    const other = await app.signIn('referent-bkz')
    expect((await other.get(`/results/${id}`)).statusCode).toBe(404)
    const auditor = await app.signIn('audytor')
    expect((await auditor.get(`/results/${id}`)).statusCode).toBe(200)
    expect((await auditor.call(`/results/${id}/dispatch`, {})).statusCode).toBe(403)
  })
})
