import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { permissions } from '#domain/people/permissions.ts'

const root = new URL('..', import.meta.url)
const text = (path: string) => readFileSync(new URL(path, root), 'utf8')
const rows = text('docs/edge-cases.md')
  .split('\n')
  .filter((line) => /^\| \d+ \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
const folder = 'src/domain/cases'
const named = readdirSync(new URL(folder, root))
  .filter((file) => file.startsWith('edge-cases-') && file.endsWith('.test.ts'))
  .map((file) => text(`${folder}/${file}`))
  .join('\n')
const ticked = (cell: string | undefined) => [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '')

test('all 45 stand there once, in order', () => {
  expect(rows.map((cells) => Number(cells[1]))).toEqual(Array.from({ length: 45 }, (_, at) => at + 1))
})

describe.each(rows)('%s nr %s: %s', (_, nr, what, act, screen, tests) => {
  test('says the case, the act, the screen and the test', () => {
    expect(what && act && screen && tests).toBeTruthy()
  })

  test('has a rule tested under its number', () => {
    expect(named).toContain(`test('nr ${nr}: `)
  })

  test('names acts and a test that exist', () => {
    expect(ticked(act).filter((name) => !Object.hasOwn(permissions, name))).toEqual([])
    const files = ticked(tests)
    expect(files).not.toEqual([])
    expect(files.filter((path) => !existsSync(new URL(path, root)))).toEqual([])
  })
})
