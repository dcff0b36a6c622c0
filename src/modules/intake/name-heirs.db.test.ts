import { beforeEach, expect, test } from 'vitest'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { aPaper, type PaperWish } from '#test/support/papers.ts'
import { countWrites } from '#test/support/writes.ts'

const app = useApp('2026-11-23T09:00:00+01:00')
const writes = countWrites(app)
const db = () => app.services.database.db
let clerk: SignedIn
beforeEach(async () => {
  clerk = await app.signIn('podawcze')
})

const partiesOf = (id: string) =>
  db().selectFrom('paper_parties').selectAll().where('paper_id', '=', id).orderBy('position').execute()
const idOf = async (id: string, name: string) => (await partiesOf(id)).find((party) => party.name === name)?.id ?? ''
const whyOf = (answer: Awaited<ReturnType<SignedIn['call']>>) =>
  answer.statusCode === 200 ? 'done' : (answer.json().refusal?.why ?? answer.statusCode)
const died = async (paper: string, name: string, finding = 'died-right-passes-on') =>
  whyOf(
    await clerk.call(`/papers/${paper}/assessments`, {
      ...{ finding, foundOn: '23.11.2026', assessmentNote: 'akt zgonu' },
      assessedParty: await idOf(paper, name),
    }),
  )
const marks = Array.from({ length: 9 }, (_, at) => (at === 1 ? ('missing' as const) : ('present' as const)))
const felling = (wish: PaperWish = {}) => aPaper(app.services, { card: 'WKŚ-01', applicant: 'Kot Jan', marks, ...wish })
const heir = { role: 'applicant', name: 'Kot Anna', street: 'Miła 1', postalCode: '09-400', locality: 'Płock' }
const name = async (paper: string, fields: Record<string, unknown> = {}) =>
  clerk.call(`/papers/${paper}/heirs`, {
    ...{ heirsOf: await idOf(paper, 'Kot Jan'), successorKind: 'heir', heirsSince: '23.11.2026' },
    ...{ heirsProof: 'akt poświadczenia dziedziczenia Rep. A 12/2026', parties: [heir] },
    ...fields,
  })
const addresseesOf = async (paper: string) => {
  const letters = (await clerk.get(`/papers/${paper}`, 'json')).json().panels.outgoing.orders
  return letters.map(({ addressee }: { addressee: string }) => addressee)
}

test('heirs enter in the place of a party that died: it stays in the file, letters and documents go to them', async () => {
  const { id } = await felling()
  expect(await died(id, 'Kot Jan')).toBe('done')
  expect((await clerk.get(`/papers/${id}`)).body).toContain('Wskaż następców prawnych')
  expect((await clerk.get(`/papers/${id}/heirs`)).body).toContain('Kot Jan')
  const brother = { role: 'applicant', name: 'Kot Jan', street: 'Długa 2', postalCode: '09-400', locality: 'Płock' }
  expect(whyOf(await name(id, { parties: [heir, brother] }))).toBe('done')
  const parties = await partiesOf(id)
  expect(parties.map(({ role, name: called, street }) => [role, called, street])).toEqual([
    ['applicant', 'Kot Jan', parties[0]?.street],
    ['applicant', 'Kot Anna', 'Miła 1'],
    ['applicant', 'Kot Jan', 'Długa 2'],
  ])
  const kept = await db().selectFrom('successions').selectAll().where('paper_id', '=', id).execute()
  expect(kept.map((row) => [row.kind, row.since, row.party_id === parties[0]?.id])).toEqual([
    ['heir', '2026-11-23', true],
    ['heir', '2026-11-23', true],
  ])
  // the namesake lives, though a note says of a Jan Kot that he died
  expect(whyOf(await clerk.call(`/papers/${id}/summons`, { letterDays: 7 }))).toBe('done')
  expect((await addresseesOf(id)).sort()).toEqual(['Kot Anna', 'Kot Jan'])
  const page = (await clerk.get(`/papers/${id}`)).body
  expect(page).toContain('W miejsce zmarłej strony (Kot Jan) do postępowania wstępuje od 23 listopada 2026: Kot Anna')
  expect((await clerk.get(`/papers/${id}/heirs`)).body).toContain('wskazano już: Kot Anna, Kot Jan')
})

test('an heir who is a party already gets no second row, and the curator of an estate enters by § 5', async () => {
  const { id } = await felling({ second: 'Kot Anna' })
  await died(id, 'Kot Jan')
  expect(whyOf(await name(id, { successorKind: 'estate-curator' }))).toBe('done')
  expect((await partiesOf(id)).map((party) => party.name)).toEqual(['Kot Jan', 'Kot Anna'])
  const [kept] = await db().selectFrom('successions').selectAll().where('paper_id', '=', id).execute()
  expect(kept).toMatchObject({ kind: 'estate-curator', successor_id: await idOf(id, 'Kot Anna') })
})

test('without a noted death, of a personal right, before the filing, without heirs or proof nothing is written', async () => {
  const { id } = await felling()
  const before = await writes.mark()
  expect(whyOf(await name(id))).toBe('succession-not-dead')
  expect(await writes.since(before)).toEqual([])
  await died(id, 'Kot Jan')
  const noted = await writes.mark()
  expect(whyOf(await name(id, { heirsSince: '22.11.2026' }))).toBe('succession-before-filing')
  expect(whyOf(await name(id, { heirsSince: '24.11.2026' }))).toBe('succession-in-future')
  expect(whyOf(await name(id, { parties: [] }))).toBe('succession-nobody')
  expect((await name(id, { heirsProof: '' })).json().errors).toHaveProperty('heirsProof')
  expect(await writes.since(noted)).toEqual([])
  await died(id, 'Kot Jan', 'died-right-personal')
  expect(whyOf(await name(id))).toBe('succession-personal')
  expect(whyOf(await (await app.signIn('kancelaria-wgd')).call(`/papers/${id}/heirs`, {}))).toBe(403)
})

test('what was typed comes back with the refusal', async () => {
  const { id } = await felling()
  await died(id, 'Kot Jan')
  const path = `/papers/${id}/heirs`
  const form = {
    heirsOf: await idOf(id, 'Kot Jan'),
    successorKind: 'heir',
    heirsSince: '24.11.2026',
    heirsProof: 'akt',
  }
  await clerk.post(path, { ...form, parties: [heir] })
  const headers = { cookie: `${clerk.cookie}; okienko_flash=1` }
  const page = (await app.server.inject({ url: path, headers })).body
  expect(page).toContain('nie może wstąpić do postępowania dopiero w przyszłości')
  expect(page).toContain('value="Kot Anna"')
  expect(page).toContain('value="akt"')
})
