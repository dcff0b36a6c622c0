import { z } from 'zod'
import { SUSPENSION_GROUNDS, type SuspensionGround } from '#domain/proceedings/suspension.ts'
import { message } from '#messages/index.ts'
import { day, manyOf, requiredText } from '#web/form.ts'
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
