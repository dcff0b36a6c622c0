import { findDraft } from '#modules/admin/index.ts'
import type { StaffContext } from '#web/route.ts'
import { type RepeatKeeps, valuesToRepeat } from './repeat.query.ts'
import type { TypedForm } from './typed-form.ts'

/** Name of the intake form among drafts. */
export const intakeDraft = 'intake-new'

/** What the address of the form asks for: a draft to take up, or an earlier paper to repeat. */
export type IntakeQuery = { draft: string | null; repeat: string | null; keep: RepeatKeeps }

/** What stands in the form when it opens: a refused form as it was sent, a draft, a repeated paper, or nothing. */
export async function startingValues(context: StaffContext, query: IntakeQuery): Promise<TypedForm> {
  const { services, actor, flash } = context
  if (flash.action === '/papers') return { values: flash.values, errors: flash.errors }
  const errors = flash.errors
  if (query.draft) {
    const draft = await findDraft(services.database.db, actor.staffId, query.draft)
    return { values: draft?.values ?? {}, errors }
  }
  if (query.repeat) return { values: await valuesToRepeat(services, actor, query.repeat, query.keep), errors }
  return { values: {}, errors }
}
