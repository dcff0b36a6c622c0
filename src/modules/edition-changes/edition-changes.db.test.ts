import { beforeEach, describe, expect, test } from 'vitest'
import type { CardEdition } from '#domain/service-cards/card.ts'
import { useApp } from '#test/support/app.ts'
import { useCardDrafts, why } from '#test/support/card-drafts.ts'
import { aCase } from '#test/support/cases.ts'
import { useFilingDesk } from '#test/support/filing-desk.ts'
import { nextEdition } from '#test/support/next-edition.ts'
import { aPaper } from '#test/support/papers.ts'

const app = useApp('2026-11-23T09:00:00+01:00')
const cards = useCardDrafts(app)
const desk = useFilingDesk(app)
const db = () => app.database.owner.db
const law = { effect: 'immediate', basis: 'art. 9 ustawy z dnia 1 października 2026 r.' } as const
const mend = { effect: 'correction', basis: 'Pominięto zwolnienie.' } as const

beforeEach(() => app.clock.set('2026-11-23T09:00:00+01:00'))

const itemsOf = (id: string) =>
  db()
    .selectFrom('check_items')
    .select(['name', 'kind', 'mark'])
    .where('paper_id', '=', id)
    .orderBy('position')
    .execute()
const paperRow = (id: string) => db().selectFrom('papers').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const waiting = async (login: string) => {
  const list = (await (await app.signIn(login)).get('/edition-changes', 'json')).json()
  return list.papers.map(({ id }: { id: string }) => id)
}
/** Renames the second document, gives up the last, demands one more, and gives 14 days. */
const shorter = ({ items }: CardEdition): Partial<CardEdition> => {
  const [first, second, ...rest] = items
  if (!first || !second) throw new Error('too few documents')
  const renamed = { ...second, name: `${second.name} albo jego przedstawiciela` }
  const added = { ...first, key: 'nowy', name: 'Zgoda współwłaściciela' }
  return { items: [first, renamed, ...rest.slice(0, -1), added], term: { unit: 'days', count: 14 } }
}

describe('a law that takes in pending matters', () => {
  test('changes none by itself; an officer applies it to one, and the rest of the checklist stays as it was', async () => {
    const officer = await app.signIn('kierownik-wks-ii')
    const paper = await aPaper(app.services, { card: 'WKŚ-01', marks: ['present', 'present', 'not-applicable'] })
    const other = await aPaper(app.services, { card: 'WKŚ-01' })
    const before = await paperRow(paper.id)
    const { id: appliedEditionId, before: old } = await nextEdition(app, 'WKŚ-01', '2026-11-24', (content) => ({
      ...shorter(content),
      openMatters: law,
    }))
    const apply = (by = officer, id = paper.id) =>
      by.call(`/papers/${id}/edition-application`, { appliedEditionId, appliedNote: 'Zgodnie z ustawą' })
    expect(await waiting('kierownik-wks-ii')).toEqual([])
    expect(why(await apply())).toBe('edition-not-offered')
    app.clock.set('2026-11-24T09:00:00+01:00')
    expect(await waiting('kierownik-wks-ii')).toEqual([paper.id, other.id])
    const { blocks } = (await officer.get('/desk', 'json')).json()
    expect(blocks).toContainEqual(expect.objectContaining({ name: 'editions', total: 2 }))
    expect((await officer.get('/desk')).body).toContain('Do decyzji: nowsza edycja karty dla sprawy w toku')
    expect(await waiting('kierownik-wgd')).toEqual([])
    const page = (await officer.get(`/papers/${paper.id}`)).body
    for (const words of [
      'Nowsza edycja karty: decyzja',
      'art. 9 ustawy',
      'Zgoda współwłaściciela',
      'Zastosuj do tej sprawy',
    ])
      expect(page).toContain(words)
    const clerk = await app.signIn('podawcze')
    expect((await clerk.get(`/papers/${paper.id}`)).body).not.toContain('Zastosuj do tej sprawy')
    expect((await apply(clerk)).statusCode).toBe(403)
    expect((await apply(await app.signIn('kierownik-wgd'))).statusCode).toBe(403)

    const done = await apply()
    expect(done.json()).toMatchObject({ symbol: 'WKŚ-01', edition: 2 })
    const [first, second] = old.items
    expect(await itemsOf(paper.id)).toEqual([
      expect.objectContaining({ name: first?.name, mark: 'present' }),
      expect.objectContaining({ name: `${second?.name} albo jego przedstawiciela`, mark: 'present' }),
      ...old.items
        .slice(2, -1)
        .map(({ name }) => expect.objectContaining({ name: name.replace('{stawka:pelnomocnictwo}', '17 zł') })),
      expect.objectContaining({ name: 'Zgoda współwłaściciela', mark: 'unchecked' }),
    ])
    expect((await itemsOf(paper.id))[2]?.mark).toBe('not-applicable')
    const after = await paperRow(paper.id)
    expect(after).toMatchObject({ card_edition_id: appliedEditionId, filed_on: before.filed_on })
    expect(after.expected_on).not.toBe(before.expected_on)
    expect(JSON.stringify(after.expected_why)).toContain('zastosowano edycję 2 karty WKŚ-01')
    const told = (await officer.get(`/papers/${paper.id}`)).body
    expect(told).toContain('Zastosowano edycję 2 karty usługi WKŚ-01 zamiast edycji 1. Zmiany: termin: ')
    expect(told).not.toContain('Zastosuj do tej sprawy')
    expect(why(await apply())).toBe('edition-not-offered')
    expect(await waiting('kierownik-wks-ii')).toEqual([other.id])
    expect((await paperRow(other.id)).card_edition_id).toBe(before.card_edition_id)
  })

  test('moves the term of an open case, whose derivation names the edition; a settled one is left', async () => {
    const { id, paper, officer } = await aCase(app)
    const settled = await aCase(app)
    const term = async (caseId: string) => {
      const columns = ['statutory_end', 'derivation'] as const
      return db().selectFrom('cases').select(columns).where('id', '=', caseId).executeTakeFirstOrThrow()
    }
    const before = await term(id)
    const { id: appliedEditionId } = await nextEdition(app, 'WGD-12', '2026-11-23', () => ({
      ...{ term: { unit: 'days', count: 14 }, openMatters: law },
    }))
    const end = { outcome: 'order', settledOn: '23.11.2026' }
    expect((await officer.call(`/cases/${settled.id}/settlement`, end)).statusCode).toBe(200)
    expect(await waiting('referent-wgd')).toEqual([paper.id])
    const apply = (paperId: string) => officer.call(`/papers/${paperId}/edition-application`, { appliedEditionId })
    expect((await apply(paper.id)).statusCode).toBe(200)
    const after = await term(id)
    expect(after.statutory_end).toBe('2026-12-07')
    expect(after.statutory_end).not.toBe(before.statutory_end)
    expect(JSON.stringify(after.derivation)).toContain('zastosowano edycję 2 karty WGD-12')
    expect(why(await apply(settled.paper.id))).toBe('card-fixed-settled')
  })

  test('does not take away what a running summons asks for', async () => {
    const officer = await app.signIn('kierownik-wks-ii')
    const paper = await desk.felling([1])
    await desk.handOver(paper.id)
    const { id: appliedEditionId } = await nextEdition(app, 'WKŚ-01', '2026-11-23', ({ items }) => ({
      ...{ items: items.slice(2), openMatters: law },
    }))
    const refused = await officer.call(`/papers/${paper.id}/edition-application`, { appliedEditionId })
    expect(refused.statusCode).toBe(409)
    expect(refused.json().refusal).toMatchObject({ why: 'edition-under-summons' })
    const page = await officer.post(`/papers/${paper.id}/edition-application`, {
      appliedEditionId,
      appliedNote: 'Notatka',
    })
    expect(page.statusCode).toBe(303)
  })
})

