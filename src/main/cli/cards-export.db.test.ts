import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useDatabase } from '#test/support/database.ts'
import { run } from './run.ts'

const test = useDatabase()

beforeEach(() => {
  const { socketFolder, database } = test.connection as { socketFolder: string; database: string }
  const host = encodeURIComponent(socketFolder)
  vi.stubEnv('DATABASE_URL', `postgresql:///${database}?user=postgres&host=${host}`)
  vi.stubEnv('OKIENKO_ALLOW_UNSAFE_DB', '1')
  vi.stubEnv('OKIENKO_DEMO', 'on')
})
afterEach(() => vi.unstubAllEnvs())

async function exported(...words: string[]) {
  const streams = { input: new PassThrough(), output: new PassThrough(), errors: new PassThrough() }
  const code = await run(['cards', 'export', ...words], streams)
  streams.output.end()
  return { code, out: await text(streams.output) }
}

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
