import { type Day, day } from '#domain/calendar/temporal.ts'
import type { CaseTerm } from '#domain/cases/case-term.ts'
import { delayNoticeDue } from '#domain/proceedings/delay-notice.ts'
import { endInForce } from '#domain/proceedings/end-in-force.ts'
import { requestLapses, SUSPENSION_GROUNDS } from '#domain/proceedings/suspension.ts'
import type { CaseOnPage } from '#modules/cases/index.ts'
import type { CourseFacts, SuspensionFact } from './course-facts.ts'

/** What the panel shows of a case as it stands today; days ISO. */
export type CourseData = CourseFacts & {
  today: string
  /** The last day by which it has to be settled or its delay told; null where no act sets one or it does not run. */
  end: string | null
  /** How pressing the notice of delay is (art. 36 KPA). */
  notice: 'not-yet' | 'draft' | 'tomorrow' | 'owed'
  /** The suspension that lasts, and the last day to ask for the case to be taken up. */
  lasting: (SuspensionFact & { askBy: string | null }) | null
  /** The term as it stands today while days are not being counted; null where nothing lasts. */
  live: { end: string | null; steps: { day?: string | undefined; text: string; basis: string }[] } | null
}

/** Derives what the panel shows; `live` is the term counted to today, where something that stops it lasts. */
export function courseOf(found: CaseOnPage, facts: CourseFacts, today: Day, live: CaseTerm | null): CourseData {
  const noticed = facts.notices.map((one) => one.newDate)
  const byLaw = live ? (live.statutoryEnd?.toString() ?? null) : found.statutoryEnd
  const end = found.state === 'open' ? (endInForce(byLaw, noticed)?.end ?? null) : null
  return {
    ...facts,
    today: today.toString(),
    end,
    notice: end ? delayNoticeDue(day(end), today) : 'not-yet',
    lasting: lastingOf(facts),
    live: live && {
      end: live.statutoryEnd?.toString() ?? null,
      steps: live.steps.map((step) => ({ ...step, day: step.day?.toString() })),
    },
  }
}

/** Whether something stops the term still, so that its end moves every day. */
export function somethingLasts({ suspensions, periods }: CourseFacts): boolean {
  return suspensions.some((one) => one.resumedOn === null) || periods.some((one) => one.to === null)
}

function lastingOf({ suspensions }: CourseFacts): CourseData['lasting'] {
  const one = suspensions.find(({ resumedOn }) => resumedOn === null)
  if (!one) return null
  const byRequest = SUSPENSION_GROUNDS[one.ground].by === 'request'
  return { ...one, askBy: byRequest ? requestLapses(day(one.suspendedOn)).lastDay.toString() : null }
}
