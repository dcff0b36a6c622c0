import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { useCommand } from '#test/support/okienko-command.ts'

const { test, okienko } = useCommand('demo')

it('imports cards into the demo town it loads first: known symbols wait as drafts, nothing in force changes', async () => {
  const { code, out } = await okienko('cards', 'import', 'seeds/import-samples/service-cards.json', '--json')
  expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({ read: 24, published: [], unreadable: 0 })])
  const { rows } = await test.owner.pool.query(
    `select (select count(*)::int from card_editions e where e.card_id = d.card_id) as editions, d.state
     from card_drafts d where d.symbol = 'WGD-19'`,
  )
  expect(rows).toEqual([{ editions: 1, state: 'writing' }])
})

it('imports units and says which city it took', async () => {
  const { code, out } = await okienko(
    'units',
    'import',
    'seeds/import-samples/org-units.json',
    '--city',
    'Skarżysko-Kamienna',
  )
  expect([code, out.split('\n')[0]]).toEqual([
    0,
    'Skarżysko-Kamienna: dodano komórek 20, punktów obsługi 0, okienek 0; już były: 1.',
  ])
})

it('imports a file plan', async () => {
  const { code, out } = await okienko('jrwa', 'import', 'seeds/import-samples/jrwa-gmina.csv', '--json')
  expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({ read: 8, added: 0 })])
})

it.each([
  ['nie-ma.json', null, 2, 'Nie można odczytać pliku'],
  ['zly.json', '{"cards": [', 2, 'nie jest poprawnym dokumentem JSON'],
])('tells about the file %s', async (name, content, code, message) => {
  const path = join(tmpdir(), `okienko-${process.pid}-${name}`)
  if (content !== null) writeFileSync(path, content)
  const answer = await okienko('cards', 'import', path)
  expect([answer.code, answer.errors]).toEqual([code, expect.stringContaining(message)])
})

it('answers no when the file holds no cards', async () => {
  const path = join(tmpdir(), `okienko-${process.pid}-puste.json`)
  writeFileSync(path, '{}')
  expect(await okienko('cards', 'import', path)).toMatchObject({
    code: 1,
    out: expect.stringContaining('nic nie wczytano'),
  })
})
