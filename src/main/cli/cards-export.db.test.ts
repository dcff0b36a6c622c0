import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { useCommand } from '#test/support/okienko-command.ts'

describe('the demo town', () => {
  const { okienko } = useCommand('demo')
  const exported = (...words: string[]) => okienko('cards', 'export', ...words)

  it('writes the cards in force in both vocabularies and as a table, and knows no other format', async () => {
    const european = await exported('--format', 'cpsv-ap', '--json')
    const types = JSON.parse(european.out)['@graph'].map((node: { '@type': string }) => node['@type'])
    expect(european.code).toBe(0)
    expect(types.filter((type: string) => type === 'cpsv:PublicService').length).toBeGreaterThan(15)
    const schema = JSON.parse((await exported('--format', 'schema.org', '--json')).out)
    expect(schema['@context']).toBe('https://schema.org')
    expect(schema['@graph'][0]).toMatchObject({ '@type': 'GovernmentService' })
    expect((await exported('--format', 'csv')).out).toMatch(/^symbol,tytul,/)
    expect((await exported('--format', 'rdf', '--json')).code).toBe(2)
  })

  it('writes cards in the shape that is imported', async () => {
    const { cards } = JSON.parse((await exported('--format', 'cards', '--json')).out)
    expect(cards).toContainEqual(
      expect.objectContaining({ symbol: 'WGD-19', profile: 'EGIB_EXTRACT', unit_symbol: 'WGD' }),
    )
    expect((await exported('--format', 'cards', '--editions', 'all')).code).toBe(2)
  })
})

describe('an empty office', () => {
  const { okienko } = useCommand('empty')

  it('gives real cards back with every field they came with', async () => {
    const file = 'seeds/import-samples/service-cards.json'
    const imported = await okienko('cards', 'import', file, '--json')
    expect([imported.code, JSON.parse(imported.out).drafts.length]).toEqual([0, 24])
    const { out } = await okienko('cards', 'export', '--format', 'cards', '--editions', 'drafts', '--json')
    const byId = (one: { id: string }, other: { id: string }) => one.id.localeCompare(other.id)
    const sample = JSON.parse(readFileSync(file, 'utf8'))
    expect(JSON.parse(out).cards.sort(byId)).toEqual(sample.cards.sort(byId))
  })
})
