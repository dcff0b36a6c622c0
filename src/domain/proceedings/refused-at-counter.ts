/** The client at the counter will not take the letter, or will not sign for it (art. 46–47 KPA). */
import type { Day } from '../calendar/temporal.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'

export type CounterHanding = {
  client: 'took-and-signed' | 'took-without-signing' | 'refused-to-take'
  on: Day
  /** The clerk's note of what happened: its reason is part of the proof. */
  note: string
}

/** Delivered that day in every case; without a signature the clerk's note is the proof. */
export function handedAtCounter(
  facts: CounterHanding,
): Outcome<
  { deliveredOn: Day; proof: 'signature' | 'clerk-note'; file: 'copy' | 'letter-stays'; basis: string },
  { why: 'handing-needs-note' }
> {
  const { client, on, note } = facts
  if (client === 'took-and-signed')
    return accept({ deliveredOn: on, proof: 'signature', file: 'copy', basis: 'art. 42 § 2 i art. 46 § 1 KPA' })
  if (note.trim() === '') return refuse({ why: 'handing-needs-note' })
  return client === 'refused-to-take'
    ? accept({ deliveredOn: on, proof: 'clerk-note', file: 'letter-stays', basis: 'art. 47 § 1–2 KPA' })
    : accept({ deliveredOn: on, proof: 'clerk-note', file: 'copy', basis: 'art. 46 § 2 KPA' })
}
