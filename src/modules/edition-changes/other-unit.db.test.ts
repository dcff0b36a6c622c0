import { beforeEach, describe, expect, test } from 'vitest'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { why } from '#test/support/card-drafts.ts'
import { aCase } from '#test/support/cases.ts'
import { nextEdition } from '#test/support/next-edition.ts'
import { aPaper } from '#test/support/papers.ts'

const app = useApp('2026-11-23T09:00:00+01:00')
const db = () => app.database.owner.db
let officer: SignedIn

beforeEach(async () => {
  officer = await app.signIn('kierownik-wgd')
})

/** A correction of a card that leads to another unit, through its chancery. */
const moved = async (symbol: string, unit = 'WSU') =>
  (
    await nextEdition(app, symbol, '2026-11-23', () => ({
      ...{ unit: { symbol: unit, name: unit }, route: 'unit-chancery' as const },
      openMatters: { effect: 'correction', basis: 'Wpisano złą komórkę.' },
    }))
  ).id
const apply = (id: string, appliedEditionId: string, by = officer) =>
  by.call(`/papers/${id}/edition-application`, { appliedEditionId })
const unitOf = async (id: string) =>
  (
    await db()
      .selectFrom('papers as p')
      .innerJoin('units as u', 'u.id', 'p.unit_id')
      .select('u.symbol')
      .where('p.id', '=', id)
      .executeTakeFirstOrThrow()
  ).symbol
const panelsOf = async (id: string, by = officer) => (await by.get(`/papers/${id}`, 'json')).json().panels

describe('before the hand-over', () => {
  test('the paper goes where the edition leads, and its sheet is made for that unit', async () => {
    const [paper, other] = [
      await aPaper(app.services, { card: 'WGD-05' }),
      await aPaper(app.services, { card: 'WGD-05' }),
    ]
    const edition = await moved('WGD-05')
    const { edition: panel } = await panelsOf(paper.id)
    expect(panel.unit).toMatchObject({ passage: 'follows', from: { symbol: 'WGD' }, to: { symbol: 'WSU' } })
    const { body } = await officer.get(`/papers/${paper.id}`)
    expect(body).toContain('komórka: WGD → WSU')
    expect(body).toMatch(/Nowa edycja prowadzi do: WSU \([^)]+\)\. Pismo nie zostało jeszcze przekazane/)
    const done = await apply(paper.id, edition)
    expect(done.json().unit).toMatchObject({ passage: 'follows', to: { symbol: 'WSU' } })
    expect(await unitOf(paper.id)).toBe('WSU')
    const there = await app.signIn('kierownik-wsu')
    expect((await there.get(`/papers/${paper.id}`)).body).toMatch(/Pismo pójdzie tam zamiast do: WGD/)
    // who decided is led to the list, for the paper is no longer theirs to see
    const form = { appliedEditionId: edition }
    const led = await officer.post(`/papers/${other.id}/edition-application`, form)
    expect([led.statusCode, led.headers.location]).toEqual([303, '/edition-changes'])

    const clerk = await app.signIn('podawcze')
    const { sheets } = (await clerk.call('/handovers/papers', { papers: [paper.id] })).json()
    const { toPost } = await db()
      .selectFrom('handovers as h')
      .innerJoin('posts as o', 'o.id', 'h.to_post_id')
      .select('o.name as toPost')
      .where('h.id', '=', sheets[0].id)
      .executeTakeFirstOrThrow()
    expect(toPost).toContain('WSU')
  })

  test('a paper listed on a sheet for the old unit is taken off it first', async () => {
    const paper = await aPaper(app.services, { card: 'WOP-01' })
    const clerk = await app.signIn('podawcze')
    const there = await app.signIn('kierownik-wop')
    const { sheets } = (await clerk.call('/handovers/papers', { papers: [paper.id] })).json()
    const edition = await moved('WOP-01')
    const refused = await apply(paper.id, edition, there)
    expect(why(refused)).toBe('card-fixed-sheet')
    expect(await unitOf(paper.id)).toBe('WOP')
    expect((await clerk.call(`/handovers/${sheets[0].id}/removal`, { paperId: paper.id })).statusCode).toBe(200)
    expect((await apply(paper.id, edition, there)).json().unit.passage).toBe('follows')
  })

  test('a unit chosen by hand is not overruled', async () => {
    const paper = await aPaper(app.services, { card: 'WOP-07', unit: 'WGD' })
    const edition = await moved('WOP-07')
    expect((await officer.get(`/papers/${paper.id}`)).body).toContain('ale dla tego pisma wybrano: WGD')
    expect((await apply(paper.id, edition)).json().unit).toMatchObject({ passage: 'chosen' })
    expect(await unitOf(paper.id)).toBe('WGD')
  })

  test('while it is on its way nobody decides; the page says what its unit may do', async () => {
    const paper = await aPaper(app.services, { card: 'WPK-01' })
    const clerk = await app.signIn('podawcze')
    const there = await app.signIn('kierownik-wpk')
    const { sheets } = (await clerk.call('/handovers/papers', { papers: [paper.id] })).json()
    const { digest } = (await clerk.get(`/handovers/${sheets[0].id}`, 'json')).json()
    expect((await clerk.call(`/handovers/${sheets[0].id}/sending`, { seen: digest })).statusCode).toBe(200)
    const edition = await moved('WPK-01')
    expect((await panelsOf(paper.id, there)).edition).toMatchObject({ may: 'later', unit: { passage: 'in-transfer' } })
    const { body } = await there.get(`/papers/${paper.id}`)
    expect(body).toContain('pismo jest w drodze do: WPK')
    expect(body).not.toContain('Zastosuj do tej sprawy')
    expect(why(await apply(paper.id, edition, there))).toBe('not-in-this-state')
  })
})

