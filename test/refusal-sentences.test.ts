import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { pl } from '#messages/pl/index.ts'

const domain = fileURLToPath(new URL('../src/domain', import.meta.url))

/** Refusals of pure rules, as their types stand in the source: `| { why: 'term-not-missed'; … }`. */
const whys = readdirSync(domain, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .flatMap((path) => [...readFileSync(join(domain, path), 'utf8').matchAll(/[|=]\s*\{ why: '([a-z0-9-]+)'/g)])
  .map((found) => found[1] ?? '')

/** Said in two halves, by state and act: src/messages/pl/state-refusals.ts. */
const inHalves = ['not-in-this-state', 'case-not-in-this-state']

test('every refusal of a rule has its Polish sentence', () => {
  expect(whys.length).toBeGreaterThan(100)
  expect([...new Set(whys)].filter((why) => !(`refusals.${why}` in pl) && !inHalves.includes(why))).toEqual([])
})
