import { z } from 'zod'
import { roles } from '#domain/people/roles.ts'
import { message } from '#messages/index.ts'
import { day, id, lookupText, optionalDay, optionalId, optionalText, requiredText } from '#web/form.ts'

/** Search and page of the list of staff. */
export const staffQuery = z.object({
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})

/** Whom the list is asked for. */
export const staffQuestion = z.object({ q: lookupText(100) })

const missing = (name: 'givenName' | 'surname' | 'position' | 'initials') => message(`admin.staff.${name}Missing`)

/** A new employee. */
export const newStaffForm = z.object({
  givenName: requiredText(60, missing('givenName')),
  surname: requiredText(80, missing('surname')),
  initials: requiredText(6, missing('initials')),
  position: requiredText(120, missing('position')),
  login: z
    .string({ error: message('admin.signIn.loginMissing') })
    .transform((login) => login.trim().toLowerCase())
    .pipe(z.string().regex(/^[a-z][a-z0-9.-]{1,39}$/, { error: message('admin.staff.loginWrong') })),
  email: optionalText(120).pipe(z.email({ error: message('admin.staff.emailWrong') }).nullable()),
})

/** A role to be given. */
export const roleForm = z.object({
  role: z.enum(roles),
  unitId: optionalId,
  windowId: optionalId,
  postId: optionalId,
  firstDay: day,
  lastDay: optionalDay,
})

/** The last day of a role. */
export const lastDayForm = z.object({ lastDay: day })

/** An absence with its substitute. */
export const absenceForm = z.object({ awayFrom: day, awayTo: day, substituteId: id })
