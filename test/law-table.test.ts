import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('..', import.meta.url)
const rows = readFileSync(new URL('docs/law.md', root), 'utf8')
  .split('\n')
  .filter((line) => line.includes('`src/'))

test('the table of law has rows', () => {
  expect(rows.length).toBeGreaterThan(10)
})

test.each(rows)('%s', (row) => {
  const files = [...row.matchAll(/`(src\/[^`]+)`/g)].map(([, path]) => path!)
  expect(files.length).toBeGreaterThanOrEqual(2)
  expect(files.filter((path) => !existsSync(new URL(path, root)))).toEqual([])
  expect(files.at(-1)).toMatch(/\.test\.tsx?$/)
})
