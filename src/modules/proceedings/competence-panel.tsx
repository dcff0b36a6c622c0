import { permitted } from '#domain/cases/paper-states.ts'
import { can } from '#domain/people/can.ts'
import { type FactPiece, type PaperPanel, paperSubject } from '#modules/cases/index.ts'
import { CompetencePanel } from './pages/competence.tsx'

/** What is known of a paper that belongs elsewhere; days ISO. */
export type CompetenceRead = {
  forwarding: {
    authority: string
    reasons: string
    filedOn: string
    on: string
    who: string
    sendBy: string | null
    derivation: { day?: string; text: string; basis: string }[]
    coverId: string
    noticeId: string | null
  } | null
  returned: { orderSign: string; on: string; who: string; documentId: string } | null
  separations: { own: string[]; apart: string[]; on: string; documentId: string }[]
}

/** The acts that this person may do to the paper now, each on a page of its own. */
const acts = [
  ['forwarding', 'proceedings.forward-paper'],
  ['return', 'proceedings.return-paper'],
  ['separation', 'proceedings.notify-separate'],
] as const
export type CompetenceData = CompetenceRead & { may: (typeof acts)[number][0][] }

const on = (column: string) => `(${column} at time zone 'Europe/Warsaw')::date`
const facts: Readonly<Record<keyof CompetenceRead, FactPiece>> = {
  forwarding: {
    when: ({ happened }) => happened('paper-forwarded'),
    otherwise: null,
    sql: `(select json_build_object('authority', fw.authority, 'reasons', fw.reasons, 'filedOn', fw.filed_on,
      'on', ${on('fw.forwarded_at')}, 'who', fs.given_name || ' ' || fs.surname, 'sendBy', fw.send_by,
      'derivation', fw.derivation, 'coverId', fw.cover_document_id, 'noticeId', fw.notice_document_id)
      from forwardings fw join staff fs on fs.id = fw.forwarded_by where fw.paper_id = p.id)`,
  },
  returned: {
    when: ({ happened }) => happened('application-returned'),
    otherwise: null,
    sql: `(select json_build_object('orderSign', pr.order_sign, 'on', ${on('pr.decided_at')},
      'who', rs.given_name || ' ' || rs.surname, 'documentId', pr.document_id)
      from paper_returns pr join staff rs on rs.id = pr.decided_by where pr.paper_id = p.id)`,
  },
  separations: {
    when: ({ happened }) => happened('separation-notified'),
    otherwise: [],
    sql: `(select coalesce(json_agg(json_build_object('own', sn.own_matters, 'apart', sn.apart_matters,
      'on', ${on('sn.notified_at')}, 'documentId', sn.document_id) order by sn.notified_at), '[]')
      from separation_notices sn where sn.paper_id = p.id)`,
  },
}

/** „Właściwość urzędu” on the page of a paper: where it was sent or returned, and the pages where that is done. */
export const competencePanel: PaperPanel<CompetenceData> = {
  name: 'competence',
  facts,
  load: async ({ actor }, paper, read) => {
    const may = acts.filter(([, act]) => permitted(paper.state, act) && can(actor, act, paperSubject(paper)))
    return { ...(read as CompetenceRead), may: may.map(([name]) => name) }
  },
  view: (data, _, paper) => <CompetencePanel data={data} paperId={paper.id} />,
}
