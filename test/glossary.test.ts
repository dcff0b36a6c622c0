import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { caseStates } from '#domain/cases/case-states.ts'
import { paperStates } from '#domain/cases/paper-states.ts'
import { caseOutcomes } from '#domain/cases/settle-case.ts'
import { MARKS } from '#domain/completeness/check-items.ts'
import { itemStates } from '#domain/handover/acknowledgement.ts'
import { channels } from '#domain/intake/registration.ts'
import { roles } from '#domain/people/roles.ts'
import { capacities } from '#domain/release/may-receive.ts'
import { resultStates } from '#domain/release/result-states.ts'
import { ITEM_KINDS } from '#domain/service-cards/card.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const rows = readFileSync(join(root, 'docs/glossary.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
const names = rows.flatMap((row) => [...row.split('|')[1]!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!))

const domain = readdirSync(join(root, 'src/domain'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .map((path) => readFileSync(join(root, 'src/domain', path), 'utf8'))
  .join('\n')

test('every name of the glossary is a name in the domain', () => {
  const words = new Set(domain.match(/[\w-]+/g))
  expect(names.filter((name) => !words.has(name))).toEqual([])
})

const vocabulary: Record<string, readonly string[]> = {
  'state of a paper': paperStates,
  'state of a case': caseStates,
  'state of a paper on a sheet': itemStates,
  'state of a finished document': resultStates,
  'end of a case': caseOutcomes,
  'kind of a checklist item': ITEM_KINDS,
  'mark of a checklist item': MARKS,
  'way a paper came': channels,
  'capacity of who receives': capacities,
  role: roles,
}

test.each(Object.entries(vocabulary))('the glossary has every %s', (_what, values) => {
  expect(values.filter((value) => !names.includes(value))).toEqual([])
})

test('every row says the Polish term, the article or a dash, and the meaning', () => {
  const thin = rows.filter((row) => {
    const [, , polish, article] = row.split('|').map((cell) => cell.trim())
    return row.split('|').length !== 6 || !polish || !article
  })
  expect(thin).toEqual([])
})
