import { beforeAll, expect } from 'vitest'
import { newId } from '#platform/ids.ts'
import type { SignedIn, TestApp } from './app.ts'

type Content = Record<string, unknown> & { items: Record<string, unknown>[] }
type Draft = {
  draftId: string
  revision: number
  digest: string
  state: string
  content: Content
  registerCode: string
  difference: { summary: string; behaviour: { field: string; text: string }[]; words: string[] } | null
}
type CardRole = 'card-author' | 'card-approver-merits' | 'card-approver-release'

/** Why an act was refused. */
export const why = (answer: { json(): { refusal: { why: string } } }) => answer.json().refusal.why

/** The three people of the demo town who write, approve and release cards, and what they do as programs. */
export function useCardDrafts(app: TestApp) {
  let people: Record<'author' | 'merits' | 'release', SignedIn> | undefined
  beforeAll(async () => {
    const author = await app.signIn('autor-kart')
    const merits = await app.signIn('zatwierdza-tresc')
    people = { author, merits, release: await app.signIn('zatwierdza-wydanie') }
  })
  const person = (name: 'author' | 'merits' | 'release') => {
    if (!people) throw new Error('people exist only inside tests')
    return people[name]
  }
  const read = async (id: string): Promise<Draft> => (await person('author').get(`/cards/drafts/${id}`, 'json')).json()
  const start = async (symbol: string, from = 'live'): Promise<string> => {
    const begun = await person('author').call('/cards/drafts', { from, symbol })
    expect(begun.statusCode).toBe(200)
    return begun.json().draftId
  }
  const save = async (id: string, change: Record<string, unknown>, by = person('author')) => {
    const { revision, content, registerCode } = await read(id)
    return by.call(`/cards/drafts/${id}`, { revision, registerCode, content: { ...content, ...change } })
  }
  const submit = (id: string) => person('author').call(`/cards/drafts/${id}/submission`, {})
  const approve = async (id: string, by = person('merits')) =>
    by.call(`/cards/drafts/${id}/merits`, { seen: (await read(id)).digest })
  const publish = async (id: string, validFrom: string, validTo: string | null = null, by = person('release')) =>
    by.call(`/cards/drafts/${id}/release`, { seen: (await read(id)).digest, validFrom, validTo })
  const readyToRelease = async (symbol: string, change: Record<string, unknown>): Promise<string> => {
    const id = await start(symbol)
    expect((await save(id, change)).statusCode).toBe(200)
    expect((await submit(id)).statusCode).toBe(200)
    expect((await approve(id)).statusCode).toBe(200)
    return id
  }
  return {
    get author() {
      return person('author')
    },
    get merits() {
      return person('merits')
    },
    get release() {
      return person('release')
    },
    ...{ read, start, save, submit, approve, publish, readyToRelease },
    /** A further role for a person of the demo town, from today. */
    async grant(login: string, role: CardRole) {
      const { db } = app.services.database
      const staff = await db.selectFrom('staff').select('id').where('login', '=', login).executeTakeFirstOrThrow()
      const row = { id: newId(), staff_id: staff.id, role, valid_from: '2026-01-01' }
      await db.insertInto('staff_roles').values(row).execute()
    },
    /** Numbers and days of the editions of a card. */
    async editions(symbol: string) {
      const { rows } = await app.database.owner.pool.query(
        `select e.edition, e.valid_from::text, e.valid_to::text from card_editions e join service_cards c on c.id = e.card_id
         where c.symbol = $1 order by e.edition`,
        [symbol],
      )
      return rows
    },
    shown: async (url: string) => (await app.server.inject({ url })).body,
  }
}
