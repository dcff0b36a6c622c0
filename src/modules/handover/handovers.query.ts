import { mayTry } from '#domain/people/can.ts'
import { postsOf, windowOf } from '#domain/people/roles.ts'
import { dayOf } from '#messages/dates.ts'
import type { StaffContext } from '#web/route.ts'
import { listSheets, type SheetRow } from './sheets.query.ts'
import { listWaiting, type WaitingGroup } from './waiting-papers.query.ts'

/** What the hand-over screen shows to this person: the sender's side, the receiver's side, or the whole office. */
export type Handovers = {
  today: string
  /** The window whose papers wait; null for those who send nothing. */
  windowId: string | null
  sender: 'here' | 'no-window' | 'no'
  receiver: 'yes' | 'no'
  /** The posts at which this person answers for what arrives. */
  postIds: readonly string[]
  groups: WaitingGroup[]
  sheets: SheetRow[]
  scanned: string[]
}

/** Reads the hand-over screen. */
export async function readHandovers({ services, actor }: StaffContext, scanned: string[]): Promise<Handovers> {
  const windowId = windowOf(actor)
  const maySend = mayTry(actor, 'handover.add-to-sheet')
  const groups = maySend && windowId ? await listWaiting(services, windowId) : []
  return {
    today: dayOf(services.clock.now()),
    windowId,
    sender: maySend ? (windowId ? 'here' : 'no-window') : 'no',
    receiver: postsOf(actor).length > 0 ? 'yes' : 'no',
    postIds: postsOf(actor),
    groups,
    sheets: await listSheets(services, actor, windowId),
    scanned,
  }
}
