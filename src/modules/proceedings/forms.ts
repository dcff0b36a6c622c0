import { z } from 'zod'
import {
  OTHER_GROUNDS,
  type OtherGround,
  RELATIONS,
  type Relation,
  URGENT_INTERESTS,
} from '#domain/proceedings/exclusion-of-official.ts'
import { REMINDER_ENDS, type ReminderEnd } from '#domain/proceedings/reminder.ts'
import { SUSPENSION_GROUNDS, type SuspensionGround } from '#domain/proceedings/suspension.ts'
import { message } from '#messages/index.ts'
import { day, id, manyOf, optionalDay, optionalText, requiredText } from '#web/form.ts'
import { cameByField } from './came-by.ts'
import { requestConditions } from './suspend-case.ts'

const grounds = Object.keys(SUSPENSION_GROUNDS) as [SuspensionGround, ...SuspensionGround[]]

export const suspensionForm = z.object({
  suspensionGround: z.enum(grounds),
  suspendedOn: day,
  suspensionReasons: requiredText(4000, message('proceedings.form.reasonsMissing')),
  requestMet: manyOf(z.enum(requestConditions)),
})

export const resumptionForm = z.object({
  resumedOn: day,
  resumptionWhy: requiredText(2000, message('proceedings.form.resumptionWhyMissing')),
  causeStands: z.enum(['ended', 'lasts']),
})

/** Reasons of art. 35 § 5 KPA that an officer enters; a suspension has its own act. */
export const periodReasons = [
  'party-delay',
  'independent-cause',
  'statutory-term',
  'mediation',
  'hybrid-delivery',
] as const

export const periodForm = z.object({
  periodReason: z.enum(periodReasons),
  periodFrom: day,
  periodTo: optionalDay,
  periodNote: requiredText(2000, message('proceedings.form.noteMissing')),
})

export const periodEndForm = z.object({ periodId: id, periodEnd: day })

export const delayForm = z.object({
  delayNewDate: day,
  delayReasons: requiredText(4000, message('proceedings.form.delayReasonsMissing')),
})

export const reminderForm = z.object({
  reminderComplains: z.enum(['of-inactivity', 'of-length']),
  reminderFiledOn: day,
  reminderHigher: z.enum(['exists', 'none']),
  reminderCameBy: cameByField,
})

export const reminderEndForm = z.object({
  endedReminder: id,
  reminderEnd: z.enum(Object.keys(REMINDER_ENDS) as [ReminderEnd, ...ReminderEnd[]], {
    error: () => message('proceedings.form.reminderEndMissing'),
  }),
  reminderEndedOn: day,
  reminderEndNote: requiredText(4000, message('proceedings.form.reminderEndNoteMissing')),
})

export const forwardingForm = z.object({
  reminderId: id,
  forwardedTo: requiredText(300, message('proceedings.form.forwardedToMissing')),
  forwardedAddress: optionalText(300),
  forwardedOn: day,
  forwardedPosition: requiredText(8000, message('proceedings.form.positionMissing')),
})

export const withdrawalForm = z.object({
  withdrawalForm: z.enum(['written', 'protocol', 'words-only']),
  withdrawnOn: day,
  withdrawalApplicants: z.enum(['all-withdraw', 'others-go-on']),
  withdrawalOthers: z.enum(['do-not-object', 'object']),
  withdrawalNote: optionalText(2000),
  withdrawalCameBy: cameByField,
})

const exclusionGrounds = [...Object.keys(RELATIONS), ...Object.keys(OTHER_GROUNDS)] as [
  Relation | OtherGround,
  ...(Relation | OtherGround)[],
]

export const exclusionForm = z.object({
  officialId: id,
  exclusionGround: z.enum(exclusionGrounds),
  exclusionDoubt: z.enum(['not-shown', 'plausible']),
  exclusionAskedBy: z.enum(['office', 'official', 'party']).default('office'),
  exclusionNote: requiredText(2000, message('proceedings.form.exclusionNoteMissing')),
  replacementId: id,
})

export const urgencyForm = z.object({
  urgentInterest: z.enum(URGENT_INTERESTS, { error: () => message('proceedings.form.urgentInterest') }),
  urgentReason: requiredText(2000, message('proceedings.form.urgentReason')),
})

export const tacitForm = z.object({
  tacitStartedOn: day,
  tacitIssuedOn: optionalDay,
  tacitNoObjectionOn: optionalDay,
  tacitSummons: z.enum(['none', 'term-runs', 'undecided']),
})
