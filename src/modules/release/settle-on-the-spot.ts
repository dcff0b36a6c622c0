import { accept, refuse } from '#domain/outcome.ts'
import { type Actor, unitsOf, windowOf } from '#domain/people/roles.ts'
import type { GivenInstruction } from '#domain/proceedings/instruction.ts'
import { addressees } from '#domain/release/addressees.ts'
import { onTheSpot, type SpotFacts } from '#domain/release/on-the-spot.ts'
import { type ActFrame, act } from '#modules/act.ts'
import { foundCaseIn, type LockedPaper, lockPaper, settleCaseIn } from '#modules/cases/index.ts'
import { readCaseParties } from './case-parties.query.ts'
import { type Delivered, type Delivering, deliverIn } from './deliver-in.ts'
import { resultRow } from './send-to-bok.ts'
import { readSpot, type SpotRow } from './spot.query.ts'
import { insertResult } from './store.ts'

const name = 'release.settle-on-the-spot'

export type OnTheSpot = Delivering & {
  paperId: string
  outcome: 'decision' | 'certificate' | 'order' | 'other'
  title: string
  note: string
  instruction: GivenInstruction
}

/**
 * The whole matter in one visit and one act: an authorised clerk founds the case (it gets its sign all the same), settles
 * it today and gives the document into the client's hands (T17; art. 12 § 2, 35 § 2, 268a KPA).
 */
export const settleOnTheSpot = act<OnTheSpot, Delivered & { sign: string }, { why: string }>(
  name,
  async (frame, input) => {
    const { tx } = frame
    const paper = await lockPaper(tx, input.paperId)
    frame.allow({}, paper.id)
    const spot = onTheSpot(spotFacts(frame, paper, await readSpot(tx, paper.id)))
    if (!spot.ok) return spot
    const founded = await foundCaseIn(frame, paper, {
      act: name,
      jrwaClass: spot.event.jrwaClass,
      group: null,
      title: paper.title,
      officerId: frame.actor.staffId,
    })
    if (!founded.ok) return founded
    const found = founded.event.case
    const today = frame.today.toString()
    const settled = await settleCaseIn(frame, found, {
      act: name,
      outcome: input.outcome,
      settledOn: today,
      note: input.note,
      instruction: input.instruction,
    })
    if (!settled.ok) return settled
    const { appealDays } = settled.event
    const parties = addressees(await readCaseParties(tx, found.id, paper.id), null)
    if (!parties.ok) return parties
    const [addressee, second] = parties.event
    // one visit serves one addressee; several copies go through the unit (art. 40 § 3 KPA)
    if (!addressee || second) return refuse({ why: 'spot-several-parties' })
    const document = {
      ...{ caseId: found.id, kind: input.outcome, title: input.title, appealDays },
      signedOn: today,
      signedBy: frame.actor.name,
    }
    const result = await insertResult(tx, {
      ...resultRow(frame, document),
      paper_id: paper.id,
      recipient_party_id: addressee.id,
      state: 'in-unit',
    })
    const ready = { ...found, state: 'settled' as const }
    const delivered = await deliverIn(frame, ready, result, { ...input, delivery: 'on-the-spot' })
    return delivered.ok ? accept({ ...delivered.event, sign: found.sign }) : delivered
  },
)

function spotFacts(frame: ActFrame, paper: LockedPaper, row: SpotRow): SpotFacts {
  return {
    ...row,
    state: paper.state,
    clerk: signsFor(frame.actor, paper.unit_id),
    place: paper.holder_kind === 'window' && paper.holder_id === windowOf(frame.actor) ? 'here' : 'elsewhere',
    visit: paper.arrived_on === frame.today.toString() ? 'today' : 'earlier',
  }
}

/** Does this person sign for the authority in the unit (art. 268a KPA)? */
export function signsFor(actor: Actor, unitId: string | null): SpotFacts['clerk'] {
  return unitId !== null && unitsOf(actor, 'signatory').includes(unitId) ? 'authorised' : 'not-authorised'
}
