import { createHash } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { entryHash } from '#platform/audit-log.ts'
import { type FileStore, openFileStore } from '#platform/files.ts'
import { newId } from '#platform/ids.ts'
import { useApp } from '#test/support/app.ts'
import { aPaper, type MadePaper } from '#test/support/papers.ts'
import { checkChains } from './audit-chains.ts'
import { verifyAll } from './verify.ts'

// Every invariant is broken by the owner of the tables, behind the application's back, seen, and mended again.

const app = useApp()
const folder = join(tmpdir(), `okienko-verify-${newId()}`)
let files: FileStore
let paper: MadePaper
let other: MadePaper

const sql = (text: string, values: unknown[] = []) => app.database.owner.pool.query(text, values)
const broken = async () => {
  const checks = await verifyAll(app.services.database, files)
  return checks.filter(({ breaches }) => breaches > 0).map(({ id }) => id)
}

beforeAll(async () => {
  files = openFileStore(folder)
  paper = await aPaper(app.services, { card: 'WGD-12' })
  other = await aPaper(app.services)
  const clerk = await app.signIn('podawcze')
  const done = await clerk.call(`/papers/${paper.id}/confirmation`, {})
  expect(done.statusCode).toBe(200)
  return () => rm(folder, { recursive: true, force: true })
})

test('a whole office has no breach, and every invariant is asked', async () => {
  const checks = await verifyAll(app.services.database, files)
  expect(checks.map(({ id }) => id)).toEqual(['I2', 'I3', 'I4', 'I5', 'I6', 'I7', 'I7a', 'I9', 'I13', 'I15', 'I16'])
  expect(checks.filter(({ breaches }) => breaches > 0)).toEqual([])
})

describe('each breach is seen', () => {
  const of = () => ({ first: paper.id, second: other.id })
  const cases: [string, string, () => Promise<unknown>, () => Promise<unknown>][] = [
    [
      'I2',
      'the counter runs ahead of the entries',
      () => sql('update register_counters set last_number = last_number + 1 where last_number > 0'),
      () => sql('update register_counters set last_number = last_number - 1 where last_number > 0'),
    ],
    [
      'I3',
      'a paper says another number than its entry',
      () => sql('update papers set number = 77 where id = $1', [of().first]),
      () => sql('update papers set number = $2 where id = $1', [of().first, paper.number]),
    ],
    [
      'I4',
      'a later number has an earlier time',
      async () => {
        await sql(`update register_entries set registered_at = registered_at - interval '1 hour' where paper_id = $1`, [
          of().second,
        ])
        await sql(`update papers set registered_at = registered_at - interval '1 hour' where id = $1`, [of().second])
      },
      async () => {
        await sql(`update register_entries set registered_at = registered_at + interval '1 hour' where paper_id = $1`, [
          of().second,
        ])
        await sql(`update papers set registered_at = registered_at + interval '1 hour' where id = $1`, [of().second])
      },
    ],
    [
      'I5',
      'an annulled paper without a reason',
      () => sql(`update papers set state = 'annulled' where id = $1`, [of().second]),
      () => sql(`update papers set state = 'checking' where id = $1`, [of().second]),
    ],
    [
      'I6',
      'a paper held by nobody',
      () => sql('update papers set holder_id = $2 where id = $1', [of().second, newId()]),
      () => sql('update papers set holder_id = window_id where id = $1', [of().second]),
    ],
    [
      'I6',
      'a paper said to be on its way without a sheet',
      () => sql(`update papers set holder_kind = 'transit' where id = $1`, [of().second]),
      () => sql(`update papers set holder_kind = 'window' where id = $1`, [of().second]),
    ],
    [
      'I7',
      'a state without its ground',
      () => sql(`update papers set state = 'in-case' where id = $1`, [of().second]),
      () => sql(`update papers set state = 'checking' where id = $1`, [of().second]),
    ],
    [
      'I7',
      'a line of history that the audit knows is renamed',
      () => sql(`update history set act = 'x' || act where act = 'intake.issue-confirmation'`),
      () => sql(`update history set act = substr(act, 2) where act = 'xintake.issue-confirmation'`),
    ],
    [
      'I7a',
      'the program is given the right to change history',
      () => sql('grant update on history to okienko_app'),
      () => sql('revoke update on history from okienko_app'),
    ],
    [
      'I13',
      'an entry of the register’s chain is rewritten',
      () =>
        sql(`update audit_log set payload = replace(payload, 'answer', 'answeR') where chain like 'RPW/%' and seq = 1`),
      () =>
        sql(`update audit_log set payload = replace(payload, 'answeR', 'answer') where chain like 'RPW/%' and seq = 1`),
    ],
    [
      'I13',
      'the time beside the hashed text is moved',
      () => sql(`update audit_log set at = at + interval '1 microsecond' where chain = 'acts' and seq = 1`),
      () => sql(`update audit_log set at = at - interval '1 microsecond' where chain = 'acts' and seq = 1`),
    ],
    [
      'I16',
      'a paper waits for a cure without term or shelf',
      () => sql(`update papers set state = 'cure-running' where id = $1`, [of().second]),
      () => sql(`update papers set state = 'checking' where id = $1`, [of().second]),
    ],
  ]
  test.each(cases)('%s: %s', async (id, _, breakIt, mend) => {
    await breakIt()
    expect(await broken()).toContain(id)
    await mend()
    expect(await broken()).toEqual([])
  })

  test('I3: one key used twice', async () => {
    await sql('alter table requests drop constraint requests_pkey')
    await sql('insert into requests select * from requests limit 1')
    expect(await broken()).toContain('I3')
    await sql('delete from requests q using requests o where q.key = o.key and q.ctid > o.ctid')
    await sql('alter table requests add primary key (key)')
  })

  test('I9: a file without a row, a row without its file, a damaged file', async () => {
    const sha256 = await files.storeFile(Buffer.from('nobody knows me'))
    expect(await broken()).toEqual(['I9'])
    const { rows } = await sql('select id from documents limit 1')
    const put = (digest: string | null) =>
      sql(
        'update documents set file_sha256 = $2, rendered_at = case when $2::text is null then null else now() end where id = $1',
        [rows[0].id, digest],
      )
    await put(sha256)
    expect(await broken()).toEqual([])
    await writeFile(join(folder, sha256.slice(0, 2), sha256), 'somebody else')
    expect(await broken()).toEqual(['I9'])
    await rm(join(folder, sha256.slice(0, 2), sha256))
    expect(await broken()).toEqual(['I9'])
    await put(null)
    expect(await broken()).toEqual([])
  })

  test('I15: something given to nobody', async () => {
    const { rows } = await sql(
      `select conname from pg_constraint where conrelid = 'results'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%recipient_name%'`,
    )
    const definition = await sql('select pg_get_constraintdef(oid) as text from pg_constraint where conname = $1', [
      rows[0].conname,
    ])
    const [unit, staff, aCase] = [
      (await sql(`select id, symbol from units where symbol = 'WGD'`)).rows[0],
      (await sql(`select id from staff limit 1`)).rows[0],
      newId(),
    ]
    await sql(
      `insert into cases (id, unit_id, unit_symbol, jrwa_class, number, year, sign, title, initiated_on, founded_at, founded_by, state)
       values ($1, $2, 'WGD', '6624', 1, 2026, 'WGD.6624.1.2026', 'x', '2026-11-20', now(), $3, 'open')`,
      [aCase, unit.id, staff.id],
    )
    await sql(`alter table results drop constraint ${rows[0].conname}`)
    await sql(
      `insert into results (id, case_id, paper_id, kind, title, signed_on, signed_by, state, delivered_on, created_at)
       values ($1, $2, $3, 'decision', 'x', '2026-11-20', 'x', 'released', '2026-11-23', now())`,
      [newId(), aCase, other.id],
    )
    expect(await broken()).toContain('I15')
    await sql('delete from results')
    await sql(`alter table results add ${definition.rows[0].text}`)
    expect(await broken()).toEqual([])
  })
})

