import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { STATUTORY } from '#domain/calendar/statutory.ts'
import { checkNip } from '#domain/identifiers/nip.ts'
import { checkRegon } from '#domain/identifiers/regon.ts'
import { getLegalProfile } from '#domain/legal-profiles/get-profile.ts'
import { PROGRAM_LAW } from '#domain/legal-profiles/office-law.ts'
import { mayCarrySanction } from '#domain/service-cards/card.ts'
import { withItemSums } from '#domain/service-cards/item-sums.ts'
import { readCardContent } from '#domain/service-cards/read-content.ts'
import { reviewCard } from '#domain/service-cards/review-card.ts'
import { readTown } from '#main/demo-town.ts'
import { generateClient, generateSubject, seededPrng } from '../seeds/generate.ts'

const town = await readTown('.')
const units = new Set(town.units.units.map(({ symbol }) => symbol))
const windows = town.units.servicePoints.flatMap((point) => point.windows.map((window) => ({ ...window, point })))
const cards = town.cards.cards.map((card) => ({ ...card, edition: readCardContent(card.edition) }))

describe('the demo town', () => {
  it('is called what it is: a demonstration', () => {
    expect(town.units.office.name).toContain('dane pokazowe')
    expect(town.units.office.demo).toBe(true)
  })

  it('gives every formal item of a card its article', () => {
    const formal = cards.flatMap(({ edition }) => edition.items).filter(({ kind }) => kind === 'formal')
    expect(formal.length).toBeGreaterThan(30)
    expect(formal.filter((item) => !mayCarrySanction(item))).toEqual([])
  })

  it('names only articles of acts and regulations as the basis of a formal item', () => {
    const bases = new Set(
      cards.flatMap(({ edition }) => edition.items.filter(mayCarrySanction).map(({ basis }) => basis)),
    )
    for (const basis of bases) expect(basis).toMatch(/^(art\.|§) \d/u)
  })

  it('puts formal items only on cards whose procedure knows a summons', () => {
    const bare = cards.filter(
      ({ edition }) => getLegalProfile(edition.profile, '2026-11-23', STATUTORY.law).cure === null,
    )
    expect(bare.length).toBeGreaterThan(0)
    expect(bare.flatMap(({ edition }) => edition.items.filter(mayCarrySanction))).toEqual([])
  })

  it.each(cards.map(({ edition, registerCode }) => [edition.symbol ?? '', edition, registerCode] as const))(
    '%s names a unit, a class, a register and windows that exist',
    (_symbol, edition, registerCode) => {
      expect(units).toContain(edition.unit.symbol)
      expect(town.jrwa.classes.map(({ symbol }) => symbol)).toContain(edition.jrwaClass)
      if (registerCode) expect(town.units.registers.map(({ code }) => code)).toContain(registerCode)
      const here = windows.filter(({ point }) => edition.filing.place === `${point.name}, ${point.address}`)
      expect(here.map(({ number }) => number)).toEqual(expect.arrayContaining(edition.filing.windows))
      expect(here.length).toBeGreaterThan(0)
    },
  )

  it.each(cards.map(({ edition }) => [edition.symbol ?? '', edition] as const))(
    '%s has nothing that bars its approval, everyday words, and a question for each condition',
    (_symbol, edition) => {
      const { errors, questions } = reviewCard(edition, PROGRAM_LAW, '2026-11-23')
      expect(errors).toEqual([])
      const asked = questions.map(({ why }) => why)
      for (const why of ['everyday-words-missing', 'life-events-missing', 'condition-without-question'])
        expect(asked).not.toContain(why)
    },
  )

  it('has a chancery for the unit of every card', () => {
    const served = town.units.posts.filter(({ kind }) => kind === 'chancery').map(({ unit }) => unit)
    expect(served).toEqual(expect.arrayContaining(cards.map(({ edition }) => edition.unit.symbol)))
  })

  it('seats someone at every window and every post', () => {
    const roles = town.people.people.flatMap((person) => person.roles)
    expect(roles.map(({ window }) => window)).toEqual(expect.arrayContaining(windows.map(({ key }) => key)))
    expect(roles.map(({ post }) => post)).toEqual(expect.arrayContaining(town.units.posts.map(({ key }) => key)))
  })

  it('keeps to the sums of the law on the card of the residence certificate', () => {
    const card = cards.find(({ edition }) => edition.symbol === 'WSO-01')?.edition
    expect(card).toMatchObject({ term: { unit: 'days', count: 7 }, onTheSpot: 'allowed', profile: 'KPA_CERTIFICATE' })
    expect(card && withItemSums(card, '2026-11-23').items.find(({ kind }) => kind === 'fee')?.amountGrosze).toBe(1700)
  })

  it('sends extracts from the land register straight to the stand-alone post', () => {
    const direct = cards.filter(({ edition }) => edition.route === 'stand-alone-post')
    expect(direct.map(({ edition, registerCode }) => [edition.symbol, registerCode])).toEqual([['WGD-19', 'EGIB']])
  })

  it('has a plan in which every class has its parents', () => {
    const symbols = new Set(town.jrwa.classes.map(({ symbol }) => symbol))
    expect([...symbols].filter((symbol) => symbol.length > 1 && !symbols.has(symbol.slice(0, -1)))).toEqual([])
    expect(town.jrwa.classes.filter(({ invented }) => !invented)).toHaveLength(8)
  })
})

describe('the invented clients', () => {
  const organisations = town.clients.clients.filter(({ kind }) => kind === 'organisation')

  it.each(organisations.map((one) => [one.organisation ?? '', one] as const))(
    '%s has numbers that pass',
    (_name, one) => {
      expect(checkNip(one.nip ?? '')).toMatchObject({ valid: true })
      expect(one.nip).toMatch(/^099/u)
      if (one.regon) expect(checkRegon(one.regon)).toMatchObject({ valid: true })
    },
  )

  it('are about forty, with traps, and none has a PESEL', () => {
    expect(town.clients.clients.length).toBeGreaterThanOrEqual(40)
    expect(readFileSync('seeds/town/clients.json', 'utf8')).not.toMatch(/pesel|"\d{11}"/iu)
  })
})

describe('the generated load', () => {
  const draw = (seed: number, count: number) => {
    const prng = seededPrng(seed)
    return Array.from({ length: count }, () => ({ ...generateClient(prng), ...generateSubject(prng) }))
  }

  it('is the same for the same seed and another for another', () => {
    expect(draw(7, 50)).toEqual(draw(7, 50))
    expect(draw(7, 50)).not.toEqual(draw(8, 50))
  })

  it('gives everyone a name, a street and a subject, and common names more often', () => {
    const people = draw(1, 5000)
    expect(
      people.filter(({ surname, organisation, street, subject }) => !(surname ?? organisation) || !street || !subject),
    ).toEqual([])
    const count = (name: string) => people.filter(({ surname }) => surname === name).length
    expect(count('Nowak')).toBeGreaterThan(5 * count('Ważny'))
    expect(people.filter(({ kind }) => kind === 'organisation').length).toBeGreaterThan(100)
  })
})
