import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { aPaper } from '#test/support/papers.ts'
import { postalNumber } from '#test/support/postal-numbers.ts'
import { countWrites } from '#test/support/writes.ts'

const app = useApp('2026-11-23T09:00:00+01:00')
const writes = countWrites(app)
let clerk: SignedIn

beforeAll(async () => {
  const opened = { firstNumber: postalNumber(900), lastNumber: postalNumber(903) }
  await (await app.signIn('koordynator')).call('/posting-numbers', opened)
})

beforeEach(async () => {
  clerk = await app.signIn('podawcze')
})

/** A summons written as a letter that waits to be sent. */
async function waitingLetter(): Promise<{ paperId: string; documentId: string }> {
  const marks = Array.from({ length: 9 }, (_, at) => (at === 1 ? ('missing' as const) : ('present' as const)))
  const { id: paperId } = await aPaper(app.services, { card: 'WKŚ-01', marks })
  expect((await clerk.call(`/papers/${paperId}/summons`, { letterDays: 7 })).statusCode).toBe(200)
  const { panels } = (await clerk.get(`/papers/${paperId}`, 'json')).json()
  return { paperId, documentId: panels.outgoing.waiting[0].documentId }
}
const sendAll = (ticked: string[], fields = {}) =>
  clerk.call('/outgoing/dispatches', { ticked, tickedLeftOn: '23.11.2026', ...fields })
const waiting = async () => {
  const { letters } = (await clerk.get('/outgoing', 'json')).json() as { letters: { documentId: string }[] }
  return letters.map(({ documentId }) => documentId)
}

describe('several letters leave by one form', () => {
  test('art. 39 KPA: each by its first way, with a number of its own; none waits any more', async () => {
    const letters = [await waitingLetter(), await waitingLetter()]
    const ids = letters.map(({ documentId }) => documentId)
    const page = (await clerk.get('/outgoing')).body
    for (const id of ids) expect(page).toContain(`value="${id}"`)
    const sent = await sendAll(ids)
    expect(sent.json(), sent.body).toEqual({ letters: 2 })
    expect((await waiting()).filter((id) => ids.includes(id))).toEqual([])
    const items = await app.services.database.db
      .selectFrom('outgoing_items')
      .select(['way', 'service', 'reference'])
      .where('document_id', 'in', ids)
      .execute()
    expect(items.map(({ way, service }) => [way, service])).toEqual([
      ['post', 'registered-with-slip'],
      ['post', 'registered-with-slip'],
    ])
    expect(new Set(items.map(({ reference }) => reference)).size).toBe(2)
  })

  test('all or none: when the numbers end, nothing leaves', async () => {
    const ids = [await waitingLetter(), await waitingLetter(), await waitingLetter()].map((one) => one.documentId)
    const mark = await writes.mark()
    expect((await sendAll(ids)).json().refusal.why).toBe('posting-numbers-exhausted')
    expect(await writes.since(mark)).toEqual([])
    expect((await waiting()).filter((id) => ids.includes(id)).toSorted()).toEqual(ids.toSorted())
  })

  test.each([
    ['nothing is ticked', async () => [], {}, 422],
    ['a letter that waits no more', async () => ['01934c7e-0000-7000-8000-0000000000a1'], {}, 'letter-not-waiting'],
    [
      'a day before it was written',
      async () => [(await waitingLetter()).documentId],
      { tickedLeftOn: '20.11.2026' },
      'letter-left-before-written',
    ],
    [
      'a day to come',
      async () => [(await waitingLetter()).documentId],
      { tickedLeftOn: '24.11.2026' },
      'letter-left-in-future',
    ],
  ])('refused: %s', async (_, ticked, fields, why) => {
    const answer = await sendAll(await ticked(), fields)
    expect(answer.statusCode === 422 ? 422 : answer.json().refusal.why).toBe(why)
  })
})

test('a summons stays on the list: the term of its matter waits for its delivery (art. 64 § 2 KPA)', async () => {
  const { paperId, documentId } = await waitingLetter()
  const kept = await clerk.call(`/papers/${paperId}/kept-letters`, { keptId: documentId, keepReason: 'Pomyłka.' })
  expect(kept.json().refusal.why).toBe('letter-awaited-by-term')
  expect(await waiting()).toContain(documentId)
  expect((await clerk.get(`/papers/${paperId}`)).body).not.toContain('Pismo jednak nie wyjdzie')
})
