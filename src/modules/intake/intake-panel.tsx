import { permitted } from '#domain/cases/paper-states.ts'
import { can } from '#domain/people/can.ts'
import type { Permission } from '#domain/people/permissions.ts'
import { windowOf } from '#domain/people/roles.ts'
import type { WayJudged } from '#domain/proceedings/channel.ts'
import { cameEnclosed } from '#domain/proceedings/one-envelope.ts'
import { type PaperFacts, type PaperPanel, paperSubject, recentOfficeDays } from '#modules/cases/index.ts'
import type { StaffContext } from '#web/route.ts'
import { heirless } from './dead-parties.query.ts'
import { PaperActs } from './pages/paper-acts.tsx'
import { type NumberDoubt, type NumberedParty, numberDoubts } from './party-warnings.ts'
import { wayOfFiling } from './way-of-filing.ts'

/** What intake knows of a paper beside its facts. */
type IntakeFacts = {
  /** Name of the further register where the paper belongs and does not stand yet. */
  missingRegister: string | null
  protocols: number
  /** Receipts and confirmations printed for the client. */
  forClient: number
  /** Applicants who died with a right that passes on: somebody enters in their place. */
  dead: { id: string; name: string }[]
  /** What officers said of the way of filing, in order. */
  channelDecisions: ChannelDecisionFact[]
}

/** An officer's word on the way of filing; days ISO. */
export type ChannelDecisionFact = {
  decision: 'accept' | 'confirmed' | 'inform' | 'leave'
  grounds: string
  filedOn: string | null
  derivation: { day?: string; text: string; basis: string }[]
  on: string
  who: string
}

type PaperAct =
  | 'intake.issue-confirmation'
  | 'intake.correct-paper'
  | 'intake.annul-entry'
  | 'intake.link-papers'
  | 'intake.draw-protocol'
  | 'intake.enter-further-register'
  | 'intake.decide-channel'
  | 'intake.name-heirs'

export type IntakePanelData = IntakeFacts & {
  /** Numbers of the parties that seem wrong, while the paper is being checked. */
  doubts: NumberDoubt[]
  /** What the way of filing is worth, while an officer still has to say. */
  way: WayJudged | null
  /** Acts that this person may do to the paper now. */
  may: PaperAct[]
  /** The paper was registered a moment ago, on the page before this one. */
  arrival: 'just-registered' | 'earlier'
  /** Whether it came in an envelope whose next paper this person may register now. */
  envelope: 'may-hold-more' | 'none'
}

const acts: readonly PaperAct[] = [
  'intake.issue-confirmation',
  'intake.correct-paper',
  'intake.annul-entry',
  'intake.link-papers',
  'intake.draw-protocol',
  'intake.enter-further-register',
  'intake.decide-channel',
  'intake.name-heirs',
]

/** Read for what is derived, and not handed on. */
type Read = { numbers: NumberedParty[]; cardProfile: string | null }

const facts: PaperPanel['facts'] = {
  missingRegister: {
    when: ({ paper }) => paper.cardEditionId !== null,
    otherwise: null,
    sql: `(select ir.name from registers ir
    where ir.id = further_register(p.card_edition_id, p.kind) and not exists (
      select from register_entries ix where ix.paper_id = p.id and ix.register_id = ir.id))`,
  },
  channelDecisions: {
    when: ({ happened }) => happened('channel-decided'),
    otherwise: [],
    sql: `(select coalesce(json_agg(json_build_object('decision', cd.decision, 'grounds', cd.grounds, 'filedOn', cd.filed_on,
      'derivation', cd.derivation, 'on', (cd.decided_at at time zone 'Europe/Warsaw')::date,
      'who', cw.given_name || ' ' || cw.surname) order by cd.decided_at), '[]')
    from channel_decisions cd join staff cw on cw.id = cd.decided_by where cd.paper_id = p.id)`,
  },
  dead: { when: ({ happened }) => happened('doubt-assessed'), otherwise: [], sql: heirless },
  cardProfile: {
    when: ({ paper }) => paper.state === 'channel-doubtful',
    otherwise: null,
    sql: `(select to_json(ce.profile) from card_editions ce where ce.id = p.card_edition_id)`,
  },
  protocols: {
    when: ({ happened }) => happened('protocol-drawn'),
    otherwise: 0,
    sql: `(select count(*) from documents id where id.paper_id = p.id and id.kind = 'protocol')`,
  },
  numbers: {
    when: ({ paper }) => paper.state === 'checking',
    otherwise: [],
    sql: `(select coalesce(json_agg(json_build_object('name', np.name, 'pesel', nc.pesel, 'nip', nc.nip, 'regon', nc.regon,
      'ade', np.ade) order by np.position), '[]') from paper_parties np left join clients nc on nc.id = np.client_id
    where np.paper_id = p.id)`,
  },
  forClient: {
    when: ({ happened }) => happened('confirmation-issued', 'receipt-issued', 'summons-handed'),
    otherwise: 0,
    sql: `(select count(*) from documents id where id.paper_id = p.id and id.kind in ('receipt', 'confirmation'))`,
  },
}

/** The panel „Przyjęcie” of the paper's page: confirm, correct, link, annul; the protocol of an oral application. */
export const intakePanel: PaperPanel<IntakePanelData> = {
  name: 'intake',
  facts,
  async load(context, paper, read) {
    const may = acts.filter((act) => allowed(act, context, paper))
    const query = context.frame.path.split('?')[1] ?? ''
    const arrival = new URLSearchParams(query).has('registered') ? 'just-registered' : 'earlier'
    const { numbers, cardProfile, ...known } = read as IntakeFacts & Read
    const doubtful = paper.state === 'channel-doubtful'
    const way = doubtful
      ? wayOfFiling(cardProfile, paper, paper.arrivedOn, (await recentOfficeDays(context.services)).legal.law)
      : null
    return { ...known, doubts: numberDoubts(numbers), way, may, arrival, envelope: envelopeOf(context, paper) }
  },
  view: (data, context, paper) =>
    data.may.length === 0 && data.way === null && data.channelDecisions.length === 0 ? null : (
      <PaperActs data={data} context={context} paper={paper} />
    ),
}

function envelopeOf({ actor }: StaffContext, paper: PaperFacts): IntakePanelData['envelope'] {
  const more = cameEnclosed(paper.channel) && paper.state !== 'annulled'
  return more && windowOf(actor) && can(actor, 'intake.register-paper', {}) ? 'may-hold-more' : 'none'
}

function allowed(act: PaperAct & Permission, { actor }: StaffContext, paper: PaperFacts): boolean {
  return permitted(paper.state, act) && can(actor, act, paperSubject(paper))
}
