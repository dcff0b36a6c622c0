import { can } from '#domain/people/can.ts'
import { dayOf } from '#messages/dates.ts'
import { type PaperPanel, type PaperSoFar, paperSubject } from '#modules/cases/index.ts'
import { PaperOutgoing } from './pages/paper-outgoing.tsx'
import type { OutgoingRow } from './register-page.query.ts'
import { waitingLettersSql } from './waiting-letters.query.ts'

/** A letter of the paper that went out. */
export type SentLetter = Pick<
  OutgoingRow,
  'id' | 'number' | 'year' | 'addressee' | 'title' | 'way' | 'dispatchedOn' | 'standing' | 'deliveredOn'
>

/** A printed letter that waits to be sent. */
export type LetterToSend = { documentId: string; title: string; addressee: string }

type Facts = { sent: SentLetter[]; waiting: LetterToSend[] }

/** What went out about the paper, and what this person may send now. */
export type PaperOutgoingData = Facts & { may: 'send' | 'look'; today: string }

const mayWait = ({ paper }: PaperSoFar) => paper.state === 'summoned' || paper.state === 'fee-due'

const facts: PaperPanel['facts'] = {
  sent: {
    when: ({ happened }) => happened('outgoing-entered'),
    otherwise: [],
    sql: `(select coalesce(json_agg(json_build_object('id', oi.id, 'number', oi.number, 'year', oi.year, 'title', oi.title,
      'addressee', oi.addressee, 'way', oi.way, 'dispatchedOn', oi.dispatched_on, 'standing', oi.standing,
      'deliveredOn', oi.delivered_on) order by oi.entered_at), '[]') from outgoing_items oi where oi.paper_id = p.id)`,
  },
  waiting: {
    when: mayWait,
    otherwise: [],
    sql: `(select coalesce(json_agg(json_build_object('documentId', wl.document, 'title', wl.title,
      'addressee', wl.addressee) order by wl.document), '[]') from ${waitingLettersSql} wl)`,
  },
}

/** Letters about one paper: sent, with their standing, and waiting to be sent. */
export const outgoingPanel: PaperPanel<PaperOutgoingData> = {
  name: 'outgoing',
  facts,
  load: async ({ services, actor }, paper, read) => ({
    ...(read as Facts),
    may: can(actor, 'outgoing.dispatch-letter', paperSubject(paper)) ? 'send' : 'look',
    today: dayOf(services.clock.now()),
  }),
  view: (data, context, paper) => {
    const { sent, waiting } = data
    return sent.length + waiting.length === 0 ? null : <PaperOutgoing data={data} context={context} paper={paper} />
  },
}
