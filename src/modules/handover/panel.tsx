import { permitted } from '#domain/cases/paper-states.ts'
import { readyToHandOver } from '#domain/handover/ready.ts'
import { receivingPost } from '#domain/handover/receiving-post.ts'
import { can, mayTry } from '#domain/people/can.ts'
import { windowOf } from '#domain/people/roles.ts'
import type { PaperFacts, PaperPanel, PaperSoFar } from '#modules/cases/index.ts'
import type { StaffContext } from '#web/route.ts'
import { latenessNow } from './lateness.ts'
import { PaperHandover } from './pages/paper-handover.tsx'
import { readRouting } from './routing.query.ts'

/** One hand-over of this paper, the latest first. */
export type PaperOnSheet = {
  handoverId: string
  number: number | null
  year: number
  state: 'listed' | 'sent' | 'received' | 'refused' | 'missing'
  reason: string | null
  from: string
  to: string
  toPostId: string
  sentAt: string | null
  sentBy: string | null
  /** Whether its answer is later than it should be. */
  late: 'yes' | 'no'
}

type Facts = {
  sheets: Omit<PaperOnSheet, 'late'>[]
  formalMarks: string[]
  route: 'unit-chancery' | 'stand-alone-post' | 'own-counter' | null
  registerCode: string | null
}

/** What the panel shows: hand-overs so far, and the post that would take the paper now. */
export type PaperHandoverData = { sheets: PaperOnSheet[]; nextPost: string | null }

const atCounter = ({ paper, actor }: PaperSoFar) =>
  permitted(paper.state, 'handover.add-to-sheet') && mayTry(actor, 'handover.add-to-sheet')

const facts: PaperPanel['facts'] = {
  sheets: {
    when: ({ happened }) => happened('paper-listed', 'paper-handed-over'),
    otherwise: [],
    sql: `(select coalesce(json_agg(json_build_object('handoverId', hh.id, 'number', hh.number, 'year', hh.year,
      'state', hi.state, 'reason', hi.reason, 'from', hf.name, 'to', ht.name, 'toPostId', ht.id, 'sentAt', hh.sent_at,
      'sentBy', hh.sent_by) order by hh.opened_at desc), '[]')
    from handover_items hi join handovers hh on hh.id = hi.handover_id join windows hf on hf.id = hh.from_window_id
      join posts ht on ht.id = hh.to_post_id where hi.paper_id = p.id and hi.state <> 'withdrawn')`,
  },
  formalMarks: {
    when: atCounter,
    otherwise: [],
    sql: `(select coalesce(json_agg(hc.mark), '[]') from check_items hc where hc.paper_id = p.id and hc.kind = 'formal')`,
  },
  route: {
    when: atCounter,
    otherwise: null,
    sql: `(select he.route from card_editions he where he.id = p.card_edition_id)`,
  },
  registerCode: {
    when: atCounter,
    otherwise: null,
    sql: `(select he.register_code from card_editions he where he.id = p.card_edition_id)`,
  },
}

/** The paper's way to its unit, with the acts of whoever stands on either side of it. */
export const handoverPanel: PaperPanel<PaperHandoverData> = {
  name: 'handover',
  facts,
  load: async (context, paper, read) => {
    const known = read as Facts
    const lateness = known.sheets.length > 0 ? await latenessNow(context.services) : () => 'no' as const
    const sheets = known.sheets.map((sheet) => ({ ...sheet, late: lateness(sheet.sentAt) }))
    return { sheets, nextPost: await findNextPost(context, paper, known) }
  },
  view: (data, context, paper) =>
    data.sheets.length === 0 && data.nextPost === null ? null : (
      <PaperHandover data={data} context={context} paper={paper} />
    ),
}

/** Name of the post that would take the paper, when this person could hand it over now. */
async function findNextPost(context: StaffContext, paper: PaperFacts, known: Facts): Promise<string | null> {
  if (!can(context.actor, 'handover.add-to-sheet', {})) return null
  if (known.sheets[0]?.state === 'listed') return null
  const atHand = { ...paper, number: '', formalMarks: known.formalMarks }
  if (!readyToHandOver(atHand, 'handover.add-to-sheet', windowOf(context.actor)).ok) return null
  const { units, posts } = await readRouting(context.services.database.db)
  const way = receivingPost(
    { unitId: paper.unitId, route: known.route, registerCode: known.registerCode },
    units,
    posts,
  )
  return way.ok ? (posts.find((post) => post.id === way.event.postId)?.name ?? null) : null
}
