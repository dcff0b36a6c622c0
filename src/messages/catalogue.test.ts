import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { en } from './en/index.ts'
import { message } from './index.ts'
import { common } from './pl/common.ts'
import { errors } from './pl/errors.ts'
import { guide } from './pl/guide.ts'
import { pl } from './pl/index.ts'
import { notices } from './pl/notices.ts'
import { publicPages } from './pl/public-pages.ts'
import { sending } from './pl/sending.ts'
import { serviceCards } from './pl/service-cards.ts'
import { statements } from './pl/statements.ts'
import { status } from './pl/status.ts'
import { uk } from './uk/index.ts'

type Texts = Readonly<Record<string, string>>

/** Areas that citizens read; texts for staff inside them carry `.staff.` in their key and stay Polish. */
const areas = { ...status, ...statements, ...sending, ...notices, ...publicPages, ...serviceCards, ...guide }
const citizens = Object.keys(areas).filter((key) => !key.includes('.staff.'))
const languages: [string, Texts, Texts][] = [
  ['English', en, uk],
  ['Ukrainian', uk, en],
]

describe.each(languages)('%s', (_, texts, other) => {
  test("has every text of the citizens' areas", () => {
    expect(citizens.filter((key) => !(key in texts))).toEqual([])
  })

  test('has no text that Polish lacks, and the same ones as the other language', () => {
    expect(Object.keys(texts).filter((key) => !(key in pl))).toEqual([])
    expect(Object.keys(texts).sort()).toEqual(Object.keys(other).sort())
  })

  test('asks for the same values as Polish', () => {
    const different = Object.entries(texts).filter(([key, text]) => names(text) !== names((pl as Texts)[key] ?? ''))
    expect(different.map(([key]) => key)).toEqual([])
  })
})

test("no text of the citizens' and shared areas is unused", () => {
  const source = sources(fileURLToPath(new URL('..', import.meta.url)))
  const patterns = [...source.matchAll(/`(\w+\.[^`\s]*\$\{[^`\s]*)`/g)].map((found) => patternOf(found[1] as string))
  const unused = Object.keys({ ...common, ...errors, ...areas }).filter((key) => {
    const tail = key.slice(key.indexOf('.') + 1)
    if (source.includes(`'${key}'`) || source.includes(`"${key}"`) || source.includes(`'${tail}'`)) return false
    return !patterns.some((pattern) => pattern?.test(key))
  })
  expect(unused).toEqual([])
})

test('every text with values can be made', () => {
  for (const [key, text] of Object.entries(pl)) {
    const values = Object.fromEntries(
      names(text)
        .split(',')
        .filter(Boolean)
        .map((name) => [name, 3]),
    )
    expect(message(key as keyof typeof pl, values)).not.toMatch(/[{}]/)
  }
})

/** Names of the values that a text asks for, in order of the alphabet. */
function names(text: string): string {
  return [...new Set([...text.matchAll(/\{(\w+)(?=[,}])/g)].map((found) => found[1]))].sort().join(',')
}

/** A template „errors.${kind}Advice” as a pattern; null when nothing but its area is fixed, for that says nothing. */
function patternOf(template: string): RegExp | null {
  const fixed = template.replace(/\$\{[^}]*\}/g, '\u0000')
  if (/^\w+\.\u0000$/.test(fixed)) return null
  return new RegExp(`^${fixed.replaceAll('.', '\\.').replaceAll('\u0000', '[\\w.-]+')}$`)
}

function sources(folder: string): string {
  const texts = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'messages' ? own(path) : sources(path)
    return /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.') ? readFileSync(path, 'utf8') : ''
  })
  return texts.join('\n')
}

/** Of the catalogue's own folder only the files that use it. */
function own(folder: string): string {
  return readFileSync(join(folder, 'dates.ts'), 'utf8')
}
