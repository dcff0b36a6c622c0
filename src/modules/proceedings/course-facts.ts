import type { SuspensionGround } from '#domain/proceedings/suspension.ts'
import type { CasePanel } from '#modules/cases/index.ts'

/** A suspension as the panel shows it; days ISO. */
export type SuspensionFact = {
  ground: SuspensionGround
  suspendedOn: string
  resumedOn: string | null
  reasons: string
}

/** What the panel reads with the case. */
export type CourseFacts = { suspensions: SuspensionFact[] }

const suspensions = `(select coalesce(json_agg(json_build_object('ground', su.ground, 'suspendedOn', su.suspended_on,
  'resumedOn', su.resumed_on, 'reasons', su.reasons) order by su.suspended_on, su.id), '[]')
  from suspensions su where su.case_id = k.id)`

/** Read only where the history knows of it. */
export const courseFacts: CasePanel['facts'] = {
  suspensions: { sql: suspensions, when: ({ happened }) => happened('case-suspended'), otherwise: [] },
}
