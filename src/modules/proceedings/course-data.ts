import type { OfficeDays } from '#domain/calendar/office-days.ts'
import { type Day, day } from '#domain/calendar/temporal.ts'
import type { CaseTerm } from '#domain/cases/case-term.ts'
import type { DelayRule, LegalProfile } from '#domain/legal-profiles/profiles.ts'
import { delayNoticeDue, latestNewDate } from '#domain/proceedings/delay-notice.ts'
import { endInForce } from '#domain/proceedings/end-in-force.ts'
import { requestLapses, SUSPENSION_GROUNDS } from '#domain/proceedings/suspension.ts'
import { tacitTerm } from '#domain/proceedings/tacit-settlement.ts'
import type { CaseOnPage, Officer } from '#modules/cases/index.ts'
import type { CourseFacts, SuspensionFact } from './course-facts.ts'

/** A line of a derivation; days ISO. */
type TermStep = { day?: string | undefined; text: string; basis: string }

/** What the panel shows of a case as it stands today; days ISO. */
export type CourseData = CourseFacts & {
  today: string
  /** The last day by which it has to be settled or its delay told; null where no act sets one or it does not run. */
  end: string | null
  /** How pressing the notice of delay is (art. 36 KPA). */
  notice: 'not-yet' | 'draft' | 'tomorrow' | 'owed'
  /** The suspension that lasts, and the last day to ask for the case to be taken up. */
  /** People to choose from when an official is excluded; empty for those who may not. */
  officers: Officer[]
  /** When silence settles the case, where its procedure knows that. */
  tacit: { objectBy: string; effectiveOn: string; steps: TermStep[] } | null
  /** In whose words the delay is told, and how far the new day may lie where the act limits it. */
  delay: Pick<DelayRule, 'letter' | 'basis'> & { latest: { day: string; steps: TermStep[] } | null }
  lasting: (SuspensionFact & { askBy: string | null }) | null
  /** The term as it stands today while days are not being counted; null where nothing lasts. */
  live: { end: string | null; steps: TermStep[] } | null
}

/** What is read beside the facts, where it is wanted. */
export type CourseReads = { live: CaseTerm | null; officers: Officer[]; profile: LegalProfile | null; days: OfficeDays }

/** Derives what the panel shows; `live` is the term counted to today, where something that stops it lasts. */
export function courseOf(
  found: CaseOnPage,
  facts: CourseFacts,
  today: Day,
  { live, officers, profile, days }: CourseReads,
): CourseData {
  const byLaw = live ? (live.statutoryEnd?.toString() ?? null) : found.statutoryEnd
  const end = found.state === 'open' ? (endInForce(byLaw, found.notifiedEnd)?.end ?? null) : null
  return {
    ...facts,
    officers,
    tacit: profile && tacitOf(profile, day(found.initiatedOn), days),
    delay: delayOf(profile, found, byLaw, days),
    today: today.toString(),
    end,
    notice: end ? delayNoticeDue(day(end), today, days.opening) : 'not-yet',
    lasting: lastingOf(facts, days),
    live: live && {
      end: live.statutoryEnd?.toString() ?? null,
      steps: linesOf(live.steps),
    },
  }
}

/** The days count from the filing, which is the day of initiation of a request that came here. */
function delayOf(
  profile: LegalProfile | null,
  found: CaseOnPage,
  byLaw: string | null,
  { legal: calendar }: OfficeDays,
): CourseData['delay'] {
  const ends = byLaw === null ? null : { filedOn: day(found.initiatedOn), firstEnd: day(byLaw), calendar }
  const latest = profile && ends ? latestNewDate(profile, ends) : null
  return {
    letter: profile?.delay.letter ?? 'delay',
    basis: profile?.delay.basis ?? 'art. 36 KPA',
    latest: latest && { day: latest.lastDay.toString(), steps: linesOf(latest.steps) },
  }
}

/** Whether something stops the term still, so that its end moves every day. */
export function somethingLasts({ suspensions, periods }: CourseFacts): boolean {
  return suspensions.some((one) => one.resumedOn === null) || periods.some((one) => one.to === null)
}

function lastingOf({ suspensions }: CourseFacts, { legal }: OfficeDays): CourseData['lasting'] {
  const one = suspensions.find(({ resumedOn }) => resumedOn === null)
  if (!one) return null
  const byRequest = SUSPENSION_GROUNDS[one.ground].by === 'request'
  return { ...one, askBy: byRequest ? requestLapses(day(one.suspendedOn), legal).lastDay.toString() : null }
}

/** Silence counts from the filing here; where it counts from an inspection the officer says the day. */
function tacitOf(profile: LegalProfile, startedOn: Day, days: OfficeDays): CourseData['tacit'] {
  const found = tacitTerm(profile, startedOn, days)
  if (!found.ok) return null
  const { objectBy, effectiveOn, term } = found.event
  return { objectBy: objectBy.toString(), effectiveOn: effectiveOn.toString(), steps: linesOf(term.steps) }
}

const linesOf = (steps: CaseTerm['steps']): TermStep[] => steps.map((step) => ({ ...step, day: step.day?.toString() }))
