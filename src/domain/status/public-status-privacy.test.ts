import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { founded, plain, today } from '#test/support/status-samples.ts'
import { paperStates } from '../cases/paper-states.ts'
import { publicStatus } from './public-status.ts'

describe('nothing but the list ever leaves', () => {
  const day = fc.constantFrom(null, '2026-11-01', '2026-11-20', '2026-12-10')
  const sureDay = fc.constantFrom('2026-11-01', '2026-11-20', '2026-12-10')
  const secret = 'SEKRET-44051401458'
  /** Every object of the facts also carries fields that a later query might read by mistake. */
  const spill = { applicantName: secret, pesel: secret, officer: secret, title: secret, notifyBy: secret, who: secret }
  const facts = fc.record({
    state: fc.constantFrom(...paperStates),
    expectedOn: day,
    leftUnexaminedOn: day,
    leftNoAddressOn: day,
    leftWithoutEffectOn: day,
    forwarded: fc.constantFrom(null, { to: 'Starosta Płocki', on: '2026-11-20', ...spill }),
    returnedOn: day,
    annulledOn: day,
    sentToUnitOn: day,
    receivedByUnitOn: day,
    summonses: fc.array(
      fc
        .record({
          live: fc.constantFrom('yes' as const, 'no' as const),
          issuedOn: sureDay,
          deliveredOn: day,
          days: fc.integer({ min: 7, max: 30 }),
          lastDay: day,
          items: fc.array(
            fc
              .record({
                id: fc.constantFrom('a', 'b'),
                name: fc.constantFrom(null, 'Mapa'),
                basis: fc.constantFrom(null, 'art. 63 § 3 KPA'),
                form: fc.constantFrom(null, 'any' as const, 'original' as const),
                curedOn: day,
              })
              .map((one) => ({ ...one, ...spill })),
            { maxLength: 3 },
          ),
        })
        .map((one) => ({ ...one, ...spill })),
      { maxLength: 3 },
    ),
    uploads: fc.array(
      fc
        .record({
          name: fc.constantFrom(null, 'Mapa'),
          state: fc.constantFrom('received' as const, 'accepted' as const, 'refused' as const),
          scan: fc.constantFrom('off' as const, 'waiting' as const, 'clean' as const, 'infected' as const),
          receivedOn: sureDay,
          assessBy: sureDay,
          decidedOn: day,
          refusal: fc.constantFrom(null, 'unreadable' as const),
        })
        .map((one) => ({ ...one, ...spill, fileName: secret, note: secret, threat: secret })),
      { maxLength: 2 },
    ),
    fees: fc.array(
      fc
        .record({
          amountGrosze: fc.nat(),
          issuedOn: sureDay,
          deliveredOn: day,
          lastDay: day,
          paidOn: day,
          outcome: fc.constantFrom(null, 'paid' as const),
        })
        .map((one) => ({ ...one, ...spill })),
      { maxLength: 2 },
    ),
    case: fc.constantFrom(null, { ...founded, ...spill, initials: secret }),
    results: fc.array(
      fc
        .record({
          state: fc.constantFrom('in-unit' as const, 'on-rack' as const, 'released' as const),
          arrivedOn: day,
          dispatchedOn: day,
          deliveredOn: day,
        })
        .map((one) => ({ ...one, ...spill })),
      { maxLength: 2 },
    ),
    place: fc.constantFrom(null, {
      window: 'Stanowisko 10',
      number: 10,
      place: 'BOK',
      address: 'ul. Zduńska 3',
      hours: [{ weekday: 1, opens: '07:30', closes: '15:30', from: '2026-01-01', until: null, ...spill }],
      closures: [{ firstDay: '2026-12-24', lastDay: '2026-12-24', ...spill }],
      days: [{ day: '2026-12-05', opens: '08:00', closes: '12:00', ...spill }],
      ...spill,
    }),
  })
  const allowed = new Set(
    (
      'number year register service card unit caseSign forwardedTo steps steps.day steps.what next next.who next.what next.by next.by.day ' +
      'next.by.kind next.by.seen task task.kind task.items task.lastDay task.days task.amountGrosze task.answerBy task.place task.place.window ' +
      'task.place.number task.place.place task.place.address task.place.hours task.place.hours.weekday task.place.hours.opens ' +
      'task.place.hours.closes task.place.hours.from task.place.hours.until task.place.closures task.place.closures.firstDay task.place.closures.lastDay task.place.days task.place.days.day task.place.days.opens task.place.days.closes ' +
      'supplement supplement.items supplement.items.id supplement.items.name supplement.items.way supplement.sent supplement.sent.name ' +
      'supplement.sent.state supplement.sent.receivedOn supplement.sent.answerBy supplement.sent.decidedOn supplement.sent.refusal'
    ).split(' '),
  )
  const paths = (value: unknown, at = ''): string[] => {
    if (Array.isArray(value)) return value.flatMap((one) => paths(one, at))
    if (value === null || typeof value !== 'object') return []
    return Object.entries(value).flatMap(([key, inner]) => {
      const path = at ? `${at}.${key}` : key
      return [path, ...paths(inner, path)]
    })
  }

  test('for any facts, whatever else came with them', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const status = publicStatus({ ...plain, ...spill, ...given }, today)
        expect(JSON.stringify(status)).not.toContain(secret)
        expect(paths(status).filter((path) => !allowed.has(path))).toEqual([])
      }),
    )
  })
})
