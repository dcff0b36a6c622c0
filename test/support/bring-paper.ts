import type { SignedIn, TestApp } from './app.ts'

/** A paper registered for a test. */
export type BroughtPaper = { paperId: string; number: number; year: number }

type Wish = {
  /** Symbol of the service card; without one the paper is a letter to `unit`. */
  card?: string
  unit?: string
  /** What of the checklist was brought; everything when not said. */
  brought?: 'everything' | 'nothing'
  /** Fields of the intake form that differ from the usual. */
  fields?: Record<string, unknown>
}

/** Registers a paper through the intake form, by default with all of its checklist. */
export async function bringPaper(app: TestApp, clerk: SignedIn, wish: Wish = {}): Promise<BroughtPaper> {
  const { db } = app.services.database
  const edition = wish.card
    ? await db
        .selectFrom('card_editions as e')
        .innerJoin('service_cards as c', 'c.id', 'e.card_id')
        .select(['e.id', 'e.title'])
        .where('c.symbol', '=', wish.card)
        .executeTakeFirstOrThrow()
    : undefined
  const items = edition
    ? await db.selectFrom('card_items').select('id').where('edition_id', '=', edition.id).execute()
    : []
  const unit = wish.unit
    ? await db.selectFrom('units').select('id').where('symbol', '=', wish.unit).executeTakeFirstOrThrow()
    : undefined
  const answer = await clerk.call('/papers', {
    channel: 'in-person',
    title: edition?.title ?? 'Prośba o naprawę chodnika',
    cardEditionId: edition?.id ?? '',
    unitId: unit?.id ?? '',
    present: wish.brought === 'nothing' ? [] : items.map((item) => item.id),
    parties: [{ role: 'applicant', kind: 'natural', surname: 'Wesołowska', givenNames: 'Halina', locality: 'Płock' }],
    ...wish.fields,
  })
  if (answer.statusCode !== 200) throw new Error(`not registered: ${answer.body}`)
  return answer.json()
}
