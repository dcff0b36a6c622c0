import { expect, test } from 'vitest'
import { day } from '../calendar/temporal.ts'
import { endReminder, endsOf, type RecordedReminder } from './reminder.ts'

const recorded: RecordedReminder = {
  way: 'decide-itself',
  filedOn: day('2026-12-10'),
  lastDay: day('2026-12-17'),
  forwardedOn: null,
  endedOn: null,
}

test.each([
  ['art. 37 § 7: settled by the authority itself', {}, 'upheld', '2026-12-17', 'in-time'],
  ['after the seven days, all the same', {}, 'unfounded', '2026-12-18', 'late'],
  ['art. 37 § 3a: premature', { way: 'leave-unexamined', lastDay: null }, 'left-unexamined', '2026-12-10', 'in-time'],
  ['premature is not weighed', { way: 'leave-unexamined' }, 'upheld', '2026-12-10', 'reminder-end-not-open'],
  ['art. 9: a procedure without ponaglenie', { way: 'officer', lastDay: null }, 'answered', '2026-12-11', 'in-time'],
  ['art. 37 § 4: for the authority above', { way: 'forward' }, 'upheld', '2026-12-11', 'reminder-goes-up'],
  ['sent already', { forwardedOn: day('2026-12-11') }, 'upheld', '2026-12-12', 'reminder-forwarded-already'],
  ['ended already', { endedOn: day('2026-12-11') }, 'upheld', '2026-12-12', 'reminder-ended-already'],
  ['before it came', {}, 'upheld', '2026-12-09', 'reminder-ended-before-filed'],
  ['tomorrow', {}, 'upheld', '2026-12-21', 'reminder-in-future'],
] as const)('endReminder, %s', (_, change, how, on, expected) => {
  const outcome = endReminder({ ...recorded, ...change }, { how, on: day(on), today: day('2026-12-20') })
  expect(outcome.ok ? outcome.event.timing : outcome.refusal.why).toBe(expected)
})

test('what goes up has no end here', () => {
  expect(endsOf('forward')).toEqual([])
  expect(endsOf('decide-itself')).toEqual(['upheld', 'unfounded', 'left-unexamined'])
})
