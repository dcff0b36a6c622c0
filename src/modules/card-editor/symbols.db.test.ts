import { beforeEach, describe, expect, test } from 'vitest'
import { officeTasks } from '#main/tasks.ts'
import { writeCatalogue } from '#modules/card-exchange/index.ts'
import { TURN_SYMBOLS } from '#modules/service-cards/index.ts'
import { useApp } from '#test/support/app.ts'
import { useCardDrafts, why } from '#test/support/card-drafts.ts'

const app = useApp()
const cards = useCardDrafts(app)
beforeEach(() => app.clock.set('2026-11-23T09:00:00+01:00'))

const led = async (url: string, accept = 'text/html') => {
  const { statusCode, headers } = await app.server.inject({ url, headers: { accept } })
  return [statusCode, headers.location]
}
const turn = () => officeTasks(app.services)[TURN_SYMBOLS]?.({}, { id: '1', attempts: 1 })

describe('a symbol that changes', () => {
  test('from its day the card goes by the new one, and the old one leads to it for good', async () => {
    const id = await cards.readyToRelease('WZS-01', { symbol: 'WZS-91' })
    expect((await cards.read(id)).difference?.summary).toBe('zmienia się: symbol karty')
    expect((await cards.publish(id, '2026-12-01')).json()).toMatchObject({ symbol: 'WZS-91', edition: 2 })
    // until then it is a promise: the new symbol leads to the card for the time being
    expect(await led('/uslugi/WZS-01')).toEqual([200, undefined])
    expect(await led('/uslugi/WZS-91')).toEqual([302, '/uslugi/WZS-01'])
    const page = (await cards.author.get('/cards/WZS-01')).body
    expect(page).toContain('Od 1 grudnia 2026 karta będzie miała symbol WZS-91.')

    app.clock.set('2026-12-01T09:00:00+01:00')
    await turn()
    expect(await led('/uslugi/WZS-91')).toEqual([200, undefined])
    expect(await led('/uslugi/WZS-01')).toEqual([301, '/uslugi/WZS-91'])
    expect(await led('/uslugi/wzs-01?edition=1')).toEqual([301, '/uslugi/WZS-91?edition=1'])
    expect(await led('/uslugi/WZS-01', 'application/json')).toEqual([301, '/uslugi/WZS-91'])
    expect(await led('/uslugi/WZS-01/dane')).toEqual([301, '/uslugi/WZS-91/dane'])
    expect(await led('/uslugi/WZS-01/czego-potrzebuje')).toEqual([301, '/uslugi/WZS-91/czego-potrzebuje'])
    const staff = await cards.author.get('/cards/WZS-01')
    expect([staff.statusCode, staff.headers.location]).toEqual([301, '/cards/WZS-91'])
    expect((await cards.author.get('/cards/WZS-01/comparison')).headers.location).toBe('/cards/WZS-91/comparison')
    expect((await cards.author.get('/cards/WZS-91')).body).toContain('Do 30 listopada 2026 karta miała symbol WZS-01.')
    const table = (await app.server.inject({ url: '/dane/uslugi.csv' })).body.split('\r\n')
    const days = await app.services.database.db
      .selectFrom('card_symbols')
      .select(['symbol', 'since', 'until'])
      .where('symbol', '=', 'WZS-01')
      .execute()
    expect(days).toMatchObject([{ until: '2026-11-30' }])
    expect(table.find((row) => row.startsWith('WZS-91,'))).toContain(`,WZS-01 (${days[0]?.since}–2026-11-30)`)
    expect(table.find((row) => row.startsWith('WZS-02,'))).toMatch(/,$/)
    const json = async (url: string) =>
      (await app.server.inject({ url, headers: { accept: 'application/json' } })).json()
    expect((await json('/uslugi/WZS-91')).formerSymbols).toEqual(days)
    const listed = (await json('/uslugi')).cards as { symbol: string; formerSymbols: unknown[] }[]
    expect(listed.find(({ symbol }) => symbol === 'WZS-91')?.formerSymbols).toEqual(days)
    expect(listed.find(({ symbol }) => symbol === 'WZS-02')?.formerSymbols).toEqual([])
    const { database, files } = app.services
    const written = new Map(await writeCatalogue({ db: database.db, files }, '2026-12-01', 'in-force'))
    const { formerSymbols } = JSON.parse(String(written.get('editions.json')))
    expect(formerSymbols).toEqual([{ ...days[0], now: 'WZS-91' }])
    const found = await app.server.inject({ url: '/uslugi?q=WZS-01', headers: { accept: 'application/json' } })
    expect(found.json().cards[0]).toMatchObject({ symbol: 'WZS-91' })
    expect(await led('/uslugi/NIE-BYLO')).toEqual([404, undefined])
  })

  test('a symbol once used is never given to another card, and its own card may have it back', async () => {
    const id = await cards.readyToRelease('WZS-02', { symbol: 'WZS-92' })
    expect((await cards.publish(id, '2026-11-23')).statusCode).toBe(200)
    const copy = await cards.start('WOP-01', 'copy')
    await cards.save(copy, { symbol: 'WZS-02' })
    await cards.submit(copy)
    await cards.approve(copy)
    expect(why(await cards.publish(copy, '2026-12-01'))).toBe('card-symbol-taken')
    const renamed = await cards.readyToRelease('WOP-03', { symbol: 'WZS-92' })
    expect(why(await cards.publish(renamed, '2026-12-01'))).toBe('card-symbol-taken')
    app.clock.set('2026-11-25T09:00:00+01:00')
    const back = await cards.readyToRelease('WZS-92', { symbol: 'WZS-02' })
    expect((await cards.publish(back, '2026-11-25')).json()).toMatchObject({ symbol: 'WZS-02', edition: 3 })
    expect(await led('/uslugi/WZS-92')).toEqual([301, '/uslugi/WZS-02'])
    const taking = app.services.database.pool.query(`update card_symbols set card_id = gen_random_uuid()`)
    await expect(taking).rejects.toThrow(/permission denied/)
  })
})

