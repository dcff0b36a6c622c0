import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { useApp } from '#test/support/app.ts'

const app = useApp('2026-11-23T09:00:00+01:00')
const ids = new Map<string, string>()
let number = 0

const idOf = (name: string) => ids.get(name) ?? ''

async function paper(facts: { unit: string; state: string; window?: string; post?: string; caseId?: string }) {
  const id = app.services.newId()
  number += 1
  await app.database.owner.pool.query(
    `insert into papers (id, register_id, number, year, registered_at, registered_by, window_id, channel, arrived_on, title,
       applicant_name, unit_id, filed_on, expected_on, state, holder_kind, holder_id, case_id, status_digest, search)
     select $1, r.id, $2, 2026, '2026-11-10T08:00:00Z'::timestamptz + make_interval(mins => $2), s.id, w.id, 'in-person',
       '2026-11-10', 'Wniosek ' || $2, 'Wymyślona Osoba', u.id, '2026-11-10', '2026-11-20', $3,
       case when $5::uuid is null then 'window' else 'post' end, coalesce($5::uuid, w.id), $6, $7, 'wniosek'
     from registers r, staff s, windows w, units u
     where r.code = 'RPW' and s.login = 'okienko1' and w.id = $4 and u.symbol = $8`,
    [
      id,
      number,
      facts.state,
      idOf(facts.window ?? 'window 1'),
      facts.post ?? null,
      facts.caseId ?? null,
      randomBytes(32),
      facts.unit,
    ],
  )
  return id
}

async function summon(paperId: string, round: number, lastDay: string) {
  const id = app.services.newId()
  await app.database.owner.pool.query(
    `insert into summonses (id, paper_id, round, form, days, issued_on, issued_by, delivered_on, delivery, last_day)
     select $1, $2, $3, 'receipt', 7, '2026-11-10', id, '2026-11-10', 'hand', $4 from staff where login = 'okienko1'`,
    [id, paperId, round, lastDay],
  )
  return id
}

async function founded(unit: string, end: string, state = 'open') {
  const id = app.services.newId()
  number += 1
  await app.database.owner.pool.query(
    `insert into cases (id, unit_id, unit_symbol, jrwa_class, number, year, sign, title, initiated_on, founded_at, founded_by,
       statutory_end, state, outcome, settled_on, settled_by)
     select $1, u.id, u.symbol, '6621', $2::int, 2026, u.symbol || '.6621.' || $2::int || '.2026', 'Sprawa ' || $2::int, '2026-10-01', now(), s.id,
       $3, $4::text, case when $4 <> 'open' then 'other' end, case when $4 <> 'open' then '2026-11-01'::date end,
       case when $4 <> 'open' then s.id end
     from units u, staff s where u.symbol = $5 and s.login = 'referent-wgd'`,
    [id, number, end, state, unit],
  )
  return id
}

const delayed = (id: string, newDate: string) =>
  app.database.owner.pool.query('update cases set notified_end = $2 where id = $1', [id, newDate])

async function desk(login: string) {
  const person = await app.signIn(login)
  const answer = await person.get('/desk', 'json')
  expect(answer.statusCode).toBe(200)
  return answer.json() as {
    window: string
    blocks: { name: string; total: number; rows: { id: string; day: string }[] }[]
    hazards: Record<string, number> | null
  }
}
const totals = async (login: string) =>
  Object.fromEntries((await desk(login)).blocks.map(({ name, total }) => [name, total]))

