import { type ChecklistChange, checklistChanges } from '#domain/guide/checklist-changes.ts'
import { type Applies, appliesByItem } from '#domain/guide/client-checklist.ts'
import { answersFor, readAnswers } from '#domain/guide/questions.ts'
import { readCardContent } from '#domain/service-cards/read-content.ts'
import { putFactsIn } from '#modules/facts/index.ts'
import { prepared } from '#platform/db/prepared.ts'
import type { Services } from '#web/services.ts'

/** A client's checklist as the window takes it up: the edition in force that day, and what the answers say of its items. */
export type ClientList = {
  id: string
  symbol: string
  madeOn: string
  expiresOn: string
  /** Null when the service has no card in force on the day. */
  card: { editionId: string; title: string; applies: { itemId: string; applies: Applies }[] } | null
  /** What differs from the edition the client prepared by; nothing when it is the same one. */
  changes: ChecklistChange[]
}

type Row = {
  id: string
  symbol: string
  answers: unknown
  madeOn: string
  expiresOn: string
  askedOf: string
  before: unknown
  editionId: string | null
  title: string
  content: unknown
  items: { id: string; key: string }[]
}

const clientList = prepared<Row, [string, string]>(
  'client-list',
  `select l.id, c.symbol, l.answers, to_char(l.created_at at time zone 'Europe/Warsaw', 'YYYY-MM-DD') as "madeOn",
     l.expires_on as "expiresOn", b.id as "askedOf", b.content as before, n.id as "editionId", n.title, n.content,
     coalesce((select json_agg(json_build_object('id', i.id, 'key', i.key)) from card_items i where i.edition_id = n.id), '[]')
       as items
   from checklists l join card_editions b on b.id = l.edition_id join service_cards c on c.id = b.card_id
   left join lateral (select e.id, e.title, e.content from card_editions e where e.card_id = c.id
     and e.state = 'published' and e.valid_from <= $2 and (e.valid_to is null or e.valid_to >= $2)
     order by e.edition desc limit 1) n on true
   where l.id = $1`,
)

const idOfCode = prepared<{ id: string }, [Buffer]>(
  'client-list-by-code',
  'select id from checklists where code_digest = $1',
)

/** The checklist of a code's digest; undefined when there is none, expired or not. */
export async function findClientListId(services: Services, digest: Buffer): Promise<string | undefined> {
  const [row] = await idOfCode(services.database.pool, [digest])
  return row?.id
}

/** A client's checklist against the card in force on the day of arrival (ISO); undefined when it is not kept. */
export async function findClientList(services: Services, id: string, on: string): Promise<ClientList | undefined> {
  const [row] = await clientList(services.database.pool, [id, on])
  if (!row) return undefined
  const { symbol, madeOn, expiresOn } = row
  const told = { id: row.id, symbol, madeOn, expiresOn }
  if (row.editionId === null) return { ...told, card: null, changes: [] }
  // both by the facts of the day, so that a fact that changed is no change of the card
  const cards = [readCardContent(row.before), readCardContent(row.content)] as const
  const [before, now] = await putFactsIn(services.database.db, cards, on)
  const answers = answersFor(now.items, before.items, readAnswers(before.items, row.answers))
  const applies = appliesByItem(now.items, answers)
  return {
    ...told,
    card: {
      editionId: row.editionId,
      title: row.title,
      applies: row.items.flatMap(({ id: itemId, key }) => {
        const said = applies.get(key)
        return said ? [{ itemId, applies: said }] : []
      }),
    },
    changes: checklistChanges(before, now, { made: madeOn, today: on }),
  }
}
