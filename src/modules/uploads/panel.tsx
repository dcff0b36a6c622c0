import type { UploadRefusal, UploadStanding } from '#domain/completeness/upload.ts'
import { can } from '#domain/people/can.ts'
import { type PaperPanel, paperSubject } from '#modules/cases/index.ts'
import { UploadsPanel } from './pages/uploads-panel.tsx'

/** One upload as the paper's page shows it; days ISO. */
export type UploadLine = UploadStanding & {
  id: string
  item: string
  name: string
  kind: string
  bytes: number
  receivedAt: string
  arrivedOn: string
  assessBy: string
  /** The last day of the summons in force; null while it is not delivered. */
  lastDay: string | null
  threat: string | null
  refusal: UploadRefusal | null
  note: string
  who: string | null
}

type Facts = { uploads: UploadLine[] }
export type UploadsData = Facts & { may: 'assess' | 'look' }

const facts: PaperPanel['facts'] = {
  uploads: {
    when: ({ happened }) => happened('upload-received'),
    otherwise: [],
    sql: `(select coalesce(json_agg(json_build_object('id', up.id, 'item', ui.name, 'name', up.name, 'kind', up.kind,
      'bytes', up.bytes, 'receivedAt', up.received_at, 'arrivedOn', up.arrived_on, 'assessBy', up.assess_by,
      'lastDay', (select uu.last_day from summonses uu where uu.paper_id = p.id and uu.replaced_by is null
        order by uu.round desc limit 1),
      'scan', up.scan, 'threat', up.threat, 'state', up.state, 'refusal', up.refusal, 'note', up.note,
      'who', us.given_name || ' ' || us.surname) order by up.received_at), '[]')
      from uploads up join check_item_rows ui on ui.id = up.check_item_id left join staff us on us.id = up.assessed_by
      where up.paper_id = p.id)`,
  },
}

/** „Pliki od klienta” on the page of a paper: what was sent to which lack, and what a person decides about it. */
export const uploadsPanel: PaperPanel<UploadsData> = {
  name: 'uploads',
  facts,
  load: async ({ actor }, paper, read) => {
    const subject = paperSubject(paper)
    const may = can(actor, 'uploads.accept-upload', subject) && can(actor, 'uploads.refuse-upload', subject)
    return { ...(read as Facts), may: may ? 'assess' : 'look' }
  },
  view: (data, context, paper) =>
    data.uploads.length === 0 ? null : <UploadsPanel data={data} context={context} paper={paper} />,
}
