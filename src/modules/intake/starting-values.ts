import { warsawDay } from '#domain/calendar/warsaw.ts'
import { findDraft } from '#modules/admin/index.ts'
import type { StaffContext } from '#web/route.ts'
import { valuesFromList } from './client-list.ts'
import { type RepeatKeeps, valuesToRepeat } from './repeat.query.ts'
import type { TypedForm } from './typed-form.ts'

/** Name of the intake form among drafts. */
export const intakeDraft = 'intake-new'

/** What the address of the form asks for: a draft to take up, an earlier paper to repeat, or a client's checklist to begin from. */
export type IntakeQuery = {
  draft: string | null
  repeat: string | null
  keep: RepeatKeeps
  checklist: string | null
}

/** What stands in the form when it opens: a refused form as it was sent, a draft, a repeated paper, a client's checklist, or nothing. */
export async function startingValues(context: StaffContext, query: IntakeQuery): Promise<TypedForm> {
  const { services, actor, flash } = context
  if (flash.action === '/papers') return { values: flash.values, errors: flash.errors }
  const errors = flash.errors
  if (query.draft) {
    const draft = await findDraft(services.database.db, actor.staffId, query.draft)
    return { values: draft?.values ?? {}, errors }
  }
  if (query.repeat) return { values: await valuesToRepeat(services, actor, query.repeat, query.keep), errors }
  const today = warsawDay(services.clock.now().getTime()).toString()
  if (query.checklist) return { values: await valuesFromList(services, query.checklist, today), errors }
  return { values: {}, errors }
}
