import { day } from '#domain/calendar/temporal.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { dispatchedOn } from '#domain/release/delivery-days.ts'
import { inResultState } from '#domain/release/result-states.ts'
import { returning } from '#domain/release/returnables.ts'
import { message } from '#messages/index.ts'
import { act } from '#modules/act.ts'
import { lockCase } from '#modules/cases/index.ts'
import { enterLetters, readyLetters, referencesOf } from '#modules/outgoing/index.ts'
import { atHand } from './accept-at-bok.ts'
import { readCaseParties } from './case-parties.query.ts'
import { returnIn } from './deliver-in.ts'
import { lettersOfResult } from './letters-of-result.ts'
import { releasable } from './living-addressee.ts'
import { changeResult, getCaseOfResult, lockResult, lockReturnables } from './store.ts'

export type Dispatching = {
  resultId: string
  delivery: 'post' | 'e-delivery' | 'courier'
  dispatchedOn: string
  /** Number of the registered letter (empty: the next of the office's ranges), of the e-delivery, of the courier's list. */
  reference: string
  /** Why another way than the one the law puts first. */
  wayReason: string
  returned: readonly string[]
  leftReason: string | null
}

/** `program`: the letter waits in the outbox of e-Doręczenia and its proofs come by themselves. */
export type DispatchedResult = { resultId: string; reference: string; carriedBy: 'program' | 'person' }

/** A finished document goes out another agreed way (T25; art. 39 KPA); its delivery is recorded when the proof is there. */
export const dispatchResult = act<Dispatching, DispatchedResult, { why: string }>(
  'release.dispatch-result',
  async (frame, input) => {
    const { tx } = frame
    const found = await lockCase(tx, await getCaseOfResult(tx, input.resultId))
    const result = await lockResult(tx, input.resultId)
    frame.allow({ unitIds: [found.unit_id] }, result.id)
    const now = inResultState(atHand(result), 'release.dispatch-result')
    if (!now.ok) return now
    const living = await releasable(tx, result)
    if (!living.ok) return living
    const on = dispatchedOn(day(input.dispatchedOn), day(result.signed_on), frame.today)
    if (!on.ok) return on
    const originals = returning(await lockReturnables(tx, found.id), input.returned, input.leftReason)
    if (!originals.ok) return refuse(originals.refusal)
    const { delivery } = input
    const letters = await lettersOfResult(tx, result)
    const { reference: typed, wayReason } = input
    const carriedBy = delivery === 'e-delivery' && typed === '' ? 'program' : 'person'
    if (carriedBy === 'program' && letters.some(({ file }) => !file)) return refuse({ why: 'result-without-file' })
    const sending = { way: delivery, dispatchedOn: input.dispatchedOn, reference: typed, wayReason }
    const ready = await readyLetters(frame, letters, sending)
    if (!ready.ok) return ready
    const reference = referencesOf(ready.event) || typed
    await changeResult(tx, result.id, {
      state: 'in-delivery',
      delivery,
      dispatched_on: input.dispatchedOn,
      evidence: reference,
    })
    const parties = await readCaseParties(tx, found.id, result.paper_id)
    const addressee = parties.find((party) => party.id === result.recipient_party_id)
    await returnIn(frame, result, originals.event, addressee?.name ?? '', input.leftReason)
    const told = carriedBy === 'program' ? message('release.byProgram') : reference
    const data = {
      title: result.title,
      delivery,
      dispatchedOn: input.dispatchedOn,
      reference: told,
      resultId: result.id,
    }
    frame.record({ event: 'result-dispatched', paperId: result.paper_id, caseId: found.id, data })
    await enterLetters(frame, ready.event)
    return accept({ resultId: result.id, reference, carriedBy })
  },
)
