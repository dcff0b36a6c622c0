import { day } from '#domain/calendar/temporal.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { recordAppeal } from '#domain/proceedings/appeal.ts'
import { act } from '#modules/act.ts'
import { changeCase, readOfficeDays } from '#modules/cases/index.ts'
import { insertAppeal } from './appeals-store.ts'
import { appealEnd, decisionFacts, readDecision } from './decision.query.ts'
import { openCase } from './open-case.ts'

export type RecordAppeal = { caseId: string; partyId: string; filedOn: string; receivedOn: string }

/** Takes an appeal, late or not: whether it is admissible only the appeal body says (art. 63 § 1 and 134 KPA). */
export const recordAppealAct = act('proceedings.record-appeal', async (frame, input: RecordAppeal) => {
  const opened = await openCase(frame, 'proceedings.record-appeal', input)
  if (!opened.ok) return opened
  const found = opened.event
  const { filedOn, receivedOn } = input
  if (receivedOn > frame.today.toString()) return refuse({ why: 'appeal-in-future' })
  if (receivedOn < filedOn) return refuse({ why: 'appeal-filed-after-received' })
  const read = await readDecision(frame.tx, found.id)
  const party = read.parties.find((one) => one.id === input.partyId)
  if (!party) return refuse({ why: 'not-a-party-here' })
  const { legal: calendar } = await readOfficeDays(frame.tx)
  const term = appealEnd(party, decisionFacts(read, found.initiated_on, calendar))
  const judged = recordAppeal({
    state: found.state,
    filedOn: day(filedOn),
    receivedOn: day(receivedOn),
    // where nothing is open no term was missed either: the appeal body says so (art. 134 KPA)
    lastDay: term?.lastDay ?? (party.deliveredOn ? day(filedOn) : null),
    waived: party.waivedOn ? 'yes' : 'no',
    review: { grants: 'not', parties: 'others-oppose' },
    calendar,
  })
  if (!judged.ok) return judged
  const { note, sendBy } = judged.event
  const id = frame.newId()
  await insertAppeal(frame.tx, {
    ...{ id, case_id: found.id, party_id: party.id, filed_on: filedOn, received_on: receivedOn, note },
    ...{ last_day: term?.lastDay.toString() ?? null, send_by: sendBy.lastDay.toString() },
    derivation: JSON.stringify(sendBy.steps.map((step) => ({ ...step, day: step.day?.toString() }))),
    ...{ recorded_by: frame.actor.staffId, recorded_at: frame.now },
  })
  await changeCase(frame.tx, found.id, { state: 'appealed' })
  const data = { party: party.name, filedOn, sendBy: sendBy.lastDay.toString(), note }
  frame.record({ event: 'appeal-recorded', caseId: found.id, data })
  return accept({ caseId: found.id, appealId: id, sendBy: sendBy.lastDay.toString(), note })
})