beforeAll(async () => {
  const windows = await app.database.owner.db
    .selectFrom('staff_roles')
    .innerJoin('staff', 'staff.id', 'staff_roles.staff_id')
    .select(['login', 'window_id'])
    .where('login', 'in', ['okienko1', 'okienko4'])
    .execute()
  for (const one of windows) ids.set(`window ${one.login.slice(-1)}`, one.window_id ?? '')
  const posts = await app.database.owner.db
    .selectFrom('posts')
    .innerJoin('units', 'units.id', 'posts.unit_id')
    .select(['posts.id', 'units.symbol', 'posts.kind'])
    .execute()
  for (const post of posts) ids.set(`${post.kind} ${post.symbol}`, post.id)
  for (let count = 0; count < 12; count += 1) await paper({ unit: 'WGD', state: 'checking' })
  await paper({ unit: 'WGD', state: 'checking', window: 'window 4' })
  await paper({ unit: 'WGD', state: 'complete' })
  await paper({ unit: 'WOP', state: 'complete', window: 'window 4' })
  await summon(await paper({ unit: 'WGD', state: 'cure-running' }), 1, '2026-11-22')
  await summon(await paper({ unit: 'WOP', state: 'cure-running' }), 1, '2026-11-23')
  // a second round runs, so the first one's day no longer counts
  const again = await paper({ unit: 'WGD', state: 'cure-running' })
  const first = await summon(again, 1, '2026-11-16')
  const second = await summon(again, 2, '2026-12-01')
  await app.database.owner.pool.query('update summonses set replaced_by = $2 where id = $1', [first, second])
  // past the last day and the days in which a posted cure may come
  await summon(await paper({ unit: 'WOP', state: 'cure-running' }), 1, '2026-11-13')
  await paper({ unit: 'WGD', state: 'in-unit', post: idOf('chancery WGD') })
  await paper({ unit: 'WOP', state: 'in-unit', post: idOf('chancery WOP') })
  await founded('WGD', '2026-11-20')
  await founded('WGD', '2026-11-24')
  await founded('WGD', '2026-12-24')
  await founded('WGD', '2026-11-20', 'settled')
  await founded('WOP', '2026-11-19')
  // past the end of the law; a notice of delay named a day that has not come, and one that has
  await delayed(await founded('WGD', '2026-11-18'), '2026-12-15')
  await delayed(await founded('WOP', '2026-11-12'), '2026-11-18')
})

describe('the desk', () => {
  test('shows a window its own papers, the oldest ten with the count of all', async () => {
    const { blocks } = await desk('okienko1')
    const checking = blocks.find(({ name }) => name === 'checking')
    expect([checking?.total, checking?.rows.length]).toEqual([12, 10])
    expect(await totals('okienko1')).toMatchObject({ checking: 12, ready: 1, 'cure-passed': 2 })
    expect(await totals('okienko4')).toMatchObject({ checking: 1, ready: 1 })
    expect(Object.keys(await totals('okienko1'))).not.toContain('cases-overdue')
  })

  test('every count of a queue leads to exactly its papers', async () => {
    for (const login of ['okienko1', 'okienko4', 'kierownik-wgd', 'kierownik-wop', 'koordynator']) {
      const person = await app.signIn(login)
      const { blocks } = (await person.get('/desk', 'json')).json()
      const page = (await person.get('/desk')).body
      for (const name of ['to-decide', 'channel', 'fee-passed', 'cure-passed', 'checking']) {
        const block = blocks.find((one: { name: string }) => one.name === name)
        if (!block) continue
        const href = `/incomplete?queue=${name}`
        if (block.total > 0) expect(page).toContain(`href="${href}"`)
        const { papers } = (await person.get(href, 'json')).json()
        expect([login, name, papers.length]).toEqual([login, name, block.total])
        const shown = block.rows.map((row: { id: string }) => row.id)
        expect(papers.map((one: { id: string }) => one.id)).toEqual(expect.arrayContaining(shown))
      }
    }
  })

  test('asks a clerk without a window to choose one', async () => {
    const person = await app.signIn('koordynator')
    expect((await person.get('/desk')).body).not.toContain('Wybierz stanowisko')
    await app.database.owner.db
      .updateTable('staff_roles')
      .set({ window_id: null })
      .where('role', '=', 'filing-clerk')
      .execute()
    const clerk = await app.signIn('podawcze')
    expect((await clerk.get('/desk')).body).toContain('Nie wskazano stanowiska')
  })

  test('shows a unit only its own: papers without a case, overdue and soon', async () => {
    expect(await totals('referent-wgd')).toMatchObject({
      ...{ 'to-found': 1, 'cases-overdue': 1, 'cases-soon': 1, 'cases-delay-notified': 1 },
    })
    expect(await totals('referent-wop')).toMatchObject({
      ...{ 'to-found': 1, 'cases-overdue': 2, 'cases-soon': 0, 'cases-delay-notified': 0 },
    })
    expect(await totals('kierownik-wop')).toMatchObject({ 'cure-passed': 1, 'to-decide': 1 })
    expect(await totals('kierownik-wgd')).toMatchObject({ 'cure-passed': 1, 'to-decide': 0 })
  })

  test('shows a chancery the sheets sent to its post, and nobody else’s', async () => {
    await app.database.owner.pool.query(
      `insert into handovers (id, year, number, from_window_id, to_post_id, route, state, opened_by, opened_at, sent_by, sent_at)
       select $1, 2026, 7, $2, $3, 'chancery', 'sent', id, now(), id, '2026-11-22T23:30:00Z' from staff where login = 'okienko1'`,
      [app.services.newId(), idOf('window 1'), idOf('chancery WGD')],
    )
    const sheets = (await desk('kancelaria-wgd')).blocks.find(({ name }) => name === 'sheets')
    // sent on Sunday by the clock of the database, on Monday in Warsaw
    expect([sheets?.total, sheets?.rows[0]?.day]).toEqual([1, '2026-11-23'])
    expect(await totals('kancelaria-wop')).toMatchObject({ sheets: 0 })
    expect((await app.signIn('kancelaria-wgd').then((person) => person.get('/desk'))).body).toMatch(/7\s\/\s2026/)
  })

  test('counts the five hazards for the coordinator, and for nobody at a window', async () => {
    const { hazards } = await desk('koordynator')
    expect(hazards).toEqual({
      filed: 21,
      incomplete: 4,
      curePassed: 2,
      promisePassed: 2,
      cardsToMend: expect.any(Number),
      noticesStuck: 0,
      datesDiffering: 0,
      contradictions: 0,
      contradictionsNew: 0,
    })
    expect((await desk('okienko1')).hazards).toBeNull()
    const page = (await (await app.signIn('koordynator')).get('/desk')).body
    expect(page).toContain('1. Wnioski niekompletne')
    expect(page).toContain('19%')
  })

  test('is every role’s first page', async () => {
    const people = await app.database.owner.db.selectFrom('staff').select('login').execute()
    for (const { login } of people) {
      const person = await app.signIn(login)
      expect([login, (await person.get('/desk')).statusCode]).toEqual([login, 200])
    }
  })
})

