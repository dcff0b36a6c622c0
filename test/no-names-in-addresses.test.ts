import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { routes } from '#main/routes.ts'
import type { Route } from '#web/route.ts'

/** Whom an address must not tell: typed as a name, a number of a person, an address. */
const people = ['Gżegżółka Łucja', 'Kowalska', '44051401458', 'ul. Świerkowa 4, Przykładowo']

/** What may be typed into an address, and why: nobody is named there. */
const open: Record<string, string> = {
  '/uslugi q': 'the public list of services; a link to it may be shared',
  '/incomplete shelf': 'the code of a shelf, chosen from a list',
  '/jrwa q': 'the file plan of the office: classes of matters, nobody in it',
}

const source = join(import.meta.dirname, '../src')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(source, name), 'utf8') }))

/** The schema of what may stand in a route's address after the question mark. */
function queryOf(route: Route): z.ZodType | undefined {
  if (route.method !== 'GET') return undefined
  return 'form' in route ? route.form : 'query' in route ? route.query : undefined
}

test('no address of a page carries text in which somebody may be named', () => {
  const told = routes.flatMap((route) => {
    const schema = queryOf(route)
    if (!schema) return []
    const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
    return Object.keys(properties).flatMap((name) => {
      const kept = people.some((person) =>
        JSON.stringify(schema.safeParse({ [name]: person }).data ?? '').includes(person),
      )
      return kept && !open[`${route.path} ${name}`] ? [`${route.path} ${name}`] : []
    })
  })
  expect(told).toEqual([])
})

test('what stands open is there and does let words through', () => {
  for (const line of Object.keys(open)) {
    const [path, name = ''] = line.split(' ')
    const schema = routes.filter((route) => route.path === path).flatMap((route) => queryOf(route) ?? [])[0]
    expect(schema?.safeParse({ [name]: 'dowód' }).data).toMatchObject({ [name]: 'dowód' })
  }
})

test('forms whose fields go into the address are the list of services, the file plan, two editions of a card and choices above lists', () => {
  const forms = files.filter(({ text }) => /method=["{]'?"?get/i.test(text) || /<form(?![^>]*method)/.test(text))
  const answering = files.filter(({ text }) => /<FilterBar(?![^>]*kind="question")/.test(text))
  expect(forms.map(({ name }) => name).sort()).toEqual([
    'modules/card-editor/pages/compare-form.tsx',
    'modules/service-cards/pages/card-search.tsx',
  ])
  const typing = answering.filter(({ name }) => name !== 'modules/admin/pages/jrwa.tsx')
  for (const { name, text } of typing)
    expect(`${name} ${/<(TextField|Picker|input)\b/.test(text)}`).toBe(`${name} false`)
})

test('scripts put nothing that was typed into an address', () => {
  const made = files.filter(
    ({ name, text }) => name.startsWith('web/enhance') && /searchParams|encodeURIComponent/.test(text),
  )
  expect(made.map(({ name }) => name)).toEqual([])
})
