import { expect, test } from 'vitest'
import { type RoutedPaper, type RoutingPost, type RoutingUnit, receivingPost } from './receiving-post.ts'

const units: RoutingUnit[] = [
  { id: 'WGD', parentId: null },
  { id: 'WKŚ', parentId: null },
  { id: 'WKŚ-I', parentId: 'WKŚ' },
  { id: 'WKŚ-I-ZŚ', parentId: 'WKŚ-I' },
  { id: 'bez-kancelarii', parentId: null },
  { id: 'koło-1', parentId: 'koło-2' },
  { id: 'koło-2', parentId: 'koło-1' },
]
const chancery = (unitId: string): RoutingPost => ({
  id: `kancelaria ${unitId}`,
  unitId,
  kind: 'chancery',
  registerCodes: [],
})
const posts: RoutingPost[] = [
  chancery('WGD'),
  chancery('WKŚ'),
  { id: 'mapy', unitId: 'WGD', kind: 'stand-alone', registerCodes: ['MAPY'] },
  { id: 'egib', unitId: 'WGD', kind: 'stand-alone', registerCodes: ['EGIB'] },
]
const paper = (unitId: string | null, route: RoutedPaper['route'], registerCode: string | null = null) => ({
  unitId,
  route,
  registerCode,
})

test.each([
  ['a letter outside the catalogue', paper('WGD', null), 'kancelaria WGD', 'chancery'],
  ['a card by the chancery', paper('WGD', 'unit-chancery'), 'kancelaria WGD', 'chancery'],
  ['an older edition of its own counter, not settled there', paper('WGD', 'own-counter'), 'kancelaria WGD', 'chancery'],
  ['land-register extract (seed step 5)', paper('WGD', 'stand-alone-post', 'EGIB'), 'egib', 'direct'],
  ['a stand-alone post without a register on the card', paper('WGD', 'stand-alone-post'), 'mapy', 'direct'],
  ['a direct route where there is no such post', paper('WKŚ', 'stand-alone-post'), 'kancelaria WKŚ', 'chancery'],
  ['a section without a chancery', paper('WKŚ-I', 'unit-chancery'), 'kancelaria WKŚ', 'chancery'],
  ['a team two levels down', paper('WKŚ-I-ZŚ', 'unit-chancery'), 'kancelaria WKŚ', 'chancery'],
] as const)('%s goes to the right post', (_case, routed, postId, route) => {
  expect(receivingPost(routed, units, posts)).toEqual({ ok: true, event: { postId, route } })
})

test.each([
  ['no unit', paper(null, null), 'handover-no-unit'],
  ['nobody receives for the unit', paper('bez-kancelarii', null), 'handover-no-post'],
  ['a circle of units', paper('koło-1', null), 'handover-no-post'],
] as const)('%s is refused', (_case, routed, why) => {
  expect(receivingPost(routed, units, posts)).toEqual({ ok: false, refusal: { why } })
})
