import { accept, refuse } from '#domain/outcome.ts'
import { KEEPS_EDITION } from '#domain/service-cards/card-parts.ts'
import { readCardContent } from '#domain/service-cards/read-content.ts'
import { act } from '#modules/act.ts'
import { lockEditions } from '#modules/service-cards/index.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { type DraftContent, insertDraft } from './drafts-store.ts'

/** With what a draft begins: the newest edition of its own card, the content of another card, or nothing. */
export type Beginning = { from: 'live' | 'copy'; symbol: string } | { from: 'empty' }

type Begun = DraftContent & { cardId: string | null; basedOn: string | null }

/** Begins a draft beside the edition in force, which stays as it is. One draft of a card is open at a time. */
export const startDraft = act('card-editor.start-draft', async (frame, beginning: Beginning) => {
  frame.allow({})
  const begun = await beginWith(frame.tx, beginning)
  if (begun === undefined) return refuse({ why: 'card-not-there' })
  if (begun.cardId !== null && (await findOpenDraft(frame.tx, begun.cardId)))
    return refuse({ why: 'draft-already-open' })
  const id = frame.newId()
  await insertDraft(frame.tx, { ...begun, id, source: null }, { by: frame.actor.staffId, at: frame.now })
  const { symbol, title } = begun.content
  frame.record({ event: 'card-draft-started', data: { draftId: id, symbol: symbol ?? '', title } })
  return accept({ draftId: id })
})

async function beginWith(tx: Tx, beginning: Beginning): Promise<Begun | undefined> {
  if (beginning.from === 'empty')
    return { content: readCardContent({}), registerCode: null, cardId: null, basedOn: null }
  const [latest] = await lockEditions(tx, beginning.symbol)
  if (!latest) return undefined
  const { id, cardId, registerCode } = latest
  // what an edition does to matters in progress is its own; the next one begins without it
  const content = { ...latest.content, openMatters: KEEPS_EDITION }
  if (beginning.from === 'live') return { content, registerCode, cardId, basedOn: id }
  return { content: { ...content, symbol: null }, registerCode, cardId: null, basedOn: id }
}

async function findOpenDraft(tx: Tx, cardId: string) {
  const open = tx.selectFrom('card_drafts').select('id').where('card_id', '=', cardId)
  return open.where('state', 'not in', ['released', 'dropped']).executeTakeFirst()
}
