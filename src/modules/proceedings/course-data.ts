import { type Day, day } from '#domain/calendar/temporal.ts'
import { delayNoticeDue } from '#domain/proceedings/delay-notice.ts'
import type { CaseOnPage } from '#modules/cases/index.ts'

/** What the panel shows of a case as it stands today; days ISO. */
export type CourseData = {
  /** The last day by which it has to be settled or its delay told; null where no act sets one or it does not run. */
  end: string | null
  /** How pressing the notice of delay is (art. 36 KPA). */
  notice: 'not-yet' | 'draft' | 'tomorrow' | 'owed'
}

/** Derives what the panel shows. */
export function courseOf(found: CaseOnPage, today: Day): CourseData {
  const end = found.state === 'open' ? found.statutoryEnd : null
  return { end, notice: end ? delayNoticeDue(day(end), today) : 'not-yet' }
}
