import type { ReminderEnd } from '#domain/proceedings/reminder.ts'
import type { SuspensionGround } from '#domain/proceedings/suspension.ts'
import type { CasePanel } from '#modules/cases/index.ts'
import type { PeriodReason } from './uncounted-store.ts'

/** A suspension as the panel shows it; days ISO. */
export type SuspensionFact = {
  ground: SuspensionGround
  suspendedOn: string
  resumedOn: string | null
  reasons: string
}

/** A period that is not counted, a notice of delay, a ponaglenie, as the panel shows them; days ISO. */
export type PeriodFact = { id: string; reason: PeriodReason; from: string; to: string | null; note: string }
export type NoticeFact = {
  id: string
  notifiedOn: string
  endBefore: string
  newDate: string
  timing: 'before-the-end' | 'after-the-end'
  documentIds: string[]
}
export type ReminderFact = {
  id: string
  complains: 'of-inactivity' | 'of-length'
  filedOn: string
  way: 'leave-unexamined' | 'forward' | 'decide-itself' | 'officer'
  basis: string
  lastDay: string | null
  derivation: { day?: string; text: string; basis: string }[]
  forwardedOn: string | null
  forwardedTo: string | null
  endedOn: string | null
  endedHow: ReminderEnd | null
  endNote: string
  /** The letter by which it came. */
  letter: { id: string; number: number; year: number } | null
}
export type WithdrawalFact = {
  id: string
  withdrawnOn: string
  next: 'end' | 'discontinue' | 'goes-on' | 'appeal-withdrawn'
  basis: string
  letter: ReminderFact['letter']
}

/** What the panel reads with the case. */
export type CourseFacts = {
  suspensions: SuspensionFact[]
  periods: PeriodFact[]
  notices: NoticeFact[]
  reminders: ReminderFact[]
  withdrawals: WithdrawalFact[]
}

const suspensions = `(select coalesce(json_agg(json_build_object('ground', su.ground, 'suspendedOn', su.suspended_on,
  'resumedOn', su.resumed_on, 'reasons', su.reasons) order by su.suspended_on, su.id), '[]')
  from suspensions su where su.case_id = k.id)`
const periods = `(select coalesce(json_agg(json_build_object('id', up.id, 'reason', up.reason, 'from', up.from_day,
  'to', up.to_day, 'note', up.note) order by up.from_day, up.id), '[]')
  from uncounted_periods up where up.case_id = k.id)`
const notices = `(select coalesce(json_agg(json_build_object('id', dn.id, 'notifiedOn', dn.notified_on,
  'endBefore', dn.end_before, 'newDate', dn.new_date, 'timing', dn.timing, 'documentIds', dn.document_ids)
  order by dn.notified_at), '[]') from delay_notices dn where dn.case_id = k.id)`
const letter = (paper: string) => `(select json_build_object('id', lp.id, 'number', lp.number, 'year', lp.year)
  from papers lp where lp.id = ${paper})`

/** Ponaglenia of which `condition` (over `rm`) holds. */
export const remindersSql = (condition: string) => `(select coalesce(json_agg(json_build_object('id', rm.id,
  'complains', rm.complains, 'filedOn', rm.filed_on, 'way', rm.way, 'basis', rm.basis, 'lastDay', rm.last_day,
  'derivation', rm.derivation, 'forwardedOn', rm.forwarded_on, 'forwardedTo', rm.forwarded_to, 'endedOn', rm.ended_on,
  'endedHow', rm.ended_how, 'endNote', rm.end_note, 'letter', ${letter('rm.paper_id')}) order by rm.filed_on, rm.id), '[]')
  from reminders rm where ${condition})`

/** Withdrawals of which `condition` (over `wd`) holds. */
export const withdrawalsSql = (condition: string) => `(select coalesce(json_agg(json_build_object('id', wd.id,
  'withdrawnOn', wd.withdrawn_on, 'next', wd.next, 'basis', wd.basis, 'letter', ${letter('wd.paper_id')})
  order by wd.withdrawn_on, wd.id), '[]') from withdrawals wd where ${condition})`

/** Of the case, and of its papers from before it was founded. */
const ofCase = (row: string) =>
  `(${row}.case_id = k.id or ${row}.about_paper_id in (select op.id from papers op where op.case_id = k.id))`

/** Read only where the history knows of it. */
export const courseFacts: CasePanel['facts'] = {
  suspensions: { sql: suspensions, when: ({ happened }) => happened('case-suspended'), otherwise: [] },
  periods: {
    sql: periods,
    when: ({ happened }) => happened('uncounted-period-entered', 'uncounted-period-begun'),
    otherwise: [],
  },
  notices: { sql: notices, when: ({ happened }) => happened('delay-notified'), otherwise: [] },
  reminders: { sql: remindersSql(ofCase('rm')), when: ({ happened }) => happened('reminder-recorded'), otherwise: [] },
  withdrawals: {
    sql: withdrawalsSql(ofCase('wd')),
    when: ({ happened }) => happened('withdrawal-recorded'),
    otherwise: [],
  },
}

/** The first ponaglenie that may still go up, and the first that may end here; the next has its turn after it. */
export function waitingReminders(reminders: readonly ReminderFact[]): { up?: ReminderFact; here?: ReminderFact } {
  const waits = reminders.filter((one) => one.forwardedOn === null && one.endedOn === null)
  const up = waits.find(({ way }) => way === 'forward' || way === 'officer')
  const here = waits.find(({ way }) => way !== 'forward')
  return { ...(up && { up }), ...(here && { here }) }
}
