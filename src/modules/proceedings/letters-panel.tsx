import { warsawDay } from '#domain/calendar/warsaw.ts'
import { permitted } from '#domain/cases/paper-states.ts'
import { can } from '#domain/people/can.ts'
import type { Finding } from '#domain/proceedings/assessment.ts'
import { type PaperPanel, paperSubject } from '#modules/cases/index.ts'
import { type ReminderFact, remindersSql, type WithdrawalFact, withdrawalsSql } from './course-facts.ts'
import type { RestorationLine } from './decision-panel.tsx'
import { PaperLetters } from './pages/paper-letters.tsx'
import { restorationsSql } from './restorations.query.ts'

/** A note on a doubt; days ISO. */
export type AssessmentLine = {
  id: string
  finding: Finding
  verdict: string
  basis: string
  foundOn: string
  answerBy: string | null
  derivation: { day?: string; text: string; basis: string }[]
  note: string
  /** Of whom a note about a death speaks. */
  party: string | null
}

type Read = {
  reminders: ReminderFact[]
  withdrawals: WithdrawalFact[]
  restorations: RestorationLine[]
  assessments: AssessmentLine[]
  /** The parties of the paper, where there are several to choose from. */
  applicants: { id: string; name: string }[]
  /** The paper was returned because a called fee was not paid. */
  unpaid: 'yes' | 'no'
}

const acts = [
  'proceedings.record-reminder',
  'proceedings.forward-reminder',
  'proceedings.end-reminder',
  'proceedings.record-withdrawal',
  'proceedings.decide-restoration',
  'proceedings.resume-examination',
  'proceedings.note-assessment',
] as const

const NOTE = 'proceedings.note-assessment'

/** What came about a paper that has no case yet, and what this person may do with it. */
export type LettersData = Read & { today: string; may: (typeof acts)[number][] }

/** „Bieg pisma” on the page of a paper; once it has a case they stand on the page of the case. */
export const lettersPanel: PaperPanel<LettersData> = {
  name: 'letters',
  facts: {
    reminders: {
      sql: remindersSql('rm.about_paper_id = p.id'),
      when: ({ happened }) => happened('reminder-recorded'),
      otherwise: [],
    },
    assessments: {
      sql: `(select coalesce(json_agg(json_build_object('id', sa.id, 'finding', sa.finding, 'verdict', sa.verdict,
        'basis', sa.basis, 'foundOn', sa.found_on, 'answerBy', sa.answer_by, 'derivation', sa.derivation, 'note', sa.note,
        'party', (select sp.name from paper_party_rows sp where sp.id = sa.party_id))
        order by sa.noted_at), '[]') from assessments sa where sa.paper_id = p.id)`,
      when: ({ happened }) => happened('doubt-assessed'),
      otherwise: [],
    },
    applicants: {
      sql: `(select coalesce(json_agg(json_build_object('id', sb.id, 'name', sb.name) order by sb.position), '[]')
        from paper_parties sb where sb.paper_id = p.id and sb.role = 'applicant')`,
      when: ({ paper, actor }) => permitted(paper.state, NOTE) && can(actor, NOTE, paperSubject(paper)),
      otherwise: [],
    },
    restorations: {
      sql: restorationsSql('rs.about_paper_id = p.id'),
      when: ({ happened }) => happened('term-restoration-decided'),
      otherwise: [],
    },
    unpaid: {
      sql: `(select case when exists (select from fee_calls fr where fr.paper_id = p.id and fr.outcome = 'returned')
        then to_json('yes'::text) else to_json('no'::text) end)`,
      when: ({ paper }) => paper.state === 'returned',
      otherwise: 'no',
    },
    withdrawals: {
      sql: withdrawalsSql('wd.about_paper_id = p.id'),
      when: ({ happened }) => happened('withdrawal-recorded'),
      otherwise: [],
    },
  },
  load: async ({ actor, services }, paper, read) => {
    const open = paper.caseId === null
    const may = acts.filter(
      (act) => (open || act === NOTE) && permitted(paper.state, act) && can(actor, act, paperSubject(paper)),
    )
    return { ...(read as Read), may, today: warsawDay(services.clock.now().getTime()).toString() }
  },
  view: (data, context, paper) => <PaperLetters data={data} context={context} paper={paper} />,
}