describe('calling off one coming edition', () => {
  const days = async (symbol: string) => (await cards.editions(symbol)).map((row) => row.valid_to)

  test('leaves the card in use: the edition before goes on, and a new one may be released for those days', async () => {
    const id = await cards.readyToRelease('OGN-04', { whatYouGet: 'Odpowiedź miasta.' })
    await cards.publish(id, '2026-12-15')
    expect(await days('OGN-04')).toEqual(['2026-12-14', null])
    expect((await cards.release.get('/cards/OGN-04')).body).toContain('Odwołaj edycję')
    const callOff = (calledOffEdition: number, by = cards.release, calledOffWhy = 'Uchwała nie weszła w życie') =>
      by.call('/cards/OGN-04/call-off', { calledOffEdition, calledOffWhy })
    expect((await callOff(2, cards.author)).statusCode).toBe(403)
    expect((await callOff(2, cards.release, '')).json().errors).toHaveProperty('calledOffWhy')
    expect(why(await callOff(1))).toBe('edition-begun')
    expect((await callOff(2)).json().days).toEqual([
      { edition: 2, validTo: '2026-12-14' },
      { edition: 1, validTo: null },
    ])
    expect(await days('OGN-04')).toEqual([null, '2026-12-14'])
    expect(why(await callOff(2))).toBe('edition-not-coming')
    expect((await cards.release.get('/cards/OGN-04')).body).not.toContain('Odwołaj edycję')
    const next = await cards.readyToRelease('OGN-04', { whatYouGet: 'Inna odpowiedź.' })
    expect((await cards.publish(next, '2026-12-01')).json()).toMatchObject({ edition: 3 })
  })

  test('takes the symbol that was to come back with it', async () => {
    const id = await cards.readyToRelease('WOP-07', { symbol: 'WOP-97' })
    await cards.publish(id, '2026-12-01')
    await cards.release.call('/cards/WOP-07/call-off', { calledOffEdition: 2, calledOffWhy: 'pomyłka' })
    app.clock.set('2026-12-02T09:00:00+01:00')
    await turn()
    expect(await led('/uslugi/WOP-07')).toEqual([200, undefined])
    expect((await led('/uslugi/WOP-97'))[1]).toBe('/uslugi/WOP-07')
  })
})

test('a unit that is to end still exists until then: the card may be released before, not after', async () => {
  const { owner } = app.database
  const id = await cards.readyToRelease('WUA-15', { whatYouGet: 'Decyzja.' })
  await owner.pool.query(`update units set valid_to = '2026-11-30' where symbol = 'WUA'`)
  expect((await cards.author.get(`/cards/drafts/${id}`)).body).not.toContain('nie ma w urzędzie')
  expect(why(await cards.publish(id, '2026-12-01'))).toBe('draft-has-errors')
  expect((await cards.publish(id, '2026-11-30')).json()).toMatchObject({ edition: 2 })
})
