import { STATUTORY_TERMS } from '#domain/deadlines/statutory-terms.ts'
import { polishLength } from '#domain/deadlines/term-length.ts'
import { type LawChange, type LawSubject, PROGRAM_LAW } from '#domain/legal-profiles/office-law.ts'
import { longDate } from './dates.ts'
import { message } from './index.ts'

/** The Polish name of a procedure or of a term. */
export function subjectName(subject: LawSubject): string {
  if (subject.of === 'term') return STATUTORY_TERMS[subject.name].name
  return PROGRAM_LAW.profiles.find(({ code }) => code === subject.code)?.name ?? subject.code
}

/** A change of law in one sentence: since when, whose rules, what is other, by which act. */
export function lawSentence({
  subject,
  since,
  matters,
  basis,
  length,
  longest,
  cureDays,
  appealDays,
  remedy,
}: LawChange) {
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
