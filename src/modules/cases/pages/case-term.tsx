import { caseStanding, endInForce } from '#domain/proceedings/end-in-force.ts'
import { longDateWithWeekday, shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { DateText } from '#web/components/date-text.tsx'
import { DeadlineTag } from '#web/components/deadline-tag.tsx'
import { type SeenOn, urgencyOf } from '../urgency-of.ts'

/** The end of the law and the new day of the last notice of delay, ISO. */
export type CaseEnds = { readonly statutoryEnd: string | null; readonly notifiedEnd: string | null }

interface CaseTermProps {
  readonly ends: CaseEnds
  readonly seen: SeenOn
  /** `short` in tables: „23.12.2026”, and no word of a term that is in time. */
  readonly form?: 'short'
}

/**
 * The term of a running case: the end of the law stays in view, a later day named in a notice stands beside it, and the
 * urgency is that of the day the case is due on (art. 36–37 KPA).
 */
export function CaseTerm({ ends, seen, form }: CaseTermProps) {
  const inForce = endInForce(ends.statutoryEnd, ends.notifiedEnd)
  if (inForce === null || ends.statutoryEnd === null) return <>{form ? '–' : message('cases.noTerm')}</>
  const law = form ? shortDate(ends.statutoryEnd) : <DateText day={ends.statutoryEnd} />
  const state = urgencyOf(inForce.end, seen)
  // whoever is past the end of the law is not called „in time”, though a later day was named
  const quiet = state === 'in-time' && (form || ends.statutoryEnd < seen.today)
  const tag = quiet ? null : <DeadlineTag state={state} />
  if (inForce.setBy === 'law')
    return (
      <>
        {law} {tag}
      </>
    )
  return (
    <>
      {law}
      <span class="ok-term__notice">
        {noticeWords(ends, inForce.end, seen.today, form)} {tag}
      </span>
    </>
  )
}

function noticeWords(ends: CaseEnds, end: string, today: string, form?: 'short'): string {
  const standing = caseStanding(ends, today)
  const day = form ? shortDate(end) : longDateWithWeekday(end)
  if (standing === 'overdue') return message('cases.term.overdue', { day })
  return message(standing === 'delay-notified' ? 'cases.term.delay-notified' : 'cases.term.notified', { day })
}
