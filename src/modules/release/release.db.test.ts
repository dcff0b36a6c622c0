import { describe, expect, test } from 'vitest'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { type BroughtPaper, bringPaper } from '#test/support/bring-paper.ts'

const app = useApp()
const { database } = app

type Party = Record<string, unknown>
const halina = { role: 'applicant', kind: 'natural', surname: 'Wesołowska', givenNames: 'Halina' }
const marek = { role: 'applicant', kind: 'natural', surname: 'Wesołowski', givenNames: 'Marek' }
const lawyer = { role: 'proxy', proxyScope: 'full', kind: 'natural', surname: 'Mecenas', givenNames: 'Piotr' }
const mother = { role: 'representative', kind: 'natural', surname: 'Wesołowska', givenNames: 'Beata' }

const whyOf = (answer: Awaited<ReturnType<SignedIn['call']>>) =>
  answer.statusCode === 200 ? 'done' : (answer.json().refusal?.why ?? answer.statusCode)

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

const finished = { kind: 'certificate', title: 'Zaświadczenie', signedOn: '23.11.2026', signedBy: 'Jan Kierownik' }

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
  const { rows } = await database.owner.pool.query(
    'select p.state as paper, k.state as "case" from papers p, cases k where p.id = $1 and k.id = $2',
    [paper.paperId, caseId],
  )
  return rows[0]
}

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
    const made = await onRack()
    const [id = ''] = made.results
    const by = { delivery: 'post', dispatchedOn: '23.11.2026', reference: '(00)259007731' }
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
    expect((await card(made.clerk, id)).evidence).toBe('(00)259007731; ZPO')
    expect(await stateOf(made)).toEqual({ paper: 'closed', case: 'closed' })
  })

  test('by post with a return slip: it stands in the register of outgoing items, and the slip delivers it and ends the case', async () => {
    const made = await onRack([{ ...halina, street: 'ul. Długa 1', postalCode: '09-400', locality: 'Płock' }])
    const [id = ''] = made.results
    const by = { delivery: 'post', dispatchedOn: '23.11.2026', reference: '00759007731512000621' }
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
