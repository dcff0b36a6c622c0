import { day } from '#domain/calendar/temporal.ts'
import { accept } from '#domain/outcome.ts'
import { noteTacitSettlement, type TacitFacts } from '#domain/proceedings/tacit-settlement.ts'
import { message } from '#messages/index.ts'
import { act } from '#modules/act.ts'
import { changeCase, readOfficeDays } from '#modules/cases/index.ts'
import { getCasePaper } from './case-paper.query.ts'
import { openCase } from './open-case.ts'

export type NoteTacitInput = {
  caseId: string
  startedOn: string
  issuedOn: string | null
  noObjectionDeliveredOn: string | null
  summons: TacitFacts['summons']
}

/** Notes in the file that silence settled the case (art. 122c and 122e KPA): an annotation, there is no decision. */
export const noteTacitSettlementAct = act('proceedings.note-tacit-settlement', async (frame, input: NoteTacitInput) => {
  const opened = await openCase(frame, 'proceedings.note-tacit-settlement', input)
  if (!opened.ok) return opened
  const found = opened.event
  const { startedOn, issuedOn, noObjectionDeliveredOn, summons } = input
  const { profile } = await getCasePaper(frame.tx, found.id)
  const judged = noteTacitSettlement({
    ...{ state: found.state, profile, startedOn: day(startedOn), today: frame.today, summons },
    days: await readOfficeDays(frame.tx),
    issuedOn: issuedOn === null ? null : day(issuedOn),
    noObjectionDeliveredOn: noObjectionDeliveredOn === null ? null : day(noObjectionDeliveredOn),
  })
  if (!judged.ok) return judged
  const { basis } = judged.event
  const settledOn = judged.event.settledOn.toString()
  await changeCase(frame.tx, found.id, {
    ...{ state: 'settled', outcome: 'other', outcome_note: message('proceedings.tacit.outcome', { basis }) },
    ...{ settled_on: settledOn, settled_by: frame.actor.staffId, settled_at: frame.now },
  })
  frame.record({ event: 'tacit-settlement-noted', caseId: found.id, data: { settledOn, startedOn, basis } })
  return accept({ caseId: found.id, sign: found.sign, settledOn, basis })
})
