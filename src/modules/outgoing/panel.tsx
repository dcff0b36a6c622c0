import { day } from '#domain/calendar/temporal.ts'
import { can, type Subject } from '#domain/people/can.ts'
import type { AdeState } from '#domain/posting/ade-states.ts'
import type { OutgoingSubject } from '#domain/posting/outgoing-letter.ts'
import { dayOf } from '#messages/dates.ts'
import { type CasePanel, type PaperPanel, paperSubject } from '#modules/cases/index.ts'
import type { StaffContext } from '#web/route.ts'
import { type Addressees, readChannelOrders } from './channel-orders.query.ts'
import type { AddresseeOrder } from './order-of-party.ts'
import { Dispatches } from './pages/dispatches.tsx'
import type { OutgoingRow } from './register-page.query.ts'
import { waitingLettersSql } from './waiting-letters.query.ts'

/** A letter that went out. */
export type SentLetter = Pick<
  OutgoingRow,
  'id' | 'number' | 'year' | 'addressee' | 'title' | 'way' | 'service' | 'dispatchedOn' | 'standing' | 'deliveredOn'
> & { ade: AdeState | null }

/** A printed letter that waits to be sent, with the paper it is sent about. */
export type LetterToSend = {
  documentId: string
  title: string
  addressee: string
  paperId: string
  kind: OutgoingSubject
}

type Facts = { sent: SentLetter[]; waiting: LetterToSend[] }

/** What went out, and what this person may send now. */
export type DispatchesData = Facts & { may: 'send' | 'look'; today: string; orders: AddresseeOrder[] }

const sentJson = (where: string) => `(select coalesce(json_agg(json_build_object('id', oi.id, 'number', oi.number,
  'year', oi.year, 'title', oi.title, 'addressee', oi.addressee, 'way', oi.way, 'service', oi.service,
  'dispatchedOn', oi.dispatched_on, 'standing', oi.standing, 'deliveredOn', oi.delivered_on,
  'ade', (select oa.state from ade_outbox oa where oa.item_id = oi.id)) order by oi.entered_at), '[]')
  from outgoing_items oi where ${where})`

const waitingJson = (
  where: string,
  paper: string,
) => `(select coalesce(json_agg(json_build_object('documentId', wl.document,
  'title', wl.title, 'addressee', wl.addressee, 'paperId', ${paper}, 'kind', wl.kind) order by wl.document), '[]')
  from ${waitingLettersSql} wl where ${where})`

/** Letters about one paper: sent, with their standing, and waiting to be sent. */
export const outgoingPanel: PaperPanel<DispatchesData> = {
  name: 'outgoing',
  facts: {
    sent: {
      when: ({ happened }) => happened('outgoing-entered'),
      otherwise: [],
      sql: sentJson('oi.paper_id = p.id'),
    },
    waiting: {
      when: ({ paper, happened }) =>
        paper.state === 'summoned' ||
        paper.state === 'fee-due' ||
        happened('paper-forwarded', 'application-returned', 'separation-notified'),
      otherwise: [],
      sql: waitingJson('wl.paper_id = p.id', 'p.id'),
    },
  },
  load: async (context, paper, read) =>
    dispatchesOf(context, paperSubject(paper), read as Facts, { paperIds: [paper.id], caseIds: [] }),
  view: (data, context, paper) => viewOf(data, context, `/papers/${paper.id}`),
}

/** Letters of a case: notices of delay, forwardings, notices of appeal; sent about the paper that founded it. */
export const outgoingCasePanel: CasePanel<DispatchesData> = {
  name: 'outgoing',
  facts: {
    sent: {
      when: ({ happened }) => happened('outgoing-entered'),
      otherwise: [],
      sql: sentJson('oi.case_id = k.id'),
    },
    waiting: {
      when: ({ happened }) => happened('delay-notified', 'reminder-forwarded', 'appeal-sent', 'finality-noted'),
      otherwise: [],
      sql: waitingJson(
        'wl.case_id = k.id',
        '(select op.id from papers op where op.case_id = k.id order by op.filed_on, op.id limit 1)',
      ),
    },
  },
  load: async (context, found, read) =>
    dispatchesOf(context, { unitIds: [found.unitId] }, read as Facts, { paperIds: [], caseIds: [found.id] }),
  view: (data, context, found) => viewOf(data, context, `/cases/${found.id}`),
}

async function dispatchesOf(
  { services, actor }: StaffContext,
  subject: Subject,
  facts: Facts,
  papers: Pick<Addressees, 'paperIds' | 'caseIds'>,
): Promise<DispatchesData> {
  const may = can(actor, 'outgoing.dispatch-letter', subject) ? 'send' : 'look'
  const today = dayOf(services.clock.now())
  const names = may === 'send' ? [...new Set(facts.waiting.map(({ addressee }) => addressee))] : []
  const orders = await readChannelOrders(services.database.db, { ...papers, names, about: 'letter' }, day(today))
  return { ...facts, may, today, orders: [...orders.values()] }
}

const viewOf = (data: DispatchesData, context: StaffContext, back: string) =>
  data.sent.length + data.waiting.length === 0 ? null : <Dispatches data={data} context={context} back={back} />
