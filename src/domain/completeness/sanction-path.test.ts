import fc from 'fast-check'
import { expect, test } from 'vitest'
import { STATUTORY } from '../calendar/statutory.ts'
import { type Day, day } from '../calendar/temporal.ts'
import { getLegalProfile } from '../legal-profiles/get-profile.ts'
import { type CheckItem, MARKS, type Mark } from './check-items.ts'
import { judgeCure } from './cure.ts'
import { lacksToLeaveFor, mayLeave } from './leaving.ts'
import { markItems } from './marking.ts'
import { type DraftSummons, deliverSummons, draftSummons, extendTerm } from './summons.ts'

/** What a clerk or an officer may try, in any order; `at` points into the checklist. */
type Try =
  | { what: 'mark'; at: number[]; mark: Mark }
  | { what: 'summon'; days: number; again: 'yes' | 'no' }
  | { what: 'extend'; days: number }
  | { what: 'deliver' }
  | { what: 'cure'; at: number[] }
  | { what: 'wait'; days: number }
  | { what: 'leave' }

type Summons = { issuedOn: Day; days: number; lastDay: Day | null; items: { itemId: string; curedOn: Day | null }[] }
type World = { today: Day; items: CheckItem[]; summons: Summons | null; named: Set<string>; sanctioned: string[] }

const profile = getLegalProfile('KPA_DECISION', '2026-11-23', STATUTORY.law)

const item = (kind: fc.Arbitrary<CheckItem['kind']>) =>
  fc.record({
    kind,
    basis: fc.constantFrom(null, '', ' ', 'art. 63 § 3 KPA'),
    mark: fc.constantFrom(...MARKS),
    amountGrosze: fc.constantFrom(null, 1700),
  })
const checklist = (kind: fc.Arbitrary<CheckItem['kind']>) =>
  fc
    .array(item(kind), { minLength: 1, maxLength: 6 })
    .map((items) => items.map((one, at): CheckItem => ({ ...one, id: `i${at}`, name: `Pozycja ${at}` })))
const places = fc.array(fc.nat({ max: 5 }), { maxLength: 4 })
const days = fc.constantFrom(1, 7, 10, 14)
const tries = fc.array(
  fc.oneof(
    fc.record({ what: fc.constant('mark' as const), at: places, mark: fc.constantFrom(...MARKS) }),
    fc.record({ what: fc.constant('summon' as const), days, again: fc.constantFrom('yes' as const, 'no' as const) }),
    fc.record({ what: fc.constant('extend' as const), days }),
    fc.record({ what: fc.constant('deliver' as const) }),
    fc.record({ what: fc.constant('cure' as const), at: places }),
    fc.record({ what: fc.constant('wait' as const), days: fc.constantFrom(1, 5, 20) }),
    fc.record({ what: fc.constant('leave' as const) }),
  ),
  { maxLength: 30 },
)

const ids = (world: World, at: number[]) => at.flatMap((one) => world.items[one]?.id ?? [])

/** Does what the rules allow and nothing else; names under a summons or a leaving are kept in `sanctioned`. */
function step(world: World, one: Try): World {
  switch (one.what) {
    case 'wait':
      return { ...world, today: world.today.add({ days: one.days }) }
    case 'mark': {
      const open = (world.summons?.items ?? []).filter((item) => item.curedOn === null).map((item) => item.itemId)
      const wanted = new Map(ids(world, one.at).map((id) => [id, one.mark]))
      const marked = markItems(world.items, wanted, new Set(open))
      return marked.ok ? { ...world, items: marked.event.items } : world
    }
    case 'summon': {
      const { items, named: summonedBefore } = world
      const draft = draftSummons({ items, profile, days: one.days, summonedBefore, again: one.again })
      return draft.ok ? summoned(world, draft.event) : world
    }
    case 'extend': {
      if (!world.summons) return world
      const open = new Set(world.summons.items.filter((item) => item.curedOn === null).map((item) => item.itemId))
      const items = world.items.filter((item) => open.has(item.id))
      const { lastDay } = world.summons
      const draft = extendTerm({ items, profile, days: one.days, lastDay, today: world.today, calendar: STATUTORY })
      return draft.ok ? summoned(world, draft.event) : world
    }
    case 'deliver': {
      if (!world.summons || world.summons.lastDay) return world
      const term = deliverSummons({
        ...world.summons,
        deliveredOn: world.today,
        today: world.today,
        calendar: STATUTORY,
      })
      return term.ok ? { ...world, summons: { ...world.summons, lastDay: term.event.lastDay } } : world
    }
    case 'cure':
      return cured(world, ids(world, one.at))
    case 'leave': {
      const lacks = lacksToLeaveFor(world.items, world.summons?.items ?? [])
      const { today, summons } = world
      const left = mayLeave({ today, lastDay: summons?.lastDay ?? null, uncured: lacks.length, leaving: 'none' })
      return left.ok ? { ...world, sanctioned: [...world.sanctioned, ...lacks.map((lack) => lack.itemId)] } : world
    }
  }
}

