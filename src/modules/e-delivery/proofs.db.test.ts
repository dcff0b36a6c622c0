import { describe, expect, test } from 'vitest'
import { letterDay, receipt, useAdeOutbox, whyOf } from '#test/support/ade-outbox.ts'
import { useApp } from '#test/support/app.ts'
import { countWrites } from '#test/support/writes.ts'

const app = useApp(letterDay)
const writes = countWrites(app)
const { queued, clerk, behave, move, prove, letterOf, itemOf, proofsOf, termOf, card } = useAdeOutbox(app)
const db = () => app.services.database.db
const stateOf = async (paperId: string) =>
  (await db().selectFrom('papers').select('state').where('id', '=', paperId).executeTakeFirstOrThrow()).state

describe('a proof of receipt', () => {
  test('of a letter that was opened is its delivery: the term of the summons runs from that day', async () => {
    const { id, itemId, paperId } = await queued()
    await move()
    app.clock.set('2026-11-26T12:00:00+01:00')
    prove(id, receipt('2026-11-23', '2026-11-25'))
    await move()
    expect(await letterOf(id)).toMatchObject({ state: 'delivered', next_at: null })
    expect(await itemOf(itemId)).toMatchObject({ standing: 'delivered', delivered_on: '2026-11-25', effect: 'actual' })
    expect(await termOf(paperId)).toEqual({
      delivered_on: '2026-11-25',
      delivery: 'e-delivery',
      last_day: '2026-12-02',
    })
    expect(await stateOf(paperId)).toBe('cure-running')
    const history = await db()
      .selectFrom('history')
      .select(['event', 'actor_id', 'act'])
      .where('paper_id', '=', paperId)
      .where('event', 'in', ['ade-sent', 'outgoing-delivered', 'summons-delivered'])
      .orderBy('seq')
      .execute()
    expect(history).toEqual([
      { event: 'ade-sent', actor_id: null, act: 'e-delivery.take-evidence' },
      { event: 'outgoing-delivered', actor_id: null, act: 'e-delivery.take-evidence' },
      { event: 'summons-delivered', actor_id: null, act: 'e-delivery.take-evidence' },
    ])
  })

  test('of a letter nobody opened is the fiction of art. 42: the day after fourteen have passed', async () => {
    const { id, itemId, paperId } = await queued()
    await move()
    app.clock.set('2026-12-08T10:00:00+01:00')
    prove(id, receipt('2026-11-23'))
    await move()
    expect(await letterOf(id)).toMatchObject({ state: 'deemed-delivered' })
    const shown = await card(itemId)
    expect(shown).toMatchObject({ deliveredOn: '2026-12-08', effect: 'deemed' })
    expect(shown.derivation.map(({ basis }: { basis: string }) => basis).join()).toContain('doręcz')
    expect(await termOf(paperId)).toMatchObject({ delivered_on: '2026-12-08', last_day: '2026-12-15' })
    expect((await clerk().get(`/outgoing/items/${itemId}`)).body).toContain('Uznaje się za doręczone')
  })

  test('before its day is kept as not taken, moves nothing, and the true one that follows is taken', async () => {
    const { id, itemId, paperId } = await queued()
    await move()
    app.clock.set('2026-12-01T10:00:00+01:00')
    prove(id, receipt('2026-11-23'))
    await move()
    expect(await letterOf(id)).toMatchObject({ state: 'sent' })
    expect((await proofsOf(id))[1]).toMatchObject({ standing: 'not-taken', why: { why: 'delivery-not-yet' } })
    expect(await stateOf(paperId)).toBe('summoned')
    expect((await clerk().get(`/outgoing/items/${itemId}`)).body).toContain('8 grudnia 2026')
    app.clock.set('2026-12-08T10:00:00+01:00')
    prove(id, receipt('2026-11-23'))
    await move()
    expect(await letterOf(id)).toMatchObject({ state: 'deemed-delivered' })
    expect(await stateOf(paperId)).toBe('cure-running')
  })

  test('may come before the proof of sending, and twice, and changes nothing the second time', async () => {
    behave({ proofOfSending: 'never' })
    const { id, itemId } = await queued()
    await move()
    expect(await letterOf(id)).toMatchObject({ state: 'sending' })
    app.clock.set('2026-11-24T12:00:00+01:00')
    prove(id, receipt('2026-11-23', '2026-11-24'))
    await move()
    expect(await letterOf(id)).toMatchObject({ state: 'delivered' })
    const before = await itemOf(itemId)
    prove(id, { how: 'sending' })
    prove(id, receipt('2026-11-23', '2026-11-24'))
    // a delivered letter is not asked about any more; a person who looks may still enter what came late
    const late = { proofNumber: 'DWY/1', statedAt: '23.11.2026 09:05' }
    const entered = await clerk().call(`/outgoing/items/${itemId}/proofs`, { ...late, proofKind: 'sending' })
    expect(entered.json()).toMatchObject({ change: 'none', state: 'delivered' })
    expect(await itemOf(itemId)).toEqual(before)
  })

  test('that contradicts the first is refused with its sentence', async () => {
    const { id, itemId } = await queued()
    await move()
    app.clock.set('2026-12-09T12:00:00+01:00')
    prove(id, receipt('2026-11-23', '2026-11-24'))
    await move()
    const mark = await writes.mark()
    const other = {
      proofKind: 'not-opened',
      proofNumber: 'DRE/2',
      statedAt: '8.12.2026 00:01',
      arrivedOn: '23.11.2026',
    }
    const answer = await clerk().call(`/outgoing/items/${itemId}/proofs`, other)
    expect([whyOf(answer), answer.json().title]).toEqual([
      'ade-two-different-proofs',
      expect.stringContaining('Obowiązuje pierwszy'),
    ])
    expect(await writes.since(mark)).toEqual([])
    expect(await itemOf(itemId)).toMatchObject({ delivered_on: '2026-11-24' })
  })

  test('that the letter could not be delivered lets it wait to be sent anew, not again', async () => {
    const { id, itemId, paperId } = await queued()
    await move()
    prove(id, { how: 'failure' })
    app.clock.set('2026-11-23T09:10:00+01:00')
    await move()
    expect(await letterOf(id)).toMatchObject({ state: 'failed', failure: 'not-delivered' })
    expect(whyOf(await clerk().call(`/outgoing/items/${itemId}/retry`, {}))).toBe('ade-send-anew')
    expect((await clerk().get(`/papers/${paperId}`, 'json')).json().panels.outgoing.waiting).toHaveLength(1)
  })
})