describe('overdue by unit', () => {
  test('counts open cases only, the worst unit first, within what the person sees', async () => {
    const coordinator = await app.signIn('koordynator')
    const { units, total } = (await coordinator.get('/overdue', 'json')).json()
    expect(units).toMatchObject([
      { symbol: 'WOP', overdue: 2, soon: 0, notified: 0, oldest: '2026-11-18' },
      { symbol: 'WGD', overdue: 1, soon: 1, notified: 1, oldest: '2026-11-20' },
    ])
    expect(total).toBe(3)
    const officer = await app.signIn('referent-wop')
    expect((await officer.get('/overdue', 'json')).json().units).toMatchObject([{ symbol: 'WOP' }])
    expect((await officer.get(`/overdue?unit=${units[1].unitId}`, 'json')).json().units).toEqual([])
    expect((await coordinator.get('/overdue?unit=nonsense')).statusCode).toBe(200)
    expect((await (await app.signIn('administrator')).get('/overdue')).statusCode).toBe(403)
  })

  test('reads the index of open cases however many are closed', async () => {
    const { owner } = app.database
    await owner.pool.query(
      `insert into cases (id, unit_id, unit_symbol, jrwa_class, number, year, sign, title, initiated_on, founded_at, founded_by,
         statutory_end, state, outcome, settled_on, settled_by)
       select gen_random_uuid(), k.unit_id, k.unit_symbol, '1431', n, 2025, 'X.1431.' || n || '.2025', 'Dawna sprawa', '2025-01-01',
         now(), k.founded_by, '2025-02-01', 'closed', 'other', '2025-01-20', k.founded_by
       from (select * from cases limit 1) k, generate_series(1, 20000) n`,
    )
    await owner.pool.query('vacuum analyze cases')
    const { rows } = await owner.pool.query(
      `explain select k.unit_id, count(*) from cases k where k.state = 'open' and k.due_on <= '2026-11-24' group by 1`,
    )
    expect(JSON.stringify(rows)).toMatch(/cases_open_by_unit/)
  })
})
