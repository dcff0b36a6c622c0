import type { OfficeDays } from '#domain/calendar/office-days.ts'
import type { Day } from '#domain/calendar/temporal.ts'
import type { PaperState } from '#domain/cases/paper-states.ts'
import { type KeptStep, type PromiseFacts, type SideDates, sideDates } from '#domain/cases/side-dates.ts'
import { keptSteps } from '#domain/deadlines/drift.ts'
import type { NoticeFacts } from '#domain/proceedings/notified-end.ts'
import { formatRegisterNumber } from '#domain/registers/register-number.ts'
import { dayOf } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { type CardTermColumns, termByCard } from '#modules/cases/index.ts'
import type { CaseFile } from './case-file.query.ts'
import type { PaperFile } from './paper-file.ts'

/** Notices of delay of a case and its suspensions, oldest first; read where the history knows of a notice. */
export type NoticesRead = Pick<NoticeFacts, 'notices' | 'suspensions'>

/** Nothing was ever notified. */
export const noNotices: NoticesRead = { notices: [], suspensions: [] }

/** Notices and suspensions of the case that `caseId` (an SQL expression) names, as one json value. */
export const noticesOf = (caseId: string) => `(select json_build_object(
  'notices', (select coalesce(json_agg(json_build_object('notifiedOn', nd.notified_on, 'newDate', nd.new_date,
    'basis', nd.basis) order by nd.notified_at), '[]') from delay_notices nd where nd.case_id = ${caseId}),
  'suspensions', (select coalesce(json_agg(json_build_object('suspendedOn', ns.suspended_on,
    'resumedOn', ns.resumed_on) order by ns.suspended_on), '[]') from suspensions ns where ns.case_id = ${caseId})))`

/** The term of a case as its row keeps it. */
export type CaseTerms = {
  statutoryEnd: string | null
  notifiedEnd: string | null
  internalTarget: string | null
  derivation: readonly KeptStep[]
}

/** The dates of a case; the earliest promise of its papers counts. */
export function datesOfCase(file: CaseFile): SideDates {
  const [told] = file.papers
    .flatMap(({ expectedOn, ...paper }) => (expectedOn === null ? [] : [{ ...paper, expectedOn }]))
    .toSorted((a, b) => a.expectedOn.localeCompare(b.expectedOn))
  const promise = told && {
    ...{ expectedOn: told.expectedOn, why: told.expectedWhy, registeredOn: told.registeredOn },
    number: formatRegisterNumber(told.number, told.year),
  }
  return sideDates({
    ...file,
    notice: { notifiedEnd: file.notifiedEnd, ...file.noticesRead },
    promise: promise ?? null,
    noTerm: null,
  })
}

/** What the dates of a paper follow from beside its file. */
export type DatesRoom = { today: Day; days: OfficeDays }

/** The dates of a paper: of its case, or what its card gives from the day of filing, which runs already (art. 61 § 3 KPA). */
export function datesOfPaper(file: PaperFile, room: DatesRoom): SideDates {
  const promise: PromiseFacts = file.expectedOn
    ? {
        ...{ expectedOn: file.expectedOn, why: file.expectedWhy, registeredOn: dayOf(file.registeredAt) },
        number: formatRegisterNumber(file.number, file.year),
      }
    : null
  const notice = { notifiedEnd: file.caseTerms?.notifiedEnd ?? null, ...file.noticesRead }
  if (file.caseTerms) return sideDates({ ...file.caseTerms, notice, promise, noTerm: null })
  const absent = noTermOf(file)
  const counted = absent === null && file.cardTerm ? countedTerm(file, file.cardTerm, room) : noTerm
  return sideDates({ ...counted, notice, promise, noTerm: absent })
}

const noTerm = { statutoryEnd: null, internalTarget: null, derivation: [] }

function countedTerm({ filedOn, partyDelays }: PaperFile, card: CardTermColumns, { today, days }: DatesRoom) {
  const { statutoryEnd, internalTarget, steps } = termByCard({ filedOn, card, partyDelays }, today, days)
  return {
    statutoryEnd: statutoryEnd?.toString() ?? null,
    internalTarget: internalTarget?.toString() ?? null,
    derivation: keptSteps(steps),
  }
}

const ended: readonly PaperState[] = ['left-unexamined', 'forwarded', 'returned', 'closed', 'annulled', 'withdrawn']

/** Why no term is counted for a paper without a case; null where one is. */
function noTermOf({ state, cardTerm }: PaperFile): string | null {
  if (ended.includes(state)) return message('files.dates.ended')
  if (state === 'channel-doubtful') return message('files.dates.doubtful')
  return cardTerm === null ? message('files.dates.noCard') : null
}
