import { expect, test } from 'vitest'
import { incomingRegister } from '#modules/intake/incoming-register.query.ts'
import { type PaperToRegister, registrarFor } from '#modules/registers/index.ts'
import { openDatabase } from '#platform/db/database.ts'
import { asSuperuser } from '#platform/db/start.ts'
import { newId, randomBytes } from '#platform/ids.ts'
import { useApp } from '#test/support/app.ts'

const app = useApp()

/** Rows of one small letter; `spoil` makes the database refuse it. */
function letter(register: string, staff: string, window: string, spoil?: 'no-title' | 'no-key'): PaperToRegister {
  const paperId = newId()
  return {
    key: spoil === 'no-key' ? 'not a key' : newId(),
    act: 'intake.register-paper',
    actor: staff,
    substituteFor: null,
    digest: randomBytes(32).toString('hex'),
    entryId: newId(),
    historyId: newId(),
    history: {},
    paper: {
      id: paperId,
      register_id: register,
      registered_by: staff,
      window_id: window,
      channel: 'post',
      arrived_on: '2026-11-23',
      kind: 'letter',
      title: spoil === 'no-title' ? '  ' : `Pismo ${paperId}`,
      remarks: '',
      applicant_name: 'Nowak Anna',
      filed_on: '2026-11-23',
      expected_why: [],
      state: 'checking',
      holder_kind: 'window',
      holder_id: window,
      status_digest: `\\x${randomBytes(32).toString('hex')}`,
      search: 'pismo',
      version: 1,
    },
    parties: [],
    enclosures: [],
    items: [],
    links: [],
  }
}

test('fifty callers at once, some of them wrong, with connections cut in mid-load: no gap, none twice, none lost', async () => {
  const { services, database } = app
  const db = database.owner.db
  const register = await incomingRegister(services)
  const staff = await db.selectFrom('staff').select('id').where('login', '=', 'podawcze').executeTakeFirstOrThrow()
  const window = await db.selectFrom('windows').select('id').executeTakeFirstOrThrow()
  // two processes at work: the one under test, and a second with a pool and a coalescer of its own
  const second = openDatabase({ connection: database.connection, role: 'okienko_app', max: 4 })
  const registrars = [registrarFor(services), registrarFor({ ...services, database: second })]
  const acknowledged = new Map<string, number>()
  let refused = 0
  let unknown = 0

  async function caller(seat: number): Promise<void> {
    for (let turn = 0; turn < 40; turn += 1) {
      const spoil = (seat + turn) % 7 === 0 ? 'no-title' : (seat + turn) % 11 === 0 ? 'no-key' : undefined
      const paper = letter(register, staff.id, window.id, spoil)
      // an outcome that is not known is asked again under the same key, as a browser does
      for (let attempt = 0; attempt < 50; attempt += 1) {
        try {
          const answer = await registrars[seat % 2]!(register, paper)
          if (answer.outcome === 'failed') refused += 1
          else if (answer.outcome !== 'key-reused') acknowledged.set(paper.paper.id, answer.registered.number)
          break
        } catch {
          unknown += 1
        }
      }
    }
  }

  let over = false
  const cutter = (async () => {
    while (!over) {
      await new Promise((resolve) => setTimeout(resolve, 20))
      await asSuperuser(database.connection.socketFolder, (client) =>
        client.query(
          `select pg_terminate_backend(pid) from pg_stat_activity
           where datname = $1 and usename = 'okienko_app' and random() < 0.7`,
          [database.connection.database],
        ),
      )
    }
  })()
  await Promise.all(Array.from({ length: 50 }, (_, seat) => caller(seat)))
  over = true
  await cutter
  await second.close()

  const entries = await db.selectFrom('register_entries').selectAll().orderBy('number').execute()
  expect(entries.map((entry) => entry.number)).toEqual(entries.map((_, at) => at + 1))
  const times = entries.map((entry) => entry.registered_at.getTime())
  expect(times).toEqual([...times].sort((a, b) => a - b))
  for (const [paperId, number] of acknowledged)
    expect(entries.find((entry) => entry.paper_id === paperId)?.number).toBe(number)
  expect(entries).toHaveLength(acknowledged.size)
  expect(refused).toBeGreaterThan(50)
  expect(unknown).toBeGreaterThan(0)

  // every number exists with all its rows: paper, history, request with its answer, audit entry
  const { rows } = await database.owner.pool.query(
    `select count(*)::int as whole from register_entries e
     join papers p on p.id = e.paper_id and p.number = e.number and p.year = e.year and p.registered_at = e.registered_at
     join history h on h.paper_id = p.id and h.event = 'paper-registered'
     join requests q on (q.answer ->> 'paperId')::uuid = p.id
     join audit_log a on (a.payload::jsonb -> 'answer' ->> 'paperId')::uuid = p.id`,
  )
  expect(rows[0].whole).toBe(entries.length)
})
