import { beforeAll, expect, test } from 'vitest'
import { hashPassword } from '#platform/passwords.ts'
import { useApp } from '#test/support/app.ts'
import { playMorning, readMorning } from './demo-morning.ts'
import { demoPassword } from './demo-town.ts'

const app = useApp()
beforeAll(async () => {
  await app.database.owner.pool.query('update staff set password_hash = $1', [await hashPassword(demoPassword)])
})

test('a demo’s morning goes through the acts of the people whose work it is, and fills lists, shelf and rack', async () => {
  const morning = await readMorning('.')
  await playMorning(app.server, app.services, morning)
  const { rows } = await app.database.owner.pool.query(
    `select p.state, k.state as case, r.state as result from papers p
     left join cases k on k.id = p.case_id left join results r on r.case_id = k.id order by p.number`,
  )
  expect(rows.map((row) => Object.values(row).filter(Boolean).join(', '))).toEqual([
    'in-unit',
    'cure-running',
    'in-transfer',
    'cure-running',
    'closed, closed, released',
    'in-case, open',
    'in-case, open',
    'in-case, settled, on-rack',
    'closed, closed, released',
    'checking',
    'complete',
    'complete',
    'checking',
  ])
  // a letter that came three weeks ago is late already: the coordinator sees the hazard on the first day
  const late = await (await app.signIn('koordynator')).get('/overdue')
  expect(late.body).toContain('WOP Wydział Organizacyjny')
  const actors = await app.database.owner.pool.query('select distinct actor_id from history where actor_id is not null')
  expect(actors.rowCount).toBeGreaterThanOrEqual(9)
})
