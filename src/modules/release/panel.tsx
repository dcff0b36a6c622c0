import { permitted } from '#domain/cases/paper-states.ts'
import { can, mayTry } from '#domain/people/can.ts'
import { windowOf } from '#domain/people/roles.ts'
import type { CaseParty } from '#domain/release/addressees.ts'
import { collectionWindow } from '#domain/release/collection-window.ts'
import { onTheSpot } from '#domain/release/on-the-spot.ts'
import type { ResultState } from '#domain/release/result-states.ts'
import type { Returnable } from '#domain/release/returnables.ts'
import type { CardPlace } from '#domain/service-cards/card.ts'
import { dayOf } from '#messages/dates.ts'
import type { PaperFacts, PaperPanel, PaperSoFar } from '#modules/cases/index.ts'
import { putFactsIn } from '#modules/facts/index.ts'
import type { StaffContext } from '#web/route.ts'
import { casePartiesJson } from './case-parties.query.ts'
import { PaperRelease } from './pages/paper-release.tsx'
import { listRackWindows } from './rack-windows.query.ts'
import { currentFileJson, type ResultFileRow } from './result-file.query.ts'
import { signsFor } from './settle-on-the-spot.ts'
import { noSpot, type SpotRow, spotJson } from './spot.query.ts'

/** A finished document of the paper's case, with the file that it has now. */
type PanelResult = {
  id: string
  title: string
  state: ResultState
  addressee: string | null
  deliveredOn: string | null
  file: Pick<ResultFileRow, 'id' | 'name' | 'kind' | 'bytes'> | null
}

type Facts = {
  results: PanelResult[]
  case: { state: 'open' | 'settled' | 'closed'; outcome: string | null; settledOn: string | null } | null
  parties: CaseParty[]
  originals: Returnable[]
  spot: SpotRow
  /** Where the card says that documents are collected. */
  collection: CardPlace | null
}

/** What the panel shows: documents of the paper's case, and the form that this person may use now. */
export type PaperReleaseData = Facts & {
  may: 'send' | 'settle' | 'look'
  /** Where it may wait, and where the card wants it. */
  windows: { id: string; name: string }[]
  proposedWindow: string | null
  today: string
}

const noWindows = { windows: [], proposedWindow: null }

const mayAct = ({ paper, actor }: PaperSoFar) =>
  paper.caseId === null
    ? permitted(paper.state, 'release.settle-on-the-spot') && mayTry(actor, 'release.settle-on-the-spot')
    : mayTry(actor, 'release.send-to-bok')
const hasCase = ({ paper }: PaperSoFar) => paper.caseId !== null

const facts: PaperPanel['facts'] = {
  results: {
    when: hasCase,
    otherwise: [],
    sql: `(select coalesce(json_agg(json_build_object('id', rr.id, 'title', rr.title, 'state', rr.state,
      'addressee', (select ap.name from paper_parties ap where ap.id = rr.recipient_party_id),
      'deliveredOn', rr.delivered_on, 'file', ${currentFileJson('rr.id')}) order by rr.created_at, rr.id), '[]') from results rr where rr.case_id = p.case_id)`,
  },
  case: {
    when: hasCase,
    otherwise: null,
    sql: `(select json_build_object('state', rk.state, 'outcome', rk.outcome, 'settledOn', rk.settled_on)
    from cases rk where rk.id = p.case_id)`,
  },
  parties: {
    when: mayAct,
    otherwise: [],
    sql: `case when p.case_id is not null then ${casePartiesJson('p.case_id', 'p.id')} else
    (select coalesce(json_agg(json_build_object('id', sp.id, 'role', sp.role, 'kind', sp.kind, 'name', sp.name,
      'proxyScope', sp.proxy_scope) order by sp.position), '[]') from paper_parties sp where sp.paper_id = p.id) end`,
  },
  originals: {
    when: mayAct,
    otherwise: [],
    sql: `(select coalesce(json_agg(json_build_object('id', se.id, 'name', se.name) order by se.position), '[]')
    from enclosures se where se.paper_id = p.id and se.returnable = 'yes' and se.returned_on is null)`,
  },
  collection: {
    when: hasCase,
    otherwise: null,
    sql: `(select ce.content -> 'collection' from card_editions ce where ce.id = p.card_edition_id)`,
  },
  spot: { sql: spotJson, when: mayAct, otherwise: noSpot },
}

/** Finished documents of the paper's case, the unit's form for a new one, and the form of settling on the spot. */
export const releasePanel: PaperPanel<PaperReleaseData> = {
  name: 'release',
  facts,
  load: async (context, paper, read) => {
    const known = read as Facts
    const may = mayDo(context, paper, known)
    const today = dayOf(context.services.clock.now())
    return { ...known, may, today, ...(may === 'send' ? await windowsFor(context, paper, known) : noWindows) }
  },
  view: (data, context, paper) =>
    data.may === 'look' && data.case?.state !== 'settled' && data.results.length === 0 ? null : (
      <PaperRelease data={data} context={context} paper={paper} />
    ),
}

async function windowsFor({ services }: StaffContext, { windowId }: PaperFacts, known: Facts) {
  const collection = await putFactsIn(services.database.db, known.collection, dayOf(services.clock.now()))
  const racks = await listRackWindows(services)
  const windows = racks.map(({ id, name, point }) => ({ id, name: `${point}: ${name}` }))
  return { windows, proposedWindow: collectionWindow(collection, racks, windowId) }
}

function mayDo(context: StaffContext, paper: PaperFacts, known: Facts): PaperReleaseData['may'] {
  const { actor } = context
  if (known.case?.state === 'settled' && can(actor, 'release.send-to-bok', { unitIds: [paper.caseUnitId] }))
    return 'send'
  if (!mayTry(actor, 'release.settle-on-the-spot')) return 'look'
  const spot = onTheSpot({
    ...known.spot,
    state: paper.state,
    clerk: signsFor(actor, known.spot.unitId),
    place: paper.holderKind === 'window' && paper.holderId === windowOf(actor) ? 'here' : 'elsewhere',
    visit: paper.arrivedOn === dayOf(context.services.clock.now()) ? 'today' : 'earlier',
  })
  return spot.ok ? 'settle' : 'look'
}
