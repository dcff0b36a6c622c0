import { expect, test } from 'vitest'
import { useApp } from '#test/support/app.ts'
import { aPaper } from '#test/support/papers.ts'
import { postalNumber } from '#test/support/postal-numbers.ts'

const app = useApp()

test('letters sent by three windows at once, some refused: numbers of the register without gap, none twice', async () => {
  const clerks = await Promise.all(['podawcze', 'okienko10', 'okienko11'].map((login) => app.signIn(login)))
  const marks = Array.from({ length: 9 }, (_, at) => (at === 1 ? ('missing' as const) : ('present' as const)))
  const letters: { paperId: string; letterId: string }[] = []
  for (let at = 0; at < 15; at += 1) {
    const { id: paperId } = await aPaper(app.services, { card: 'WKŚ-01', marks })
    const issued = await clerks[0]!.call(`/papers/${paperId}/summons`, { letterDays: 7 })
    letters.push({ paperId, letterId: issued.json().documentId })
  }
  // every letter is sent by all three at once, one of them in a way that cannot be: one number is given for each
  const answers = await Promise.all(
    letters.flatMap(({ paperId, letterId }, at) =>
      clerks.map((clerk, seat) =>
        clerk.call(`/papers/${paperId}/dispatches`, {
          letterId,
          way: 'post',
          leftOn: seat === 2 ? '24.11.2026' : '23.11.2026',
          reference: postalNumber(at * 3 + seat),
        }),
      ),
    ),
  )
  const whys = answers.map((answer) => (answer.statusCode === 200 ? 'done' : answer.json().refusal?.why))
  expect(whys.filter((why) => why === 'done')).toHaveLength(15)
  // which refusal the others meet depends on who came first; nothing else may happen to them
  expect(['done', 'letter-not-waiting', 'letter-left-in-future']).toEqual(expect.arrayContaining([...new Set(whys)]))
  const numbers = answers.filter(({ statusCode }) => statusCode === 200).map((answer) => answer.json().number as number)
  expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 15 }, (_, at) => at + 1))
  const { rows } = await app.database.owner.pool.query(
    `select (select count(*)::int from outgoing_items) as items,
       (select c.last_number from register_counters c join registers r on r.id = c.register_id and r.kind = 'outgoing') as last,
       (select count(*)::int from (select entered_at <= lag(entered_at) over (order by number) as late from outgoing_items) o
         where late) as late`,
  )
  expect(rows[0]).toEqual({ items: 15, last: 15, late: 0 })
})
