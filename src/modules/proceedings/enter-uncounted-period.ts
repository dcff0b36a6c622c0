import { day } from '#domain/calendar/temporal.ts'
import { accept } from '#domain/outcome.ts'
import { enterUncountedPeriod } from '#domain/proceedings/uncounted-period.ts'
import { act } from '#modules/act.ts'
import { recountCaseIn } from '#modules/cases/index.ts'
import { NotFound } from '#web/act.ts'
import { openCase } from './open-case.ts'
import { endPeriod, findLastingPeriod, insertPeriod, type PeriodReason } from './uncounted-store.ts'

/** A new period (`to` null while it lasts), or the end of one that lasts. */
export type EnterPeriodInput = { caseId: string } & (
  | { periodId: null; reason: PeriodReason; from: string; to: string | null; note: string }
  | { periodId: string; to: string }
)

/** The officer enters days that are not counted, or their end; the term is counted anew (art. 35 § 5 KPA). */
export const enterUncountedPeriodAct = act(
  'proceedings.enter-uncounted-period',
  async (frame, input: EnterPeriodInput) => {
    const opened = await openCase(frame, 'proceedings.enter-uncounted-period', input)
    if (!opened.ok) return opened
    const found = opened.event
    const lasting = input.periodId === null ? undefined : await findLastingPeriod(frame.tx, found.id, input.periodId)
    if (input.periodId !== null && !lasting) throw new NotFound('period')
    const period = input.periodId === null ? input : { ...lasting!, to: input.to }
    const judged = enterUncountedPeriod({
      ...{ state: found.state, reason: period.reason, note: period.note, today: frame.today },
      ...{ from: day(period.from), to: period.to === null ? null : day(period.to) },
      initiatedOn: day(found.initiated_on),
    })
    if (!judged.ok) return judged
    const { reason, from, to, note } = period
    const who = { by: frame.actor.staffId, at: frame.now }
    if (lasting) await endPeriod(frame.tx, lasting.id, { to: to ?? from, ...who })
    else
      await insertPeriod(frame.tx, {
        ...{ id: frame.newId(), case_id: found.id, reason, from_day: from, to_day: to, note },
        ...{ entered_by: who.by, entered_at: who.at },
      })
    const moved = await recountCaseIn(frame, found)
    const event = to === null ? 'uncounted-period-begun' : 'uncounted-period-entered'
    frame.record({ event, caseId: found.id, data: { reason, from, to, note, ...moved } })
    return accept({ caseId: found.id, sign: found.sign, ...moved })
  },
)
