import { day } from '#domain/calendar/temporal.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { latestNewDate, notifyDelay } from '#domain/proceedings/delay-notice.ts'
import { endInForce } from '#domain/proceedings/end-in-force.ts'
import { act } from '#modules/act.ts'
import { changeCase, readForLetter, readOfficeDays, sendableTo, termOfCase } from '#modules/cases/index.ts'
import { getCasePaper } from './case-paper.query.ts'
import { delayLetter } from './documents/delay-notice.ts'
import { writeLetters } from './letters.ts'
import { insertNotice, noticedDates } from './notices-store.ts'
import { openCase } from './open-case.ts'

export type NotifyDelayInput = { caseId: string; newDate: string; reasons: string }

/**
 * Tells the parties that the case will not be settled in time (art. 36 KPA): reasons, new day, instruction on the
 * ponaglenie. The new day is a new fact beside the end of the law, and what the case is due on (art. 37 § 1). A letter to each addressee is frozen with the act.
 */
export const notifyDelayAct = act('proceedings.notify-delay', async (frame, input: NotifyDelayInput) => {
  const opened = await openCase(frame, 'proceedings.notify-delay', input)
  if (!opened.ok) return opened
  const found = opened.event
  const { newDate, reasons } = input
  const { paper, filedOn, profile } = await getCasePaper(frame.tx, found.id)
  const term = await termOfCase(frame.tx, { id: found.id, initiatedOn: found.initiated_on }, frame.today)
  const noticed = await noticedDates(frame.tx, found.id)
  const current = endInForce(term.statutoryEnd?.toString() ?? null, found.notified_end)
  if (!current || !term.statutoryEnd) return refuse({ why: 'delay-without-term' })
  const { legal: calendar } = await readOfficeDays(frame.tx)
  const judged = notifyDelay({
    calendar,
    ...{ state: found.state, profile, reasons, today: frame.today, newDate: day(newDate), filedOn: day(filedOn) },
    ...{ firstEnd: term.statutoryEnd, currentEnd: day(current.end), earlierNotices: noticed.length },
    // the letter itself carries it wherever the procedure knows it
    instruction: 'given',
  })
  if (!judged.ok) return judged
  const letter = await readForLetter(frame, paper)
  const sendable = sendableTo(letter.people)
  if (!sendable.ok) return sendable
  const { timing, basis } = judged.event
  const latest = latestNewDate(profile, { filedOn: day(filedOn), firstEnd: term.statutoryEnd, calendar })
  const parts = { sign: found.sign, profile, current, newDate, reasons, term, latest }
  const letters = sendable.event.map((addressee) => delayLetter(letter, { ...parts, addressee }))
  const documentIds = await writeLetters(frame, letters, { paperId: null, caseId: found.id })
  const days = { end_before: current.end, new_date: newDate, notified_on: frame.today.toString() }
  await insertNotice(frame.tx, {
    ...{ ...days, id: frame.newId(), case_id: found.id, reasons, timing, basis, document_ids: documentIds },
    ...{ notified_by: frame.actor.staffId, notified_at: frame.now },
  })
  await changeCase(frame.tx, found.id, { notified_end: newDate })
  const told = timing === 'before-the-end' ? 'early' : 'late'
  const data = { newDate, endBefore: current.end, timing: told, basis, reasons }
  frame.record({ event: 'delay-notified', caseId: found.id, documentId: documentIds[0]!, data })
  return accept({ caseId: found.id, sign: found.sign, newDate, timing, documentIds })
})
