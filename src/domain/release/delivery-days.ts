import { type Day, isBefore } from '../calendar/temporal.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'

export type WrongDay =
  | { why: 'result-signed-in-future' }
  | { why: 'result-signed-before-initiation'; initiatedOn: string }
  | { why: 'result-dispatched-in-future' }
  | { why: 'result-dispatched-before-signed'; signedOn: string }
  | { why: 'result-delivered-in-future' }
  | { why: 'result-delivered-before-dispatched'; dispatchedOn: string }

/** A document is signed after the case began and not after today. */
export function signedOn(signed: Day, initiated: Day, today: Day): Outcome<Day, WrongDay> {
  if (isBefore(today, signed)) return refuse({ why: 'result-signed-in-future' })
  if (isBefore(signed, initiated))
    return refuse({ why: 'result-signed-before-initiation', initiatedOn: initiated.toString() })
  return accept(signed)
}

/** It is sent once it is signed, and not after today. */
export function dispatchedOn(dispatched: Day, signed: Day, today: Day): Outcome<Day, WrongDay> {
  if (isBefore(today, dispatched)) return refuse({ why: 'result-dispatched-in-future' })
  if (isBefore(dispatched, signed))
    return refuse({ why: 'result-dispatched-before-signed', signedOn: signed.toString() })
  return accept(dispatched)
}

/** It is delivered once it is sent, and not after today (the day of art. 44, 46 and 47 KPA, or of the proof of receipt). */
export function deliveredOn(delivered: Day, dispatched: Day, today: Day): Outcome<Day, WrongDay> {
  if (isBefore(today, delivered)) return refuse({ why: 'result-delivered-in-future' })
  if (isBefore(delivered, dispatched))
    return refuse({ why: 'result-delivered-before-dispatched', dispatchedOn: dispatched.toString() })
  return accept(delivered)
}
