import { describe, expect, test } from 'vitest'
import { useApp } from '#test/support/app.ts'
import { finished, halina, marek, useFinishedDocuments, whyOf } from '#test/support/finished-document.ts'
import { postalNumber } from '#test/support/postal-numbers.ts'

const app = useApp()
const { database } = app
const { settled, onRack, card, partyOf, stateOf } = useFinishedDocuments(app)

const atHome = { ...halina, street: 'ul. Długa 1', postalCode: '09-400', locality: 'Płock' }

describe('the way of a finished document', () => {
  test('from the unit to the rack, to the party with her originals, and the case is closed', async () => {
    const enclosures = [
      { name: 'Akt własności', form: 'original', returnable: 'yes' },
      { name: 'Mapa', form: 'original', returnable: 'yes' },
      { name: 'Kopia', form: 'copy', returnable: 'no' },
    ]
    const made = await onRack([halina], { enclosures, notifyBy: 'halina@poczta.example' })
    const { clerk, results } = made
    const [id = ''] = results
    const ready = await card(clerk, id)
    expect(ready).toMatchObject({ state: 'on-rack', shelf: 'Regał R: dokumenty do odbioru', slot: '1' })
    expect(ready.originals.map((one: { name: string }) => one.name).sort()).toEqual(['Akt własności', 'Mapa'])
    expect(ready.notice).toMatchObject({ channel: 'e-mail', state: 'queued' })

    expect((await clerk.get(`/results/${id}`)).body).toContain('Poczta wychodząca nie jest skonfigurowana')
    const hand = { taker: `party:${await partyOf(clerk, id, 'Wesołowska')}`, identity: 'id-card' }
    const forgotten = await clerk.call(`/results/${id}/release`, { ...hand, returned: [ready.originals[0].id] })
    expect(whyOf(forgotten)).toBe('originals-left-without-reason')
    const returned = ready.originals.map((one: { id: string }) => one.id)
    const unknown = await clerk.call(`/results/${id}/release`, { ...hand, identity: '', returned })
    expect(unknown.json().errors).toEqual({ identity: 'Zaznacz, jaki dokument okazano' })
    const released = await clerk.call(`/results/${id}/release`, { ...hand, returned })
    expect(released.json()).toMatchObject({ resultId: id, case: 'closed' })
    expect(await stateOf(made)).toEqual({ paper: 'closed', case: 'closed' })

    const { rows } = await database.owner.pool.query(
      `select r.state, r.delivered_on, r.recipient_name, r.capacity, r.identity_document, d.kind,
         (select count(*)::int from enclosures e where e.paper_id = r.paper_id and e.returned_on = '2026-11-23'
            and e.returned_to = 'Wesołowska Halina') as returned,
         (select count(*)::int from result_returnables x where x.result_id = r.id) as ticked
       from results r join documents d on d.id = r.document_id where r.id = $1`,
      [id],
    )
    expect(rows).toEqual([
      {
        state: 'released',
        delivered_on: '2026-11-23',
        recipient_name: 'Wesołowska Halina',
        capacity: 'party',
        identity_document: 'id-card',
        kind: 'release-confirmation',
        returned: 2,
        ticked: 2,
      },
    ])
    const again = await clerk.call(`/results/${id}/release`, { ...hand, returned: [] })
    expect(again.json().title).toBe(
      'Ten dokument już doręczono (23 listopada 2026). Liczy się pierwsze doręczenie, drugiego nie będzie.',
    )
    expect((await clerk.get(`/results/${id}`)).body).toContain('odebrał(a): Wesołowska Halina (wnioskodawca)')
    const page = await clerk.get(`/papers/${made.paper.paperId}`)
    expect(page.body).toContain('Wydano dokument: Zaświadczenie. Odebrał(a) Wesołowska Halina, strona.')
    expect(page.body).toContain('Zwrócono oryginały: ')
  })

  test('by post: sent once, delivered with its proof, never before it was sent', async () => {
    const made = await onRack([atHome])
    const [id = ''] = made.results
    const by = { delivery: 'post', dispatchedOn: '23.11.2026', reference: postalNumber(1) }
    const dispatch = `/results/${id}/dispatch`
    expect(whyOf(await made.clerk.call(dispatch, { ...by, reference: 'list 7' }))).toBe('posting-number-invalid')
    expect(whyOf(await made.clerk.call(dispatch, { ...by, reference: '' }))).toBe('posting-no-range')
    expect(whyOf(await made.clerk.call(`/results/${id}/dispatch`, { ...by, dispatchedOn: '22.11.2026' }))).toBe(
      'result-dispatched-before-signed',
    )
    expect(whyOf(await made.clerk.call(`/results/${id}/dispatch`, by))).toBe('done')
    expect(whyOf(await made.clerk.call(`/results/${id}/dispatch`, by))).toBe('result-in-delivery')
    const hand = { taker: `party:${await partyOf(made.clerk, id, 'Wesołowska')}`, identity: 'passport' }
    expect(whyOf(await made.clerk.call(`/results/${id}/release`, hand))).toBe('result-in-delivery')
    const chancery = await app.signIn('kancelaria-wpk')
    const early = await chancery.call(`/results/${id}/delivery`, { deliveredOn: '22.11.2026', evidence: 'ZPO' })
    expect(whyOf(early)).toBe('result-delivered-before-dispatched')
    const proof = await chancery.call(`/results/${id}/delivery`, { deliveredOn: '23.11.2026', evidence: 'ZPO' })
    expect(proof.json()).toEqual({ resultId: id, case: 'closed' })
    expect((await made.clerk.get(`/results/${id}`)).body).toContain('list polecony za potwierdzeniem odbioru')
    expect((await card(made.clerk, id)).evidence).toBe(`${postalNumber(1)}; ZPO`)
    expect(await stateOf(made)).toEqual({ paper: 'closed', case: 'closed' })
  })

  test('by post with a return slip: it stands in the register of outgoing items, and the slip delivers it and ends the case', async () => {
    const made = await onRack([atHome])
    const [id = ''] = made.results
    const by = { delivery: 'post', dispatchedOn: '23.11.2026', reference: postalNumber(2) }
    expect(whyOf(await made.clerk.call(`/results/${id}/dispatch`, by))).toBe('done')
    const { sent } = (await made.clerk.get(`/papers/${made.paper.paperId}`, 'json')).json().panels.outgoing
    expect(sent).toMatchObject([{ title: 'Zaświadczenie', addressee: 'Wesołowska Halina', way: 'post' }])
    const item = (await made.clerk.get(`/outgoing/items/${sent[0].id}`, 'json')).json()
    expect(item).toMatchObject({ subjectKind: 'result', address: 'ul. Długa 1, 09-400 Płock', letterOn: '2026-11-23' })
    const chancery = await app.signIn('kancelaria-wpk')
    const slip = await chancery.call(`/outgoing/items/${item.id}/slips`, { outcome: 'received', onDay: '23.11.2026' })
    expect(slip.json()).toMatchObject({ deliveredOn: '2026-11-23', carried: 'carried' })
    expect((await card(made.clerk, id)).evidence).toContain('; RPWyp ')
    expect(await stateOf(made)).toEqual({ paper: 'closed', case: 'closed' })
  })

  test('each of several applicants gets the document, or the one they named (art. 40 § 3)', async () => {
    const made = await onRack([halina, marek])
    const { clerk, results } = made
    expect(results).toHaveLength(2)
    const [first = '', second = ''] = results
    const [a, b] = [await partyOf(clerk, first, 'Wesołowska'), await partyOf(clerk, first, 'Wesołowski')]
    const wrong = await clerk.call(`/results/${first}/release`, { taker: `party:${b}`, identity: 'id-card' })
    expect(whyOf(wrong)).toBe('not-the-addressee')
    const one = await clerk.call(`/results/${first}/release`, { taker: `party:${a}`, identity: 'id-card' })
    expect(one.json().case).toBe('open')
    const two = await clerk.call(`/results/${second}/release`, { taker: `party:${b}`, identity: 'id-card' })
    expect(two.json().case).toBe('closed')

    const named = await settled([halina, marek])
    const parties = await database.owner.pool.query(
      'select id from paper_parties where paper_id = $1 and position = 2',
      [named.paper.paperId],
    )
    const sent = await named.officer.call(`/cases/${named.caseId}/results`, {
      ...finished,
      namedId: parties.rows[0].id,
    })
    expect(sent.json().results).toHaveLength(1)
    const again = await named.officer.call(`/cases/${named.caseId}/results`, {
      ...finished,
      namedId: parties.rows[0].id,
    })
    expect(whyOf(again)).toBe('result-already-sent')
  })

  test('a document is sent only from a settled case, by its unit, signed on a day that can be', async () => {
    const clerk = await app.signIn('podawcze')
    const { caseId, officer } = await settled()
    expect((await clerk.call(`/cases/${caseId}/results`, finished)).statusCode).toBe(403)
    const other = await app.signIn('referent-bkz')
    expect((await other.call(`/cases/${caseId}/results`, finished)).statusCode).toBe(403)
    const late = await officer.call(`/cases/${caseId}/results`, { ...finished, signedOn: '24.11.2026' })
    expect(whyOf(late)).toBe('result-signed-in-future')
    const early = await officer.call(`/cases/${caseId}/results`, { ...finished, signedOn: '20.11.2026' })
    expect(whyOf(early)).toBe('result-signed-before-initiation')
  })
})
