import { expect, test } from 'vitest'
import { type OfficeDays, officeDays } from '../calendar/office-days.ts'
import { STATUTORY_DAYS } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import { mayRestore } from '../completeness/restoring.ts'
import { acknowledgeBy } from '../handover/acknowledgement.ts'
import { getLegalProfile } from '../legal-profiles/get-profile.ts'
import { bindingEnd } from '../legal-profiles/promise.ts'
import { separateFiledOn } from '../proceedings/competence.ts'
import { delayNoticeDue } from '../proceedings/delay-notice.ts'
import { judgeErasure } from '../proceedings/erasure.ts'
import { decideRestoration } from '../proceedings/restoration.ts'
import { requestLapses } from '../proceedings/suspension.ts'
import { tacitTerm } from '../proceedings/tacit-settlement.ts'
import { remedyOf } from '../release/remedy.ts'
import { dueSoonUntil } from './urgency.ts'

/** Wednesday 9 December 2026, made free by an act younger than the program. */
const made = officeDays(
  [{ date: day('2026-12-09'), effect: 'free', name: 'nowe święto', basis: 'ustawa zmyślona' }],
  [],
)
const corrected = made.ok ? made.event : STATUTORY_DAYS
const profile = (code: Parameters<typeof getLegalProfile>[0]) =>
  getLegalProfile(code, '2026-11-23', STATUTORY_DAYS.legal.law)
const missed = { lastDay: day('2026-11-25'), obstacleEndedOn: day('2026-12-02'), requestedOn: day('2026-12-10') }

type Row = [string, (days: OfficeDays) => string | undefined, string, string]

test.each<Row>([
  [
    'art. 129 § 2 KPA: the remedy told when a decision is handed over',
    ({ legal }) => lastDayOf(remedyOf('decision', 14, day('2026-11-25'), legal)),
    ...(['2026-12-09', '2026-12-10'] as const),
  ],
  [
    'art. 58 § 2 KPA: the request to restore a term',
    ({ legal: calendar }) => {
      const order = { ...missed, term: 'fee', by: 'appeal-body', act: 'done', outcome: 'refused' } as const
      const found = decideRestoration({ ...order, calendar, decidedOn: day('2026-12-15'), today: day('2026-12-15') })
      return found.ok ? found.event.askUntil.lastDay.toString() : found.refusal.why
    },
    ...(['2026-12-09', '2026-12-10'] as const),
  ],
  [
    'art. 58 § 1–2 KPA: a cure that came with the request',
    ({ legal: calendar }) => {
      const { requestedOn: askedOn, ...days } = missed
      const found = mayRestore({ ...days, askedOn, itemIds: [], items: [], calendar })
      return found.ok ? 'in time' : found.refusal.why
    },
    ...(['restoration-too-late', 'in time'] as const),
  ],
  [
    'art. 98 § 2 KPA: the request to take a suspended case up',
    ({ legal }) => requestLapses(day('2023-12-09'), legal).lastDay.toString(),
    ...(['2026-12-09', '2026-12-10'] as const),
  ],
  [
    'art. 66 § 2 KPA: a separate application keeps the first day',
    ({ legal: calendar }) => {
      const days = { firstFiledOn: day('2026-11-02'), noticeDeliveredOn: day('2026-11-25'), filedOn: day('2026-12-10') }
      return separateFiledOn({ ...days, calendar }).toString()
    },
    ...(['2026-12-10', '2026-11-02'] as const),
  ],
  [
    'art. 12(3) GDPR: the answer to a request to erase',
    ({ legal }) => judgeErasure(day('2026-11-09'), null, legal).answerBy.lastDay.toString(),
    ...(['2026-12-09', '2026-12-10'] as const),
  ],
  [
    'art. 35 § 3 KPA: the end that binds a card',
    ({ legal }) =>
      bindingEnd(profile('OTHER'), { unit: 'days', count: 30 }, day('2026-11-09'), legal)?.lastDay.toString(),
    ...(['2026-12-09', '2026-12-10'] as const),
  ],
  [
    'art. 122c § 1 KPA: the office objects on a working day',
    (days) => {
      const found = tacitTerm(profile('WORKS_NOTICE'), day('2026-11-18'), days)
      return found.ok ? found.event.objectBy.toString() : found.refusal.why
    },
    ...(['2026-12-09', '2026-12-08'] as const),
  ],
  [
    'art. 36 § 1 KPA: three working days before the end the notice is to be drafted',
    ({ opening }) => delayNoticeDue(day('2026-12-11'), day('2026-12-07'), opening),
    ...(['not-yet', 'draft'] as const),
  ],
  [
    'a sheet is acknowledged by the end of the next working day',
    ({ opening }) => acknowledgeBy(day('2026-12-08'), opening).toString(),
    ...(['2026-12-09', '2026-12-10'] as const),
  ],
  [
    'soon means until the next working day',
    ({ opening }) => dueSoonUntil(day('2026-12-08'), opening).toString(),
    ...(['2026-12-09', '2026-12-10'] as const),
  ],
])('%s', (_article, found, byTheProgram, byTheOffice) => {
  expect([found(STATUTORY_DAYS), found(corrected)]).toEqual([byTheProgram, byTheOffice])
})

test('a holiday that an act took away is a working day of the office again', () => {
  const taken = officeDays([{ date: day('2026-12-24'), effect: 'ordinary', name: 'Wigilia', basis: 'ustawa' }], [])
  const next = (days: OfficeDays) => dueSoonUntil(day('2026-12-23'), days.opening).toString()
  expect([next(STATUTORY_DAYS), taken.ok && next(taken.event)]).toEqual(['2026-12-28', '2026-12-24'])
})

function lastDayOf(remedy: ReturnType<typeof remedyOf>): string | undefined {
  return 'lastDay' in remedy ? remedy.lastDay : undefined
}
