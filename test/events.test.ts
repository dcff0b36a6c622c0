import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { pl } from '#messages/pl/index.ts'

const modules = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src', 'modules')

/** Events that acts record, as they stand in the source: `record({ event: 'case-founded', … })`. */
const recorded = readdirSync(modules, { recursive: true, encoding: 'utf8' })
  // signing in and the like stand in nobody's file
  .filter((path) => !path.startsWith('admin'))
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .flatMap((path) => {
    const text = readFileSync(join(modules, path), 'utf8')
    return [...text.matchAll(/\bevent: '([a-z]+(?:-[a-z]+)+)'/g)].map((found) => found[1] ?? '')
  })
  .filter((event) => event !== 'view-logged')

test('every recorded event has its sentence in src/messages/pl/events.ts', () => {
  expect(recorded).toContain('case-founded')
  expect(recorded.filter((event) => !(`events.${event}` in pl))).toEqual([])
})
