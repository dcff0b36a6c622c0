import { expect, test } from 'vitest'
import { STATUTORY } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import { decideRestoration, judgeRestoration, type RestorationFacts, type RestorationOrder } from './restoration.ts'
import { resumeExamination } from './resumption.ts'
import { recordWithdrawal, type WithdrawalFacts } from './withdrawal.ts'

const missed: RestorationFacts = {
  calendar: STATUTORY,
  term: 'cure',
  lastDay: day('2026-11-30'),
  obstacleEndedOn: day('2026-12-03'),
  requestedOn: day('2026-12-10'),
  act: 'done',
  fault: 'plausibly-none',
}

test.each<[string, Partial<RestorationFacts>, string]>([
  ['art. 58 § 2: on the seventh day from the end of the obstacle', {}, 'ok'],
  ['art. 58 § 2: on the eighth', { requestedOn: day('2026-12-11') }, 'restoration-too-late'],
  [
    'art. 57 § 4: the seventh day moves off Christmas',
    { obstacleEndedOn: day('2026-12-17'), requestedOn: day('2026-12-28') },
    'ok',
  ],
  ['art. 58 § 2: without the act', { act: 'missing' }, 'restoration-without-act'],
  ['art. 58 § 1: fault', { fault: 'not-shown' }, 'restoration-fault'],
  ['art. 58 § 3: the term of the request itself', { term: 'restoration' }, 'term-cannot-be-restored'],
  ['a term of substantive law', { term: 'substantive' }, 'term-cannot-be-restored'],
  ['the term to appeal', { term: 'appeal' }, 'ok'],
  [
    'asked before the term passed',
    { requestedOn: day('2026-11-30'), obstacleEndedOn: day('2026-11-30') },
    'term-not-missed',
  ],
  ['asked before the obstacle ended', { obstacleEndedOn: day('2026-12-11') }, 'obstacle-ends-after-request'],
])('judgeRestoration: %s', (_, change, expected) => {
  const outcome = judgeRestoration({ ...missed, ...change })
  expect(outcome.ok ? 'ok' : outcome.refusal.why).toBe(expected)
})

const withdrawn: WithdrawalFacts = {
  paper: 'in-case',
  case: 'open',
  form: 'written',
  decision: 'none',
  applicants: 'all-withdraw',
  otherParties: 'do-not-object',
}

test.each<[string, Partial<WithdrawalFacts>, string]>([
  ['art. 105 § 2: of a running case', {}, 'discontinue'],
  ['before a case', { case: null, paper: 'cure-running' }, 'end'],
  ['in the unit', { case: null, paper: 'in-unit' }, 'end'],
  ['on its way', { case: null, paper: 'in-transfer' }, 'not-in-this-state'],
  ['put to protocol', { form: 'protocol' }, 'discontinue'],
  ['art. 63 § 1: in words only', { form: 'words-only' }, 'withdrawal-needs-form'],
  ['art. 110: signed, not delivered', { case: 'settled', decision: 'signed' }, 'discontinue'],
  ['art. 110: delivered', { case: 'settled', decision: 'delivered' }, 'withdrawal-after-delivery'],
  ['art. 62: one of two applicants', { applicants: 'others-go-on' }, 'goes-on'],
  ['art. 105 § 2: another party objects', { otherParties: 'object' }, 'goes-on'],
  ['art. 137: of the appeal', { case: 'appealed', decision: 'delivered' }, 'appeal-withdrawn'],
  ['of a suspended case', { case: 'suspended' }, 'discontinue'],
  ['of a closed case', { case: 'closed' }, 'case-not-in-this-state'],
])('recordWithdrawal: %s', (_, change, expected) => {
  const outcome = recordWithdrawal({ ...withdrawn, ...change })
  expect(outcome.ok ? outcome.event.next : outcome.refusal.why).toBe(expected)
})

test.each([
  ['art. 37 § 6: a reminder was upheld', 'left-unexamined', 'reminder-upheld', 'SKO.4101.12.2026', 'checking'],
  ['PPSA, art. 153: a court bound the office', 'left-unexamined', 'court-ruling', 'II SAB/Wa 1/26', 'checking'],
  ['an order of return was set aside', 'returned', 'order-set-aside', 'SKO.4102.3.2026', 'checking'],
  ['a withdrawal by somebody not entitled', 'withdrawn', 'withdrawal-void', 'Notatka z 1.12.2026', 'checking'],
  ['no withdrawal to be void', 'returned', 'withdrawal-void', 'Notatka', 'resumption-cause-not-here'],
  ['nothing named', 'left-unexamined', 'left-without-ground', ' ', 'resumption-not-named'],
  ['of a running paper', 'checking', 'court-ruling', 'II SAB/Wa 1/26', 'not-in-this-state'],
] as const)('resumeExamination: %s', (_, state, cause, named, expected) => {
  const outcome = resumeExamination(state, cause, named)
  expect(outcome.ok ? outcome.event.state : outcome.refusal.why).toBe(expected)
})

const order: RestorationOrder = {
  calendar: STATUTORY,
  ...{ term: 'fee', by: 'this-office', outcome: 'granted', act: 'done' },
  ...{ lastDay: day('2026-11-30'), obstacleEndedOn: day('2026-12-03'), requestedOn: day('2026-12-10') },
  ...{ decidedOn: day('2026-12-15'), today: day('2026-12-15') },
}
const late = { requestedOn: day('2026-12-11') }

test.each<[string, Partial<RestorationOrder>, string]>([
  ['art. 59 § 1: granted, no complaint is open', {}, 'none'],
  ['art. 59 § 1: refused, a complaint is open', { outcome: 'refused' }, 'complaint'],
  ['art. 58 § 2: after the seven days it can only be refused', late, 'restoration-too-late'],
  ['and so it is', { ...late, outcome: 'refused' }, 'complaint'],
  ['art. 58 § 2: without the act', { act: 'missing' }, 'restoration-without-act'],
  ['art. 59 § 2: of an appeal the appeal body decides', { term: 'appeal' }, 'restoration-is-the-appeal-bodys'],
  ['art. 59 § 2: and its word is recorded', { term: 'appeal', by: 'appeal-body' }, 'none'],
  ['art. 59 § 2: its refusal is final', { term: 'appeal', by: 'appeal-body', outcome: 'refused' }, 'court'],
  ['nothing was missed', { requestedOn: day('2026-11-30'), obstacleEndedOn: day('2026-11-30') }, 'term-not-missed'],
  ['decided before it was asked', { decidedOn: day('2026-12-09') }, 'restoration-decided-before-asked'],
  ['decided tomorrow', { decidedOn: day('2026-12-16') }, 'restoration-decided-in-future'],
])('decideRestoration, %s', (_, change, expected) => {
  const outcome = decideRestoration({ ...order, ...change })
  expect(outcome.ok ? outcome.event.remedy : outcome.refusal.why).toBe(expected)
})