describe('after the hand-over', () => {
  test('the paper stays with the unit that acknowledged it, and the entry may be corrected then', async () => {
    const paper = await aPaper(app.services, { card: 'WGD-01', state: 'in-unit', holder: 'chancery' })
    const edition = await moved('WGD-01')
    const before = (await officer.get(`/papers/${paper.id}`)).body
    expect(before).toMatch(/Nowa edycja prowadzi do: WSU \([^)]+\); pismo jest w: WGD \([^)]+\)\./)
    expect(before).not.toContain('Komórka inna niż w karcie')
    expect((await apply(paper.id, edition)).json().unit.passage).toBe('stays-in-unit')
    expect(await unitOf(paper.id)).toBe('WGD')

    expect((await panelsOf(paper.id)).editionUnit).toMatchObject({ may: 'look', unit: { passage: 'stays-in-unit' } })
    const page = (await officer.get(`/papers/${paper.id}`)).body
    for (const words of ['Komórka inna niż w karcie', 'art. 65 KPA', 'Komórka się nie zmieniła: WGD', 'koordynator'])
      expect(page).toContain(words)
    const coordinator = await app.signIn('koordynator')
    expect((await coordinator.get(`/papers/${paper.id}`)).body).toContain('Zmień komórkę we wpisie')
    const { id: unitId } = await db()
      .selectFrom('units')
      .select('id')
      .where('symbol', '=', 'WSU')
      .executeTakeFirstOrThrow()
    const {
      version,
      title,
      kind,
      arrived_on: arrivedOn,
    } = await db().selectFrom('papers').selectAll().where('id', '=', paper.id).executeTakeFirstOrThrow()
    const entry = { version, title, kind, arrivedOn, unitId, reason: 'Komórka według nowej edycji karty.' }
    expect((await coordinator.call(`/papers/${paper.id}/correct`, entry)).statusCode).toBe(200)
    expect((await panelsOf(paper.id, coordinator)).editionUnit).toBeNull()

    const there = await app.signIn('referent-wsu')
    const founded = await there.call(`/papers/${paper.id}/case`, { title: 'Z nowej edycji', jrwaClass: '6140' })
    expect(founded.json().sign).toMatch(/^WSU\./)
  })

  test('a case keeps its sign and its unit; whoever runs it is told so before and after', async () => {
    const { id, sign, paper, officer: clerk } = await aCase(app)
    const edition = await moved('WGD-12')
    expect((await clerk.get(`/papers/${paper.id}`)).body).toContain('sprawa zachowuje znak i komórkę')
    const led = await clerk.post(`/papers/${paper.id}/edition-application`, { appliedEditionId: edition })
    expect(led.headers.location).toBe(`/papers/${paper.id}`)
    const { body } = await clerk.get(`/papers/${paper.id}`)
    for (const words of [`sprawa ${sign} jest w: WGD`, 'art. 65 KPA', 'Komórka się nie zmieniła: WGD'])
      expect(body).toContain(words)
    expect(body).not.toContain('Zmień komórkę we wpisie')
    const { history, unitSymbol } = (await clerk.get(`/cases/${id}`, 'json')).json()
    expect(unitSymbol).toBe('WGD')
    expect(history.map(({ event }: { event: string }) => event)).toContain('edition-kept-unit')
  })

  test('an edition of the same unit says nothing of units', async () => {
    const paper = await aPaper(app.services, { card: 'WGD-19', state: 'in-unit', holder: 'chancery' })
    const edition = await moved('WGD-19', 'WGD')
    expect((await panelsOf(paper.id)).edition.unit.passage).toBe('same')
    expect((await apply(paper.id, edition)).json().unit.passage).toBe('same')
    expect((await panelsOf(paper.id)).editionUnit).toBeNull()
    expect((await officer.get(`/papers/${paper.id}`)).body).not.toContain('art. 65 KPA, o przekazaniu')
  })
})
