import type { LegalCalendar } from '#domain/calendar/legal-calendar.ts'
import type { Day } from '#domain/calendar/temporal.ts'
import { warsawDay } from '#domain/calendar/warsaw.ts'
import { APPEAL_RESULTS, type AppealResult } from '#domain/proceedings/appeal.ts'
import { type DecisionStanding, permittedInStanding, standingOf } from '#domain/proceedings/decision-standing.ts'
import { type CasePanel, readOfficeDays } from '#modules/cases/index.ts'
import { appealEnd, type DecisionRead, decisionFacts, decisionJson } from './decision.query.ts'
import { DecisionPanel } from './pages/decision.tsx'
import { restorationsSql } from './restorations.query.ts'

/** An appeal as the page shows it; days ISO. */
export type AppealLine = {
  id: string
  party: string
  filedOn: string
  sendBy: string
  note: 'none' | 'late' | 'waived' | 'before-delivery'
  derivation: { day?: string; text: string; basis: string }[]
  sentOn: string | null
  noticeId: string | null
  result: AppealResult | 'reviewed' | null
  resultOn: string | null
}

/** An order about a missed term; days ISO. */
export type RestorationLine = {
  id: string
  outcome: 'granted' | 'refused'
  decidedOn: string
  orderSign: string
  remedy: 'none' | 'court' | 'complaint'
  askUntil: string
  derivation: AppealLine['derivation']
  letter: { id: string; number: number; year: number } | null
}

type Read = {
  restorations: RestorationLine[]
  decision: DecisionRead | null
  appeals: AppealLine[]
  finality: { finalOn: string; documentId: string; derivation: AppealLine['derivation'] } | null
  /** Notes of finality that are no longer true, with the article. */
  overtaken: { finalOn: string; documentId: string; on: string; basis: string }[]
}

/** What the page says of a decision today. */
export type DecisionData = Read & {
  today: string
  standing: DecisionStanding | null
  finalOn: string | null
  /** The last day of each party to appeal, with its derivation. */
  terms: { partyId: string; lastDay: string; steps: AppealLine['derivation'] }[]
  mayWaive: 'yes' | 'no'
}

const facts: CasePanel['facts'] = {
  decision: {
    when: ({ found, happened }) => found.settledOn !== null || happened('appeal-recorded'),
    otherwise: null,
    sql: decisionJson,
  },
  appeals: {
    when: ({ happened }) => happened('appeal-recorded'),
    otherwise: [],
    sql: `(select coalesce(json_agg(json_build_object('id', ap.id, 'party', apt.name, 'filedOn', ap.filed_on,
      'sendBy', ap.send_by, 'note', ap.note, 'derivation', ap.derivation, 'sentOn', ap.sent_on,
      'noticeId', ap.notice_document_id, 'result', ap.result, 'resultOn', ap.result_on) order by ap.received_on, ap.id), '[]')
      from appeals ap join paper_parties apt on apt.id = ap.party_id where ap.case_id = k.id)`,
  },
  restorations: {
    when: ({ happened }) => happened('term-restoration-decided'),
    otherwise: [],
    sql: restorationsSql('rs.case_id = k.id'),
  },
  finality: {
    when: ({ happened }) => happened('finality-noted'),
    otherwise: null,
    sql: `(select json_build_object('finalOn', fn.final_on, 'documentId', fn.document_id, 'derivation', fn.derivation)
      from finality_notes fn where fn.case_id = k.id and fn.overtaken_on is null)`,
  },
  overtaken: {
    when: ({ happened }) => happened('finality-overtaken'),
    otherwise: [],
    sql: `(select coalesce(json_agg(json_build_object('finalOn', fo.final_on, 'documentId', fo.document_id,
      'on', fo.overtaken_on, 'basis', fo.overtaken_basis) order by fo.noted_at), '[]')
      from finality_notes fo where fo.case_id = k.id and fo.overtaken_on is not null)`,
  },
}

/** „Po decyzji” on the page of a case: deliveries, the terms to appeal, appeals, waivers, finality. */
export const decisionPanel: CasePanel<DecisionData> = {
  name: 'decision',
  facts,
  load: async ({ services }, found, read) => {
    const facts = read as Read
    const today = warsawDay(services.clock.now().getTime())
    if (!facts.decision) return undecided(facts, today)
    const { legal } = await readOfficeDays(services.database.db)
    return decisionData({ ...facts, decision: facts.decision }, found.initiatedOn, today, legal)
  },
  view: (data, context, found) => <DecisionPanel data={data} context={context} found={found} />,
}

function undecided(read: Read, today: Day): DecisionData {
  return { ...read, today: today.toString(), standing: null, finalOn: null, terms: [], mayWaive: 'no' }
}

function decisionData(
  read: Read & { decision: DecisionRead },
  initiatedOn: string,
  today: Day,
  calendar: LegalCalendar,
): DecisionData {
  const judged = decisionFacts(read.decision, initiatedOn, calendar)
  const { standing, finalOn } = standingOf(judged, today)
  const terms = read.decision.parties.flatMap((party) => {
    const term = appealEnd(party, judged)
    return term ? [{ partyId: party.id, lastDay: term.lastDay.toString(), steps: term.steps }] : []
  })
  const mayWaive = permittedInStanding(standing, 'proceedings.record-waiver') ? 'yes' : 'no'
  return { ...undecided(read, today), standing, finalOn: finalOn?.toString() ?? null, terms, mayWaive }
}

/** Every way in which the appeal body may end a matter, for the form. */
export const appealResults = Object.keys(APPEAL_RESULTS) as AppealResult[]
