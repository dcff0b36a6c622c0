import type { PaperState } from '#domain/cases/paper-states.ts'
import type { Channel } from '#domain/intake/registration.ts'
import type { Subject } from '#domain/people/can.ts'
import type { Actor } from '#domain/people/roles.ts'
import { NotFound } from '#web/act.ts'
import type { Services } from '#web/services.ts'
import { preparedBySight } from './visible.ts'

/** A paper's facts as every screen about it needs them. Days are ISO. */
export type PaperFacts = {
  id: string
  registerId: string
  number: number
  year: number
  registeredAt: Date
  registeredBy: string
  windowId: string | null
  windowName: string | null
  channel: Channel
  arrivedOn: string
  postedOn: string | null
  kind: string
  title: string
  text: string | null
  remarks: string
  applicantName: string
  cardEditionId: string | null
  cardSymbol: string | null
  cardTitle: string | null
  unitId: string | null
  unitSymbol: string | null
  unitName: string | null
  filedOn: string
  expectedOn: string | null
  deliveryForm: string | null
  /** Why a way that the card does not name was agreed. */
  deliveryReason: string | null
  state: PaperState
  holderKind: string
  holderId: string
  caseId: string | null
  caseSign: string | null
  caseUnitId: string | null
  version: number
}

/** The columns of `PaperFacts`, over the tables that `paperJoins` joins. */
export const paperColumns = `
  p.id, p.register_id as "registerId", p.number, p.year, p.registered_at as "registeredAt",
  st.given_name || ' ' || st.surname as "registeredBy", p.window_id as "windowId", w.name as "windowName", p.channel,
  p.arrived_on as "arrivedOn", p.posted_on as "postedOn", p.kind, p.title, p.text, p.remarks,
  p.applicant_name as "applicantName", p.card_edition_id as "cardEditionId", sc.symbol as "cardSymbol",
  e.title as "cardTitle", p.unit_id as "unitId", u.symbol as "unitSymbol", u.name as "unitName",
  p.filed_on as "filedOn", p.expected_on as "expectedOn", p.delivery_form as "deliveryForm",
  p.delivery_reason as "deliveryReason", p.state,
  p.holder_kind as "holderKind", p.holder_id as "holderId", p.case_id as "caseId", k.sign as "caseSign",
  k.unit_id as "caseUnitId", p.version`

/** What the facts of a paper (`p`) are read from beside it. */
export const paperJoins = `
  join staff st on st.id = p.registered_by
  left join windows w on w.id = p.window_id
  left join units u on u.id = p.unit_id
  left join card_editions e on e.id = p.card_edition_id
  left join service_cards sc on sc.id = e.card_id
  left join cases k on k.id = p.case_id`

const paperById = preparedBySight<PaperFacts>(
  'paper-by-id',
  'papers',
  ({ at, from, condition }) => `select ${at}, ${paperColumns} from ${from} ${paperJoins} where ${condition}`,
)

/**
 * One paper that this person may see.
 * @throws NotFound when there is none or it may not be seen: the answer is the same for both
 */
export async function getPaper(services: Services, actor: Actor, id: string): Promise<PaperFacts> {
  const paper = isId(id) ? await paperById(services.database.pool, actor, id) : undefined
  if (!paper) throw new NotFound('paper')
  return paper
}

/** True for text that may be asked of the database as an identifier. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}

/** The paper as the permission table looks at it. */
export function paperSubject(paper: Pick<PaperFacts, 'unitId' | 'caseUnitId' | 'holderKind' | 'holderId'>): Subject {
  return {
    unitIds: [paper.unitId, paper.caseUnitId],
    postIds: paper.holderKind === 'post' ? [paper.holderId] : [],
  }
}
