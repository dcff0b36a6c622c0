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
}

/** What the panel reads with the case. */
export type CourseFacts = {
  suspensions: SuspensionFact[]
  periods: PeriodFact[]
  notices: NoticeFact[]
  reminders: ReminderFact[]
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
const reminders = `(select coalesce(json_agg(json_build_object('id', rm.id, 'complains', rm.complains,
  'filedOn', rm.filed_on, 'way', rm.way, 'basis', rm.basis, 'lastDay', rm.last_day, 'derivation', rm.derivation,
  'forwardedOn', rm.forwarded_on, 'forwardedTo', rm.forwarded_to) order by rm.filed_on, rm.id), '[]')
  from reminders rm where rm.case_id = k.id)`

/** Read only where the history knows of it. */
export const courseFacts: CasePanel['facts'] = {
  suspensions: { sql: suspensions, when: ({ happened }) => happened('case-suspended'), otherwise: [] },
  periods: {
    sql: periods,
    when: ({ happened }) => happened('uncounted-period-entered', 'uncounted-period-begun'),
    otherwise: [],
  },
  notices: { sql: notices, when: ({ happened }) => happened('delay-notified'), otherwise: [] },
  reminders: { sql: reminders, when: ({ happened }) => happened('reminder-recorded'), otherwise: [] },
}