describe('a correction of a published edition', () => {
  test('is refused without saying what was wrong, reaches the edition it corrects, and may be left unapplied with a reason', async () => {
    const officer = await app.signIn('kierownik-wgd')
    const paper = await aPaper(app.services, { card: 'WGD-05' })
    const id = await cards.start('WGD-05')
    await cards.save(id, { openMatters: { effect: 'correction', basis: null }, appeal: 'Sprzeciw w terminie 14 dni.' })
    expect(why(await cards.submit(id))).toBe('draft-has-errors')
    await cards.save(id, { openMatters: mend })
    await cards.submit(id)
    await cards.approve(id)
    const { openMatters } = (await (await app.signIn('zatwierdza-wydanie')).get(`/cards/drafts/${id}`, 'json')).json()
    expect(openMatters).toMatchObject({ effect: 'correction', count: 1, seen: 0 })
    expect(openMatters.papers).toEqual([
      { number: paper.number, year: paper.year, edition: 1, unit: expect.any(String), paper: null },
    ])
    await cards.grant('kierownik-wgd', 'card-author')
    const both = await app.signIn('kierownik-wgd')
    expect((await both.get(`/cards/drafts/${id}`, 'json')).json().openMatters.papers).toMatchObject([
      { paper: { id: paper.id } },
    ])
    const keptEditionId = (await cards.publish(id, '2026-11-23')).json().editionId
    expect(await waiting('kierownik-wgd')).toContain(paper.id)

    const keep = (keptWhy: string) => officer.call(`/papers/${paper.id}/edition-keeping`, { keptEditionId, keptWhy })
    expect((await keep(' ')).json().errors).toHaveProperty('keptWhy')
    expect((await keep('Strona już złożyła sprzeciw.')).statusCode).toBe(200)
    expect(await waiting('kierownik-wgd')).not.toContain(paper.id)
    expect(why(await keep('Jeszcze raz'))).toBe('edition-not-offered')
    const page = (await officer.get(`/papers/${paper.id}`)).body
    expect(page).toContain('Powód: Strona już złożyła sprzeciw.')
    expect(page).not.toContain('Nowsza edycja karty: decyzja')
  })

  test('an ordinary edition leaves matters alone and says so before its release', async () => {
    const paper = await aPaper(app.services, { card: 'WGD-19' })
    const id = await cards.readyToRelease('WGD-19', { position: 'geodeta' })
    const page = (await cards.release.get(`/cards/drafts/${id}`)).body
    expect(page).toContain('1 otwarta sprawa złożona wcześniej zachowa swoją edycję do końca.')
    await cards.publish(id, '2026-11-23')
    expect(await waiting('kierownik-wgd')).not.toContain(paper.id)
  })
})
