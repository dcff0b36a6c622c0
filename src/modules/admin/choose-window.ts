import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { sitAtWindow } from './sessions-store.ts'

/** Where the person sits today, in this session; null for nowhere. */
export type ChooseWindow = { windowId: string | null; sessionId: string }

/** Says at which window the signed-in person works from now on; later acts are written down at it. */
export const chooseWindow = act('admin.choose-window', async (frame, { windowId, sessionId }: ChooseWindow) => {
  frame.allow({}, frame.actor.staffId)
  if (windowId !== null) {
    const window = await frame.tx.selectFrom('windows').select('active').where('id', '=', windowId).executeTakeFirst()
    if (!window?.active) return refuse({ why: 'window-closed' })
  }
  const sits = await sitAtWindow(frame.tx, sessionId, windowId)
  if (sits === 'no-session') return refuse({ why: 'no-browser-session' })
  frame.record({ event: 'window-chosen', data: { windowId, before: frame.actor.windowId } })
  return accept({ windowId })
})
