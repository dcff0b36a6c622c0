import { longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { lawSentence, subjectName } from '#messages/law-words.ts'
import type { DayChange } from './day-change.ts'

/** What a change is called in lists, in history and in the files whose dates it moved. */
export function wordsOf(change: DayChange): string {
  if (change.kind === 'free-day') return change.name
  return change.kind === 'closure' ? change.reason : `${subjectName(change.subject)}, ${change.basis}`
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
