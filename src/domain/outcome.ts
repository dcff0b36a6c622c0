/**
 * What a pure rule answers: the event that may now be written, or a typed reason why not.
 * Refusals are facts of law, so they are data and not exceptions; the web turns each into one Polish sentence.
 */
export type Outcome<Event, Refusal extends { why: string }> =
  | { ok: true; event: Event }
  | { ok: false; refusal: Refusal }

/** The rule allows the act; `event` is what history will say happened. */
export function accept<Event>(event: Event): { ok: true; event: Event } {
  return { ok: true, event }
}

/** The rule forbids the act; `refusal.why` is a stable code with a message in the catalogue. */
export function refuse<Refusal extends { why: string }>(refusal: Refusal): { ok: false; refusal: Refusal } {
  return { ok: false, refusal }
}