function summoned(world: World, draft: DraftSummons): World {
  const named = draft.lacks.map((lack) => lack.itemId)
  return {
    ...world,
    named: new Set([...world.named, ...named]),
    sanctioned: [...world.sanctioned, ...named],
    summons: {
      issuedOn: world.today,
      days: draft.days,
      lastDay: null,
      items: named.map((itemId) => ({ itemId, curedOn: null })),
    },
  }
}

function cured(world: World, itemIds: string[]): World {
  const { today, summons } = world
  if (!summons) return world
  const facts = { itemIds, arrivedOn: today, postedOn: null, operator: null }
  const outcome = judgeCure(facts, { ...summons, today, leaving: 'none' })
  if (!outcome.ok) return world
  const { curedOn } = outcome.event
  const items = summons.items.map((item) => (itemIds.includes(item.itemId) ? { ...item, curedOn } : item))
  const present = (one: CheckItem): CheckItem => (itemIds.includes(one.id) ? { ...one, mark: 'present' } : one)
  return { ...world, summons: { ...summons, items }, items: world.items.map(present) }
}

function play(items: CheckItem[], all: readonly Try[]): World {
  const start: World = { today: day('2026-11-23'), items, summons: null, named: new Set(), sanctioned: [] }
  return all.reduce(step, start)
}

const anyKind = fc.constantFrom<CheckItem['kind']>('formal', 'evidence', 'fee', 'courtesy')

test('art. 64 § 2: no sequence of acts puts anything but a formal item with its article under the sanction', () => {
  fc.assert(
    fc.property(checklist(anyKind), tries, (items, all) => {
      const { sanctioned } = play(items, all)
      const carried = items.filter((one) => sanctioned.includes(one.id))
      expect(carried.filter((one) => one.kind !== 'formal' || !one.basis?.trim())).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('art. 77, 220, 261: without a formal item no sequence of acts ever summons or leaves unexamined', () => {
  const soft = fc.constantFrom<CheckItem['kind']>('evidence', 'fee', 'courtesy')
  fc.assert(
    fc.property(checklist(soft), tries, (items, all) => {
      const end = play(items, all)
      expect([end.summons, end.sanctioned]).toEqual([null, []])
    }),
    { numRuns: 500 },
  )
})

test('the same acts do leave an application unexamined for a formal lack, so the properties are not empty', () => {
  const signature: CheckItem = {
    id: 'i0',
    name: 'Podpis',
    kind: 'formal',
    basis: 'art. 63 § 3 KPA',
    mark: 'missing',
    amountGrosze: null,
  }
  const path: Try[] = [
    { what: 'summon', days: 7, again: 'no' },
    { what: 'deliver' },
    { what: 'wait', days: 20 },
    { what: 'leave' },
  ]
  expect(play([signature], path).sanctioned).toEqual(['i0', 'i0'])
  const lateCure: Try[] = [...path.slice(0, 3), { what: 'cure', at: [0] }, { what: 'leave' }]
  expect(play([signature], lateCure).sanctioned).toEqual(['i0'])
})
