import { day } from '#domain/calendar/temporal.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { waiveAppeal } from '#domain/proceedings/decision-standing.ts'
import { act } from '#modules/act.ts'
import { readOfficeDays } from '#modules/cases/index.ts'
import { insertWaiver } from './appeals-store.ts'
import { decisionFacts, readDecision, standingOfParty } from './decision.query.ts'
import { openCase } from './open-case.ts'

export type RecordWaiver = { caseId: string; partyId: string; waivedOn: string }

/** Records that a party waived its right to appeal; there is no going back (art. 127a KPA). */
export const recordWaiverAct = act('proceedings.record-waiver', async (frame, input: RecordWaiver) => {
  const opened = await openCase(frame, 'proceedings.record-waiver', input)
  if (!opened.ok) return opened
  const found = opened.event
  const { waivedOn } = input
  if (waivedOn > frame.today.toString()) return refuse({ why: 'waiver-in-future' })
  const read = await readDecision(frame.tx, found.id)
  const party = read.parties.find((one) => one.id === input.partyId)
  if (!party) return refuse({ why: 'not-a-party-here' })
  const { legal } = await readOfficeDays(frame.tx)
  const { rule, instructedDays } = decisionFacts(read, found.initiated_on, legal)
  const facts = { rule, party: standingOfParty(party), instructedDays, waivedOn: day(waivedOn), calendar: legal }
  const judged = waiveAppeal(facts)
  if (!judged.ok) return judged
  await insertWaiver(frame.tx, {
    ...{ id: frame.newId(), case_id: found.id, party_id: party.id, waived_on: waivedOn },
    ...{ recorded_by: frame.actor.staffId, recorded_at: frame.now },
  })
  frame.record({ event: 'appeal-waived', caseId: found.id, data: { party: party.name, waivedOn } })
  return accept({ caseId: found.id, waivedOn })
})
