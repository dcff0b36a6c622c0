import { describe, expect, it } from 'vitest'
import {
  approveMerits,
  approveRelease,
  type DraftFacts,
  type DraftState,
  dropDraft,
  returnDraft,
  submitDraft,
  writeDraft,
} from './card-approval.ts'

const facts = (change: Partial<DraftFacts>): DraftFacts => ({
  ...{ state: 'writing', writers: ['author'], digest: 'd1', merits: null },
  ...change,
})
const ok = (state: DraftState) => ({ ok: true, event: state })
const no = (why: string) => ({ ok: false, refusal: expect.objectContaining({ why }) })

describe('a draft of a card', () => {
  it.each([
    ['writing', ok('writing')],
    ['awaiting-merits', ok('writing')],
    ['awaiting-release', ok('writing')],
    ['released', no('draft-ended')],
    ['dropped', no('draft-ended')],
  ] as const)('that is %s and is written again: %j', (state, answer) => {
    expect(writeDraft({ state })).toEqual(answer)
  })

  it.each([
    ['writing', 0, ok('awaiting-merits')],
    ['writing', 2, no('draft-has-errors')],
    ['awaiting-merits', 0, no('draft-not-written')],
    ['released', 0, no('draft-ended')],
  ] as const)('that is %s with %d errors is submitted: %j', (state, errors, answer) => {
    expect(submitDraft({ state }, errors)).toEqual(answer)
  })

  it.each([
    ['by another person who read it', { by: 'second', digest: 'd1' }, {}, ok('awaiting-release')],
    ['by its author', { by: 'author', digest: 'd1' }, {}, no('approver-wrote-draft')],
    [
      'by its second author',
      { by: 'other', digest: 'd1' },
      { writers: ['author', 'other'] },
      no('approver-wrote-draft'),
    ],
    ['by who read an earlier revision', { by: 'second', digest: 'd0' }, {}, no('draft-changed-since-look')],
    ['before it was submitted', { by: 'second', digest: 'd1' }, { state: 'writing' }, no('draft-not-at-merits')],
  ] as const)('has its merits approved %s', (_who, approval, change, answer) => {
    expect(approveMerits(facts({ state: 'awaiting-merits', ...change }), approval)).toEqual(answer)
  })

  const merits = { by: 'second', digest: 'd1' }
  it.each([
    ['by a third person', { by: 'third', digest: 'd1' }, {}, ok('released')],
    ['by its author', { by: 'author', digest: 'd1' }, {}, no('approver-wrote-draft')],
    ['by who approved its merits', { by: 'second', digest: 'd1' }, {}, no('approver-approved-merits')],
    ['when it changed after that', { by: 'third', digest: 'd2' }, { digest: 'd2' }, no('merits-not-approved')],
    ['by who read an earlier revision', { by: 'third', digest: 'd0' }, {}, no('draft-changed-since-look')],
    ['before its merits', { by: 'third', digest: 'd1' }, { merits: null }, no('merits-not-approved')],
    ['out of its turn', { by: 'third', digest: 'd1' }, { state: 'awaiting-merits' }, no('draft-not-at-release')],
  ] as const)('is released %s', (_who, approval, change, answer) => {
    expect(approveRelease(facts({ state: 'awaiting-release', merits, ...change }), approval)).toEqual(answer)
  })

  it.each([
    ['writing', no('draft-not-submitted'), ok('dropped')],
    ['awaiting-merits', ok('writing'), ok('dropped')],
    ['awaiting-release', ok('writing'), ok('dropped')],
    ['released', no('draft-not-submitted'), no('draft-ended')],
  ] as const)('that is %s is returned or dropped', (state, returned, dropped) => {
    expect(returnDraft({ state })).toEqual(returned)
    expect(dropDraft({ state })).toEqual(dropped)
  })
})
