import { OVERTAKEN_BY_RESTORING } from '#domain/proceedings/decision-standing.ts'
import type { ActFrame } from '#modules/act.ts'
import { markOvertaken } from './appeals-store.ts'

/** A decision whose appeal is in time after all is not final: the note of before stays, marked as no longer true. */
export async function overtakeFinality(frame: ActFrame, caseId: string): Promise<void> {
  const basis = OVERTAKEN_BY_RESTORING
  const noted = await markOvertaken(frame.tx, caseId, { on: frame.today.toString(), basis })
  if (noted)
    frame.record({ event: 'finality-overtaken', caseId, documentId: noted.documentId, data: { ...noted, basis } })
}
