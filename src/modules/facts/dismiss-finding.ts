import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { readContradictions } from './contradictions.query.ts'
import { excerptOf } from './finding-words.ts'
import { insertVerdict } from './store.ts'

/** Says that a contradiction is none, with the reason; it is shown again when its card or its fact changes. */
export const dismissFinding = act(
  'facts.dismiss-finding',
  async (frame, { digest, reason }: { digest: string; reason: string }) => {
    frame.allow({})
    const { findings } = await readContradictions(frame.tx, frame.today.toString())
    const finding = findings.find((one) => one.digest === digest)
    if (!finding) return refuse({ why: 'finding-gone' })
    const { card, why } = finding
    const { marked: excerpt } = excerptOf(finding)
    const verdict = { id: frame.newId(), digest, card, why, excerpt, reason }
    const added = await insertVerdict(frame.tx, verdict, { by: frame.actor.staffId, at: frame.now })
    if (added === 'known') return refuse({ why: 'finding-gone' })
    frame.record({ event: 'finding-dismissed', data: { card, why, reason } })
    return accept({ digest })
  },
)
