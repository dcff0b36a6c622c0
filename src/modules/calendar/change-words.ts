import { STATUTORY_TERMS } from '#domain/deadlines/statutory-terms.ts'
import { polishLength } from '#domain/deadlines/term-length.ts'
import { type LawChange, type LawSubject, PROGRAM_LAW } from '#domain/legal-profiles/office-law.ts'
import { longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import type { DayChange } from './day-change.ts'

/** What a change is called in lists, in history and in the files whose dates it moved. */
export function wordsOf(change: DayChange): string {
  if (change.kind === 'free-day') return change.name
  return change.kind === 'closure' ? change.reason : `${subjectName(change.subject)}, ${change.basis}`
}

/** The Polish name of a procedure or of a term. */
export function subjectName(subject: LawSubject): string {
  if (subject.of === 'term') return STATUTORY_TERMS[subject.name].name
  return PROGRAM_LAW.profiles.find(({ code }) => code === subject.code)?.name ?? subject.code
}

/** The whole change in one sentence, for the head of its rehearsal. */
export function changeSentence(change: DayChange): string {
  if (change.kind === 'law') return lawSentence(change)
  if (change.kind === 'closure') {
    const { firstDay, lastDay, reason } = change
    return message('calendar.change.closure', { first: longDate(firstDay), last: longDate(lastDay), reason })
  }
  const { date, effect, name, basis } = change
  return message(`calendar.change.${effect}`, { date: longDate(date), name, basis })
}

function lawSentence({ subject, since, matters, basis, length, longest, cureDays, appealDays, remedy }: LawChange) {
  const rules = [
    length && message('calendar.law.saysLength', { length: polishLength(length) }),
    longest && message('calendar.law.saysLongest', { length: polishLength(longest) }),
    cureDays !== null && message('calendar.law.saysCure', { days: cureDays }),
    appealDays !== null && message('calendar.law.saysAppeal', { days: appealDays }),
    remedy !== null && message('calendar.law.saysRemedy', { remedy }),
  ].filter((one) => typeof one === 'string')
  const values = { name: subjectName(subject), since: longDate(since), rules: rules.join('; '), basis }
  return message(`calendar.change.law.${matters}`, values)
}
