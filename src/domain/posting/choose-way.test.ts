import { describe, expect, test } from 'vitest'
import { day } from '../calendar/temporal.ts'
import { type ChannelFacts, type ChannelOrder, channelOrder, deliveryChannels } from './channels.ts'
import { chooseWay, proposedWay, wayOfChannel } from './choose-way.ts'
import { type OutgoingWay, outgoingWays } from './outgoing-letter.ts'

const today = day('2026-11-23')
const ADE = 'AE:PL-90075-94799-GARAS-26'

function order(address: string | null, facts: Partial<ChannelFacts> = {}): ChannelOrder {
  const outcome = channelOrder({
    today,
    addressee: 'party',
    bae: { askedOn: today, address },
    addressInApplication: null,
    imprisoned: 'no',
    obstacle: null,
    postalAddress: 'known',
    ownCourier: 'not-available',
    collection: 'not-agreed',
    ...facts,
  })
  if (!outcome.ok) throw new Error(outcome.refusal.why)
  return outcome.event
}

const judge = (of: ChannelOrder, way: OutgoingWay, reason = '', sentBy: 'program' | 'person' = 'program') => {
  const outcome = chooseWay(of, { way, addressee: 'Jan Kot', reason, sentBy })
  return outcome.ok ? [outcome.event.proposed, outcome.event.reason] : outcome.refusal.why
}

/** Art. 39 KPA. */
describe('a choice against the order of the law', () => {
  test.each<[string, ChannelOrder, OutgoingWay, string, unknown]>([
    ['the proposed way needs no reason (§ 1)', order(ADE), 'e-delivery', '', ['e-delivery', '']],
    ['a reason given without need is not kept', order(ADE), 'e-delivery', 'bo tak', ['e-delivery', '']],
    ['paper before electronic needs one (§ 2)', order(ADE), 'post', '', 'way-needs-reason'],
    ['blanks are no reason', order(ADE), 'post', '  ', 'way-needs-reason'],
    ['with its reason it is the person’s choice', order(ADE), 'post', ' oryginał ', ['e-delivery', 'oryginał']],
    ['handing over at the office is always lawful (§ 1)', order(ADE), 'hand', '', ['e-delivery', '']],
    ['no address: a registered letter (§ 3)', order(null), 'post', '', ['registered-post', '']],
    ['an employee the office does not have', order(null), 'courier', '', 'way-needs-reason'],
    [
      'an employee the office has goes first (§ 2)',
      order(null, { ownCourier: 'available' }),
      'courier',
      '',
      ['own-courier', ''],
    ],
    ['and then the post needs a reason', order(null, { ownCourier: 'available' }), 'post', '', 'way-needs-reason'],
    ['nothing can be sent to no address', order(null), 'e-delivery', 'prosił', 'no-electronic-address'],
    ['a prisoner has none to use', order(ADE, { imprisoned: 'yes' }), 'e-delivery', 'x', 'no-electronic-address'],
  ])('%s', (_what, of, way, reason, expected) => {
    expect(judge(of, way, reason)).toEqual(expected)
  })

  test('a letter that a person already sent from the mailbox is written down with a reason', () => {
    expect(judge(order(null), 'e-delivery', '', 'person')).toBe('way-needs-reason')
    expect(judge(order(null), 'e-delivery', 'adres z pisma', 'person')).toEqual(['registered-post', 'adres z pisma'])
  })

  test('what is kept names the article and the address', () => {
    const outcome = chooseWay(order(ADE), { way: 'e-delivery', addressee: 'Jan Kot', reason: '', sentBy: 'program' })
    expect(outcome).toEqual({
      ok: true,
      event: {
        proposed: 'e-delivery',
        why: 'address-in-bae',
        basis: 'art. 39 § 1 KPA',
        reason: '',
        electronicAddress: ADE,
      },
    })
  })

  test('every way of the register has its channel; only the hybrid service has no way', () => {
    expect(
      deliveryChannels
        .map(wayOfChannel)
        .filter((way) => way !== null)
        .toSorted(),
    ).toEqual(outgoingWays.toSorted())
    expect(wayOfChannel('hybrid')).toBeNull()
    expect(() => proposedWay({ ways: [], electronicAddress: null })).toThrow()
  })
})
