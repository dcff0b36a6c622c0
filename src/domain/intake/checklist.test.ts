import { expect, test } from 'vitest'
import { markOf } from './checklist.ts'

const always = { id: 'a', condition: null }
const whenProxy = { id: 'b', condition: 'gdy działa pełnomocnik' }

test.each([
  ['ticked', always, { present: ['a'], notApplicable: [], needed: [], everything: 'no' }, 'present'],
  ['set aside', always, { present: [], notApplicable: ['a'], needed: [], everything: 'no' }, 'not-applicable'],
  [
    'nothing ticked is missing, never assumed',
    always,
    { present: [], notApplicable: [], needed: [], everything: 'no' },
    'missing',
  ],
  ['everything is here', always, { present: [], notApplicable: [], needed: [], everything: 'yes' }, 'present'],
  [
    '…but not what was not needed',
    whenProxy,
    { present: [], notApplicable: [], needed: [], everything: 'yes' },
    'not-applicable',
  ],
  [
    '…unless it was ticked too',
    whenProxy,
    { present: ['b'], notApplicable: [], needed: [], everything: 'yes' },
    'present',
  ],
  [
    '…or unless the client said that it applies',
    whenProxy,
    { present: [], notApplicable: [], needed: ['b'], everything: 'yes' },
    'present',
  ],
  [
    'what the clerk sets aside stays aside whatever the client said',
    whenProxy,
    { present: [], notApplicable: ['b'], needed: ['b'], everything: 'yes' },
    'not-applicable',
  ],
  [
    'what the client said is not yet there',
    whenProxy,
    { present: [], notApplicable: [], needed: ['b'], everything: 'no' },
    'missing',
  ],
] as const)('item %s', (_case, item, ticked, mark) => {
  expect(markOf(item, ticked)).toBe(mark)
})
