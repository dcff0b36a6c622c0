import { expect, test } from 'vitest'
import { markOf } from './checklist.ts'

const always = { id: 'a', condition: null }
const whenProxy = { id: 'b', condition: 'gdy działa pełnomocnik' }

test.each([
  ['ticked', always, { present: ['a'], notApplicable: [], everything: 'no' }, 'present'],
  ['set aside', always, { present: [], notApplicable: ['a'], everything: 'no' }, 'not-applicable'],
  ['nothing ticked is missing, never assumed', always, { present: [], notApplicable: [], everything: 'no' }, 'missing'],
  ['everything is here', always, { present: [], notApplicable: [], everything: 'yes' }, 'present'],
  ['…but not what was not needed', whenProxy, { present: [], notApplicable: [], everything: 'yes' }, 'not-applicable'],
  ['…unless it was ticked too', whenProxy, { present: ['b'], notApplicable: [], everything: 'yes' }, 'present'],
] as const)('item %s', (_case, item, ticked, mark) => {
  expect(markOf(item, ticked)).toBe(mark)
})
