import { warsawDay } from '#domain/calendar/warsaw.ts'
import { windowOf } from '#domain/people/roles.ts'
import { Forbidden } from '#web/act.ts'
import type { StaffContext } from '#web/route.ts'
import { matterText, type OfferedMatter, offerMatters } from './choose-matter.ts'
import { findDesk } from './desk.query.ts'
import { mattersOn } from './matters.query.ts'
import { matterNote } from './pages/matter-note.ts'

/** Matters that match what was typed, as offered at this person's window on a day. */
export async function listMatters(
  { services, actor }: StaffContext,
  query: { q: string; on: string | null },
): Promise<{ typed: string; matters: OfferedMatter[] }> {
  const today = warsawDay(services.clock.now().getTime()).toString()
  const windowId = windowOf(actor)
  const desk = windowId && (await findDesk(services, { windowId, staffId: actor.staffId, today }))
  if (!desk) throw new Forbidden('intake.register-paper', null)
  return { typed: query.q, matters: offerMatters(await mattersOn(services, query.on ?? today), query.q, desk) }
}

/** What the picker gets: the words for the field, and under them the symbols it had and the unit, with the warning when it is not ours. */
export function matterSuggestion(matter: OfferedMatter) {
  return { id: matter.editionId, text: matterText(matter), note: matterNote(matter) }
}
