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

it('names broken entries by row, field and reason, and takes the rest only when that is confirmed', async () => {
  const path = join(tmpdir(), `okienko-${process.pid}-uszkodzone.json`)
  const card = (id: string, more: object) => ({
    id,
    symbol: id.toUpperCase(),
    title: 'Usługa',
    completeness: 'full',
    ...more,
  })
  const cards = [
    card('x-1', {}),
    card('x-2', { required_documents: ['wniosek', '<script>alert(1)</script>'] }),
    card('x-3', { notes: ['a'.repeat(200_000)] }),
    card('x-4', { title: 'Usługa\u202e' }),
    'to nie jest karta',
  ]
  writeFileSync(path, JSON.stringify({ cards }))
  const drafts = async () =>
    (await test.owner.pool.query(`select symbol from card_drafts where symbol like 'X-%'`)).rows
  const looked = await okienko('cards', 'import', path)
  expect([looked.code, await drafts()]).toEqual([1, []])
  expect(looked.out).toContain('Niczego nie zapisano')
  expect(looked.out).toContain('x-2, items.1.name: Tekst zawiera znaczniki strony internetowej albo skrypt.')
  expect(looked.out).toContain('x-3, notes.0: Ten tekst ma 200000 znaków')
  expect(looked.out).toContain('x-4, title: Tekst zawiera niewidoczne znaki')
  expect(looked.out).toContain('karta-5, title: wpis nie jest kartą')
  const taken = await okienko('cards', 'import', path, '--confirm', '--json')
  expect([taken.code, JSON.parse(taken.out)]).toEqual([
    0,
    expect.objectContaining({ drafts: ['X-1'], broken: ['X-2', 'X-3', 'X-4'], unreadable: 1, stored: true }),
  ])
  expect(await drafts()).toEqual([{ symbol: 'X-1' }])
})
