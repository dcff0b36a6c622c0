import { expect, test } from 'vitest'
import { enterAbsence, type NewAbsence } from './absences.ts'

const usual: NewAbsence = {
  staffId: 'anna',
  substituteId: 'jan',
  enteredBy: 'koordynator',
  today: '2026-11-23',
  firstDay: '2026-11-24',
  lastDay: '2026-11-27',
  substitute: 'active',
  own: [],
  ofSubstitute: [],
}

test.each<[string, Partial<NewAbsence>, string]>([
  ['whole days', {}, 'ok'],
  ['one day', { lastDay: '2026-11-24' }, 'ok'],
  ['begun earlier, lasting today', { firstDay: '2026-11-20', lastDay: '2026-11-23' }, 'ok'],
  ['over yesterday', { firstDay: '2026-11-20', lastDay: '2026-11-22' }, 'absence-over'],
  ['backwards', { firstDay: '2026-11-28' }, 'absence-backwards'],
  ['oneself as substitute', { substituteId: 'anna' }, 'substitute-is-same'],
  ['the roles taken for oneself', { substituteId: 'koordynator' }, 'substitute-enters'],
  ['a substitute who left', { substitute: 'inactive' }, 'substitute-inactive'],
  ['overlap by the last day', { own: [{ firstDay: '2026-11-27', lastDay: '2026-11-30' }] }, 'absence-overlaps'],
  ['overlap by the first day', { own: [{ firstDay: '2026-11-01', lastDay: '2026-11-24' }] }, 'absence-overlaps'],
  ['inside another', { own: [{ firstDay: '2026-11-01', lastDay: '2026-12-31' }] }, 'absence-overlaps'],
  ['the day after another', { own: [{ firstDay: '2026-11-01', lastDay: '2026-11-23' }] }, 'ok'],
  ['the day before another', { own: [{ firstDay: '2026-11-28', lastDay: '2026-11-30' }] }, 'ok'],
  ['a substitute away', { ofSubstitute: [{ firstDay: '2026-11-26', lastDay: '2026-11-26' }] }, 'substitute-absent'],
  ['a substitute back by then', { ofSubstitute: [{ firstDay: '2026-11-20', lastDay: '2026-11-23' }] }, 'ok'],
])('%s', (_name, change, answer) => {
  const outcome = enterAbsence({ ...usual, ...change })
  expect(outcome.ok ? 'ok' : outcome.refusal.why).toBe(answer)
})
