import { expect, it } from 'vitest'
import { useCommand } from '#test/support/okienko-command.ts'

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
