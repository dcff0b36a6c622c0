import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AdeEvent, type AdeState, adeEvents, adeMoves, adeStates, isAdeFinal, moveAde } from './ade-states.ts'

function walk(events: readonly AdeEvent[]): AdeState {
  return events.reduce<AdeState>((state, event) => {
    const moved = moveAde(state, event)
    return moved.ok ? moved.event.state : state
  }, 'queued')
}

describe('the way of a letter', () => {
  test.each<[string, AdeEvent[], AdeState]>([
    ['opened by the addressee', ['handed-over', 'proof-of-sending', 'proof-of-receipt'], 'delivered'],
    ['never opened: fourteen days', ['handed-over', 'proof-of-sending', 'proof-of-fiction'], 'deemed-delivered'],
    [
      'the proof of receipt overtakes the proof of sending',
      ['handed-over', 'proof-of-receipt', 'proof-of-sending'],
      'delivered',
    ],
    [
      'each proof twice',
      ['handed-over', 'proof-of-sending', 'proof-of-sending', 'proof-of-receipt', 'proof-of-receipt'],
      'delivered',
    ],
    ['the answer was lost, handed over again', ['handed-over', 'lost', 'handed-over', 'proof-of-sending'], 'sent'],
    [
      'refused at the door and sent again',
      ['handed-over', 'failure', 'requeued', 'handed-over', 'proof-of-sending'],
      'sent',
    ],
    ['failed after sending', ['handed-over', 'proof-of-sending', 'failure'], 'failed'],
    ['no address any more', ['failure'], 'failed'],
    ['taken back in time', ['withdrawal'], 'withdrawn'],
    ['given up after a failure, goes out on paper', ['failure', 'withdrawal'], 'withdrawn'],
    ['what left cannot be taken back', ['handed-over', 'withdrawal'], 'sending'],
    ['the first proof of receipt stands', ['handed-over', 'proof-of-receipt', 'proof-of-fiction'], 'delivered'],
  ])('%s', (_story, events, state) => {
    expect(walk(events)).toBe(state)
  })

  test.each(adeStates)('%s answers every event, by its row or by a refusal', (state) => {
    for (const event of adeEvents) {
      const moved = moveAde(state, event)
      const row: Partial<Record<AdeEvent, AdeState>> = adeMoves[state]
      expect(moved.ok ? moved.event.state : undefined).toBe(row[event])
    }
  })

  test('a delivered letter, a deemed one and a withdrawn one have arrived', () => {
    expect(adeStates.filter((state) => isAdeFinal(state) === 'yes')).toEqual([
      'delivered',
      'deemed-delivered',
      'withdrawn',
    ])
  })
})

describe('what cannot be', () => {
  test.each<[AdeState, AdeEvent, string]>([
    ['delivered', 'proof-of-fiction', 'ade-two-different-proofs'],
    ['deemed-delivered', 'proof-of-receipt', 'ade-two-different-proofs'],
    ['withdrawn', 'proof-of-receipt', 'ade-not-in-this-state'],
    ['queued', 'proof-of-receipt', 'ade-not-in-this-state'],
    ['queued', 'requeued', 'ade-not-in-this-state'],
    ['delivered', 'failure', 'ade-not-in-this-state'],
  ])('%s: %s is refused, %s', (state, event, why) => {
    expect(moveAde(state, event)).toMatchObject({ ok: false, refusal: { why, state } })
  })
})

test('the same event twice is the same as once, wherever it comes', () => {
  const proofs = fc.constantFrom<AdeEvent>('proof-of-sending', 'proof-of-receipt', 'proof-of-fiction', 'failure')
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...adeEvents), { maxLength: 8 }), proofs, (events, proof) => {
      expect(walk([...events, proof, proof])).toBe(walk([...events, proof]))
    }),
  )
})

test('a repeated proof says that nothing changed', () => {
  expect(moveAde('sent', 'proof-of-sending')).toEqual({ ok: true, event: { state: 'sent', change: 'none' } })
  expect(moveAde('sent', 'proof-of-receipt')).toEqual({ ok: true, event: { state: 'delivered', change: 'moved' } })
})
