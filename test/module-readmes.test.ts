import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { permissions } from '#domain/people/permissions.ts'
import { routes } from '#main/routes.ts'
import { levels } from './support/module-levels.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const modules = join(root, 'src/modules')

/** Tables that the stores of a module write, whose owner says so in its README. */
function tablesWritten(folder: string): string[] {
  const stores = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /store\.ts$/.test(path))
  return stores.flatMap((path) =>
    [...readFileSync(join(folder, path), 'utf8').matchAll(/\binsertInto\(\s*'(\w+)'/g)].map(([, table]) => table!),
  )
}

test('every module of the drawing has its folder, and every folder its place in the drawing', () => {
  const folders = readdirSync(modules, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map((entry) => entry.name).sort()).toEqual(Object.keys(levels).sort())
})

describe.each(Object.keys(levels))('the README of %s', (name) => {
  const folder = join(modules, name)
  const text = existsSync(join(folder, 'README.md')) ? readFileSync(join(folder, 'README.md'), 'utf8') : ''
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map(([, words]) => words!)

  test('is one short page: a title, what the office does here, then the particulars', () => {
    const lines = text.trimEnd().split('\n')
    expect(lines[0]).toMatch(/^# \S/)
    expect(lines[2]).toMatch(/^[A-ZĄĆĘŁŃÓŚŹŻ]/)
    expect(lines.length).toBeGreaterThanOrEqual(6)
    expect(lines.length).toBeLessThanOrEqual(25)
  })

  test('names the tables it owns', () => {
    expect([...new Set(tablesWritten(folder))].filter((table) => !quoted.includes(table))).toEqual([])
  })

  test('names files that exist', () => {
    const files = quoted.filter((words) =>
      /^[\w./-]+\.(tsx?|sql|typ|md|json)$|^(src|seeds|migrations|docs)\//.test(words),
    )
    const places = [folder, join(folder, 'templates'), join(folder, 'jobs'), root]
    expect(files.filter((file) => !places.some((place) => existsSync(join(place, file))))).toEqual([])
  })

  test('names acts that exist', () => {
    const acts = quoted.filter((words) => /^[a-z]+(-[a-z]+)+$/.test(words))
    const known = (act: string) => existsSync(join(folder, `${act}.ts`)) || `${name}.${act}` in permissions
    expect(acts.filter((act) => !known(act))).toEqual([])
  })

  test('names addresses that exist', () => {
    const paths = quoted.filter((words) => /^\/[a-z]/.test(words)).map((words) => words.split(/[?\s]/)[0]!)
    expect(
      paths.filter((path) => !routes.some((route) => route.path === path || route.path.startsWith(`${path}/`))),
    ).toEqual([])
  })
})
