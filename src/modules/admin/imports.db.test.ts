import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { type Day, day } from '#domain/calendar/temporal.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { newId } from '#platform/ids.ts'
import { useDatabase } from '#test/support/database.ts'
import { importJrwa } from './import-jrwa.ts'
import { importUnits } from './import-units.ts'

const database = useDatabase()
const sample = JSON.parse(readFileSync('seeds/import-samples/org-units.json', 'utf8'))
const units = (json: unknown, city?: string) =>
  inTransaction(database.app.db, (tx) => importUnits(tx, json, { newId, ...(city ? { city } : {}) }))
const plan = (csv: string, from: Day | null = null) => inTransaction(database.app.db, (tx) => importJrwa(tx, csv, from))

it('writes nothing when the file does not have the city asked for', async () => {
  expect(await units(sample, 'Radom')).toMatchObject({
    city: null,
    added: { units: 0 },
    problems: expect.arrayContaining([{ item: 'Radom', field: 'city', reason: expect.any(String) }]),
  })
})

it('imports one office of a file of two, and names the other and every unit without a symbol', async () => {
  const report = await units(sample)
  expect(report).toMatchObject({
    city: 'Płock',
    added: { units: 17, servicePoints: 3, windows: 8, hours: 15 },
    present: 0,
  })
  const named = report.problems.map(({ item, reason }) => `${item}: ${reason}`)
  expect(named).toContainEqual(expect.stringContaining('Skarżysko-Kamienna: plik opisuje kilka urzędów'))
  expect(named.filter((line) => line.endsWith('komórki nie zapisano'))).toHaveLength(5)
  expect(named).toContainEqual(expect.stringMatching(/godzin do 2024-07-31 \(pn 0?7:30–15:30, .*nie zapisano/))
})

it('builds the tree of units and gives a unit with its own counter a window', async () => {
  const { rows } = await database.owner.pool.query(
    `select u.symbol, p.symbol as parent, u.intake_route from units u left join units p on p.id = u.parent_id
     where u.symbol in ('WKŚ-II', 'WGD') order by u.symbol`,
  )
  expect(rows).toEqual([
    { symbol: 'WGD', parent: null, intake_route: 'subject-window' },
    { symbol: 'WKŚ-II', parent: 'WKŚ', intake_route: 'filing-desk' },
  ])
})

it('changes nothing the second time', async () => {
  expect(await units(sample)).toMatchObject({
    added: { units: 0, servicePoints: 0, windows: 0, hours: 0 },
    present: 17,
  })
})

it('keeps a symbol in use with its unit, and says so', async () => {
  const report = await units(sample, 'Skarżysko-Kamienna')
  expect(report).toMatchObject({ city: 'Skarżysko-Kamienna', added: { units: 20 }, present: 1 })
  const other = {
    cities: [{ city: 'X', complete: true, units: [{ symbol: 'USC', name: 'Inny urząd', type: 'urząd' }] }],
  }
  expect((await units(other)).problems).toContainEqual({
    item: 'Inny urząd',
    field: 'name',
    reason: expect.stringContaining('Urząd Stanu Cywilnego'),
  })
})

it('imports a file plan, follows its changes and does not forget a known category', async () => {
  const first = await plan('symbol,title,category\n6,Środowisko,A\n61,Przyroda,B5\n')
  expect(first).toMatchObject({ event: { read: 2, added: 2, changed: 0, ended: 0, unchanged: 0, problems: [] } })
  const second = await plan('symbol,title,category\n6,Środowisko,\n61,Ochrona przyrody,B10\n612,Nowa,B5')
  expect(second).toMatchObject({ event: { added: 1, changed: 1, ended: 0, unchanged: 1 } })
  const { rows } = await database.owner.pool.query('select symbol, title, category from jrwa_classes order by symbol')
  expect(rows).toEqual([
    { symbol: '6', title: 'Środowisko', category: 'A' },
    { symbol: '61', title: 'Ochrona przyrody', category: 'B10' },
    { symbol: '612', title: 'Nowa', category: 'B5' },
  ])
})

it('keeps the old edition of a file plan readable beside the new one', async () => {
  await plan('symbol,title,category\n7,Dawna,B5\n71,Zmieniana,B5\n72,Ta sama,A')
  const edition = 'symbol,title,category\n7,Dawna,B5\n71,Zmieniona,B10\n73,Nowa,Bc\n72,Ta sama,A'
  expect(await plan(edition, day('2027-01-01'))).toMatchObject({ event: { added: 1, changed: 1, unchanged: 2 } })
  expect(await plan(edition, day('2027-01-01'))).toMatchObject({
    event: { added: 0, changed: 0, ended: 0, unchanged: 4 },
  })
  const { rows } = await database.owner.pool.query(
    "select symbol, title, valid_from, valid_to from jrwa_classes where symbol in ('6', '71', '73') order by symbol, valid_from",
  )
  expect(rows).toEqual([
    { symbol: '6', title: 'Środowisko', valid_from: '2011-01-01', valid_to: '2026-12-31' },
    { symbol: '71', title: 'Zmieniana', valid_from: '2011-01-01', valid_to: '2026-12-31' },
    { symbol: '71', title: 'Zmieniona', valid_from: '2027-01-01', valid_to: null },
    { symbol: '73', title: 'Nowa', valid_from: '2027-01-01', valid_to: null },
  ])
  expect(await plan(edition, day('2026-06-01'))).toMatchObject({
    refusal: { why: 'jrwa-later-edition', day: '2027-01-01' },
  })
})

it('takes no whole plan from a file with a row that cannot be read, and writes nothing', async () => {
  const before = await database.owner.pool.query('select * from jrwa_classes order by 1, 4')
  const refused = await plan('symbol,title,category\n8,Nowa,B5\n9x,Zepsuta,B5', day('2028-01-01'))
  expect(refused).toMatchObject({ refusal: { why: 'jrwa-edition-unread', count: 1, problems: [{ field: 'symbol' }] } })
  expect((await database.owner.pool.query('select * from jrwa_classes order by 1, 4')).rows).toEqual(before.rows)
})
