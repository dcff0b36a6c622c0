import type { Competence } from '#domain/intake/window-competence.ts'
import { message } from '#messages/index.ts'

/** What the clerk tells the client when the matter belongs elsewhere; null when it belongs here. */
export function competenceSentence(competence: Competence): string | null {
  if (competence.kind === 'proper') return null
  const places = competence.servedAt.map(({ name, address }) => `${name} (${address})`).join('; ')
  if (competence.kind === 'point-to-window')
    return places ? message('intake.pointToWindow', { places }) : message('intake.pointToSeat')
  return places ? message('intake.foreign', { places }) : message('intake.foreignNoPlace')
}
