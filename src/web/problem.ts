import type { Refusal } from './act.ts'
import type { FormErrors } from './form.ts'

/** Problem details of RFC 9457. */
export type Problem = {
  type: string
  title: string
  status: number
  detail?: string
  errors?: FormErrors
  refusal?: Refusal
  reference?: string
}

/** Media type of a problem answer. */
export const problemType = 'application/problem+json'

/** A problem with a stable kind. */
export function problem(status: number, kind: string, title: string, more: Partial<Problem> = {}): Problem {
  return { type: `urn:okienko:problem:${kind}`, title, status, ...more }
}
