import { describe, expect, test } from 'vitest'
import { letterDay, useAdeOutbox, whyOf } from '#test/support/ade-outbox.ts'
import { useApp } from '#test/support/app.ts'

const app = useApp(letterDay)
const { queued, inService, clerk, move, letterOf, termOf } = useAdeOutbox(app)

describe('a letter sent by hand in the mailbox', () => {
  test('is never handed over by the program; its proofs are entered by hand and start the term', async () => {
    const { id, itemId, paperId } = await queued({ reference: 'DWY/2026/77' })
    expect(await letterOf(id)).toMatchObject({ state: 'sent', carried_by: 'person', next_at: null })
    await move()
    expect(inService(id)).toEqual([])
    app.clock.set('2026-11-25T12:00:00+01:00')
    const proof = { proofKind: 'opened', proofNumber: 'DRE/1', statedAt: '24.11.2026 22:14', arrivedOn: '23.11.2026' }
    const enter = (fields = {}, by = clerk()) => by.call(`/outgoing/items/${itemId}/proofs`, { ...proof, ...fields })
    expect((await enter()).json().errors).toEqual({ openedOn: 'Podaj dzień odebrania' })
    expect((await enter({ openedOn: '24.11.2026', statedAt: 'rano' })).json().errors).toEqual({
      statedAt: 'Podaj dzień i godzinę, na przykład 24.11.2026 10:15',
    })
    expect(whyOf(await enter({ openedOn: '22.11.2026' }))).toBe('opened-before-arrival')
    expect(whyOf(await enter({ openedOn: '24.11.2026', arrivedOn: '20.11.2026' }))).toBe('delivery-before-dispatch')
    expect(whyOf(await enter({ openedOn: '24.11.2026', statedAt: '26.11.2026 10:00' }))).toBe('ade-proof-in-future')
    expect(whyOf(await enter({ openedOn: '24.11.2026' }, await app.signIn('audytor')))).toBe(403)
    const taken = await enter({ openedOn: '24.11.2026' })
    expect(taken.json()).toMatchObject({ state: 'delivered', stated: 'agrees' })
    expect(await termOf(paperId)).toMatchObject({ delivered_on: '2026-11-24', delivery: 'e-delivery' })
    expect((await enter({ openedOn: '24.11.2026' })).json()).toMatchObject({ change: 'none' })
  })
})
