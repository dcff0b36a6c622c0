import { warsawDay } from '#domain/calendar/warsaw.ts'
import { permitted } from '#domain/cases/paper-states.ts'
import { can } from '#domain/people/can.ts'
import { type PaperPanel, paperSubject } from '#modules/cases/index.ts'
import { type ReminderFact, remindersSql, type WithdrawalFact, withdrawalsSql } from './course-facts.ts'
import { PaperLetters } from './pages/paper-letters.tsx'

type Read = { reminders: ReminderFact[]; withdrawals: WithdrawalFact[] }

const acts = [
  'proceedings.record-reminder',
  'proceedings.forward-reminder',
  'proceedings.end-reminder',
  'proceedings.record-withdrawal',
] as const

/** What came about a paper that has no case yet, and what this person may do with it. */
export type LettersData = Read & { today: string; may: (typeof acts)[number][] }

/** „Ponaglenia i wycofanie” on the page of a paper; once it has a case they stand on the page of the case. */
export const lettersPanel: PaperPanel<LettersData> = {
  name: 'letters',
  facts: {
    reminders: {
      sql: remindersSql('rm.about_paper_id = p.id'),
      when: ({ happened }) => happened('reminder-recorded'),
      otherwise: [],
    },
    withdrawals: {
      sql: withdrawalsSql('wd.about_paper_id = p.id'),
      when: ({ happened }) => happened('withdrawal-recorded'),
      otherwise: [],
    },
  },
  load: async ({ actor, services }, paper, read) => {
    const open = paper.caseId === null
    const may = acts.filter((act) => open && permitted(paper.state, act) && can(actor, act, paperSubject(paper)))
    return { ...(read as Read), may, today: warsawDay(services.clock.now().getTime()).toString() }
  },
  view: (data, context, paper) => <PaperLetters data={data} context={context} paper={paper} />,
}
