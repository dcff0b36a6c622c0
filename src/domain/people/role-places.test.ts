import { expect, test } from 'vitest'
import { placeRole, type TypedPlace } from './role-places.ts'

const chancery = { id: 'p1', unitId: 'u1', kind: 'chancery' } as const
const standAlone = { id: 'p2', unitId: 'u2', kind: 'stand-alone' } as const
const typed = (place: Partial<TypedPlace>): TypedPlace => ({ unitId: null, windowId: null, post: null, ...place })

test.each([
  ['coordinator', typed({ unitId: 'u1', windowId: 'w1', post: chancery }), [null, null, null]],
  ['filing-clerk', typed({ windowId: 'w1' }), [null, 'w1', null]],
  ['filing-clerk', typed({}), [null, null, null]],
  ['window-clerk', typed({ unitId: 'u1', windowId: 'w1' }), ['u1', 'w1', null]],
  ['case-officer', typed({ unitId: 'u1', post: chancery }), ['u1', null, null]],
  ['case-officer', typed({ windowId: 'w1' }), 'role-needs-unit'],
  ['signatory', typed({}), 'role-needs-unit'],
  // the post says which unit it is in, whatever was typed
  ['chancery', typed({ unitId: 'u9', post: chancery }), ['u1', null, 'p1']],
  ['chancery', typed({ unitId: 'u1' }), 'role-needs-post'],
  ['chancery', typed({ post: standAlone }), 'post-of-another-kind'],
  ['stand-alone-post', typed({ post: standAlone }), ['u2', null, 'p2']],
  ['stand-alone-post', typed({ post: chancery }), 'post-of-another-kind'],
] as const)('%s at %o', (role, place, answer) => {
  const outcome = placeRole(role, place)
  const got = outcome.ok ? Object.values(outcome.event) : outcome.refusal.why
  expect(got).toEqual(answer)
})
