import { mayAccept } from '#domain/deadlines/drift.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { lockNight, settleDifference } from './marks-store.ts'
import { dateOwners } from './move-dates-in.ts'
import { openDifference, ownerOf, type SeenDifference } from './open-difference.ts'

/** Gives a date that the night found to differ the day of its derivation, with the reason, in the file it belongs to. */
export const acceptDate = act(
  'calendar.accept-date',
  async (frame, { why, ...seen }: SeenDifference & { why: string }) => {
    frame.allow({})
    await lockNight(frame.tx)
    const opened = await openDifference(frame, seen)
    if (!opened.ok) return opened
    const drift = opened.event
    const kind = mayAccept(drift.of)
    if (!kind.ok) return kind
    const moved = await dateOwners[kind.event](frame.tx, [drift])
    if (moved.length === 0) return refuse({ why: 'date-agrees-now' })
    await settleDifference(frame.tx, drift)
    const { before, after, target } = drift
    frame.record({ event: 'date-accepted', ...ownerOf(drift), data: { of: drift.of, before, after, target, why } })
    return accept({ of: drift.of, id: drift.id, before, after })
  },
)