describe('audit chains', () => {
  const breaks = async () =>
    (await checkChains(app.services.database.pool)).flatMap((one) =>
      one.state === 'broken' ? [`${one.chain} ${one.seq} ${one.why}`] : [],
    )

  test('an end cut off is seen by the kept head', async () => {
    const { rows } = await sql(
      `delete from audit_log where chain = 'acts' and seq = (select max(seq) from audit_log where chain = 'acts') returning *`,
    )
    expect(await breaks()).toEqual([`acts ${rows[0].seq} wrong-head`])
    await sql('insert into audit_log values ($1, $2, $3, $4, $5, $6)', [
      rows[0].chain,
      rows[0].seq,
      rows[0].at,
      rows[0].payload,
      rows[0].previous,
      rows[0].hash,
    ])
    // the Date of the driver lost the microseconds of the time
    await sql(`update audit_log set at = (payload::jsonb ->> 'at')::timestamptz where chain = 'acts'`)
    expect(await breaks()).toEqual([])
  })

  test('an entry replaced with a well-made hash breaks the next one', async () => {
    const { rows } = await sql(`select seq, payload, previous from audit_log where chain like 'RPW/%' and seq = 1`)
    const payload = rows[0].payload.replace('intake.register-paper', 'intake.register-pap')
    await sql(`update audit_log set payload = $1, hash = $2 where chain like 'RPW/%' and seq = 1`, [
      payload,
      entryHash(rows[0].previous, payload),
    ])
    expect((await breaks())[0]).toMatch(/^RPW\/\d+ 2 wrong-previous$/)
    await sql(`update audit_log set payload = $1, hash = $2 where chain like 'RPW/%' and seq = 1`, [
      rows[0].payload,
      entryHash(rows[0].previous, rows[0].payload),
    ])
    expect(await breaks()).toEqual([])
  })

  test('a chain that no head knows', async () => {
    const payload = JSON.stringify({ seq: 1, at: '2026-11-23T09:00:00+01:00' })
    await sql(`insert into audit_log values ('obcy', 1, '2026-11-23T09:00:00+01:00', $1, '\\x', $2)`, [
      payload,
      createHash('sha256').update(payload).digest(),
    ])
    expect(await breaks()).toEqual(['obcy 2 wrong-head'])
    await sql(`delete from audit_log where chain = 'obcy'`)
  })
})
