import { accept } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { changePerson } from './staff-store.ts'

/** How the person wants staff pages: it goes with the person to every window. */
export type ChangeDisplay = { keyBar: 'on' | 'off'; theme: string; contrast: string; textSize: string }

/** Keeps the person's display settings; the key bar can be switched off with all single keys (WCAG 2.1.4). */
export const changeDisplay = act('admin.change-display', async (frame, { keyBar, ...display }: ChangeDisplay) => {
  frame.allow({}, frame.actor.staffId)
  await changePerson(frame.tx, frame.actor.staffId, { key_bar: keyBar, display: JSON.stringify(display) })
  return accept({ keyBar, ...display })
})
