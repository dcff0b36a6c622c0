import { expect, test } from 'vitest'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { aPaper } from '#test/support/papers.ts'
import { freshNumber } from '#test/support/postal-numbers.ts'

const app = useApp('2026-11-23T09:00:00+01:00')
const marks = Array.from({ length: 9 }, (_, at) => (at === 1 ? ('missing' as const) : ('present' as const)))
const whysOf = (answers: Awaited<ReturnType<SignedIn['call']>>[]) =>
  answers.map((answer) => (answer.statusCode === 200 ? 'done' : answer.json().refusal?.why))

async function postLetter(clerk: SignedIn) {
  const { id } = await aPaper(app.services, { card: 'WKŚ-01', marks })
  const { documentId: letterId } = (await clerk.call(`/papers/${id}/summons`, { letterDays: 7 })).json()
  const sent = { letterId, way: 'post', leftOn: '23.11.2026', reference: freshNumber() }
  await clerk.call(`/papers/${id}/dispatches`, sent)
}
const gather = (clerk: SignedIn, postingDay: string) => clerk.call('/outgoing/books', { postingDay })
const seenOf = async (clerk: SignedIn, id: string) => (await clerk.get(`/outgoing/books/${id}`, 'json')).json().seen

test('two clerks gather at once: each letter stands in one book; both close it: it is closed once', async () => {
  const [one, two] = [await app.signIn('podawcze'), await app.signIn('okienko10')]
  for (let at = 0; at < 4; at += 1) await postLetter(one)
  const gathered = await Promise.all([
    gather(one, '2026-11-23'),
    gather(two, '2026-11-24'),
    gather(two, '2026-11-23'),
    gather(one, '2026-11-24'),
  ])
  const books = gathered.filter((answer) => answer.statusCode === 200).map((answer) => answer.json().bookId as string)
  expect(books.length).toBeGreaterThan(0)
  const { rows } = await app.database.owner.pool.query(
    `select count(*)::int as lines, count(distinct item_id)::int as letters from posting_lines where state = 'listed'`,
  )
  expect(rows).toEqual([{ lines: 4, letters: 4 }])
  for (const id of new Set(books)) {
    const seen = await seenOf(one, id)
    const both = await Promise.all([one, two].map((clerk) => clerk.call(`/outgoing/books/${id}/closing`, { seen })))
    expect(whysOf(both).toSorted()).toEqual(['done', 'posting-book-closed'])
  }
})

test('books of one operator closed at once take numbers without gap, none twice', async () => {
  const clerks = await Promise.all(['podawcze', 'okienko10', 'okienko11'].map((login) => app.signIn(login)))
  const [first] = clerks
  const days = ['2026-11-25', '2026-11-26', '2026-11-27']
  const books: { id: string; seen: string }[] = []
  for (const postingDay of days) {
    await postLetter(first!)
    const { bookId: id } = (await gather(first!, postingDay)).json()
    books.push({ id, seen: await seenOf(first!, id) })
  }
  const closed = await Promise.all(
    books.map(({ id, seen }, at) => clerks[at]!.call(`/outgoing/books/${id}/closing`, { seen })),
  )
  const numbers = closed.map((answer) => answer.json().number as number).toSorted((a, b) => a - b)
  const [lowest = 0] = numbers
  expect(numbers).toEqual([lowest, lowest + 1, lowest + 2])
})
