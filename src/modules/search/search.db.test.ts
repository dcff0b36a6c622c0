import { beforeAll, describe, expect, test } from 'vitest'
import { formatPaperBarcode } from '#domain/registers/paper-barcode.ts'
import { formatStatusCode } from '#domain/registers/status-code.ts'
import { newId } from '#platform/ids.ts'
import { useApp } from '#test/support/app.ts'
import { aPaper, type MadePaper } from '#test/support/papers.ts'

const app = useApp()

const search = async (login: string, text: string) => {
  const person = await app.signIn(login)
  return person.ask('/search', { q: text })
}
const found = async (login: string, text: string) => {
  const person = await app.signIn(login)
  return (await person.call('/search', { q: text })).json()
}

describe('one exact hit opens at once', () => {
  const spellings: [string, (paper: MadePaper) => string][] = [
    ['number and year', (paper) => `${paper.number}/${paper.year}`],
    ['with spaces and RPW', (paper) => `rpw ${paper.number} / ${paper.year}`],
    ['number alone', (paper) => String(paper.number)],
    ['barcode', ({ number, year }) => formatPaperBarcode({ kind: 'incoming', year, number, installation: 0 })],
    ['status code', (paper) => formatStatusCode(paper.statusCode).toLowerCase()],
  ]
  test.each(spellings)('%s', async (_, spell) => {
    const paper = await aPaper(app.services, { card: 'WGD-12' })
    const answer = await search('podawcze', spell(paper))
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `/papers/${paper.id}`])
  })

  test('a barcode of another office on the same host is not ours', async () => {
    const { number, year } = await aPaper(app.services)
    const code = formatPaperBarcode({ kind: 'incoming', year, number, installation: 9 })
    expect((await search('podawcze', code)).statusCode).toBe(200)
  })

  test('a number of the stand-alone post’s own register too', async () => {
    const paper = await aPaper(app.services, { card: 'WGD-19' })
    const { db, pool } = app.services.database
    const register = await db.selectFrom('registers').select('id').where('code', '=', 'EGIB').executeTakeFirstOrThrow()
    const staff = await db.selectFrom('staff').select('id').where('login', '=', 'egib').executeTakeFirstOrThrow()
    const { rows } = await pool.query('select * from add_register_entry($1, $2, $3, $4)', [
      register.id,
      newId(),
      paper.id,
      staff.id,
    ])
    const hits = (await found('podawcze', `${rows[0].number}/${rows[0].year}`)).hits as { id: string }[]
    expect(hits.map((hit) => hit.id)).toContain(paper.id)
  })
})

describe('cases', () => {
  const aCase = async (number: number) => {
    const { db } = app.services.database
    const unit = await db
      .selectFrom('units')
      .select(['id', 'symbol'])
      .where('symbol', '=', 'WGD')
      .executeTakeFirstOrThrow()
    const staff = await db
      .selectFrom('staff')
      .select('id')
      .where('login', '=', 'referent-wgd')
      .executeTakeFirstOrThrow()
    const id = newId()
    const sign = `WGD.6624.${number}.2026.AB`
    await db
      .insertInto('cases')
      .values({
        id,
        unit_id: unit.id,
        unit_symbol: 'WGD',
        jrwa_class: '6624',
        number,
        year: 2026,
        sign,
        title: 'Numer domu',
        initiated_on: '2026-11-20',
        founded_at: app.clock.now(),
        founded_by: staff.id,
        state: 'open',
      })
      .execute()
    return id
  }

  test('a sign in any spelling, with anybody’s initials, opens the case', async () => {
    const id = await aCase(31)
    for (const sign of ['WGD.6624.31.2026', 'wgd 6624 31 2026', 'WGD.6624.31.2026.XY', 'znak: WGD/6624/31/2026'])
      expect((await search('podawcze', sign)).headers.location).toBe(`/cases/${id}`)
  })

  test('the beginning of a sign lists its cases; another unit does not see them', async () => {
    const id = await aCase(32)
    const hits = (await found('podawcze', 'wgd.6624')).hits as { id: string }[]
    expect(hits[0]?.id).toBe(id)
    expect((await found('referent-wop', 'wgd.6624')).hits).toEqual([])
    expect((await search('referent-wop', 'WGD.6624.32.2026')).statusCode).toBe(200)
  })
})

describe('words', () => {
  test('part of a name and of a title, in any order, without diacritics, newest first', async () => {
    const older = await aPaper(app.services, { title: 'wycinka drzewa', applicant: 'brzeczyszczykiewicz' })
    const newer = await aPaper(app.services, { title: 'wycinka krzewów', applicant: 'brzeczyszczykiewicz' })
    const { how, hits } = await found('podawcze', 'BRZĘCZYSZCZYK wycin')
    expect(how).toBe('words')
    expect(hits.map((hit: { id: string }) => hit.id)).toEqual([newer.id, older.id])
    expect((await found('podawcze', 'brzeczyszczyk drzewa')).hits).toHaveLength(1)
  })

  test('marks of patterns are only characters', async () => {
    await aPaper(app.services, { title: 'sto procent' })
    expect((await found('podawcze', 's%o procent')).hits).toHaveLength(0)
    expect((await found('podawcze', '___ procent')).hits).toHaveLength(0)
  })

  test('another unit finds nothing, its own finds it', async () => {
    const paper = await aPaper(app.services, {
      card: 'WGD-12',
      state: 'in-unit',
      holder: 'chancery',
      title: 'niepowtarzalny tytuł',
    })
    expect((await found('referent-wop', 'niepowtarzalny')).hits).toEqual([])
    expect((await found('referent-wop', `${paper.number}/${paper.year}`)).hits).toEqual([])
    expect((await found('referent-wgd', 'niepowtarzalny')).hits).toHaveLength(1)
  })

  test('at most twenty-five, and says so; too short says what to do', async () => {
    for (let at = 0; at < 27; at += 1) await aPaper(app.services, { title: 'ogromny stos' })
    expect((await found('podawcze', 'ogromny')).hits).toHaveLength(25)
    expect((await search('podawcze', 'ogromny')).body).toContain('Pokazano 25 najnowszych.')
    expect((await search('podawcze', 'ab')).body).toContain('Wpisz co najmniej jedno słowo z trzech liter.')
    expect((await search('podawcze', 'qqqqq')).body).toContain('Nic takiego nie znaleziono')
  })
})

describe('whether words are common or rare', () => {
  /** 1 000 papers before all others, a minute apart and over two years, each with the words whose condition over its place `n` holds. */
  const words = {
    wszedzie: 'true',
    polowa: 'n % 2 = 0',
    swieze: 'n <= 10',
    dawne: 'n > 995',
    setne: 'n % 100 = 0',
    srodkowe: 'n between 250 and 290',
    przelomowe: 'n between 590 and 640',
  }

  beforeAll(async () => {
    const paper = await aPaper(app.services, { card: 'WGD-12', state: 'in-unit', holder: 'chancery' })
    const text = Object.entries(words).map(([word, holds]) => `case when ${holds} then '${word} ' else '' end`)
    await app.database.owner.pool.query(
      `insert into papers select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'number', 10000 + n,
         'year', case when n <= 600 then p.year else p.year - 1 end,
         'registered_at', now() + interval '1 year' - n * interval '1 minute', 'search', ${text.join(' || ')},
         'status_digest', sha256(n::text::bytea), 'unit_id', case when n % 3 = 0 then p.unit_id end,
         'holder_kind', 'window'))).*
       from papers p, generate_series(1, 1000) n where p.id = $1`,
      [paper.id],
    )
  })

  test.each(Object.keys(words))('the newest papers with „%s” are found, all of them or twenty-five', async (word) => {
    for (const [login, condition] of [
      ['podawcze', 'true'],
      ['referent-wgd', "p.unit_id = (select id from units where symbol = 'WGD')"],
    ] as const) {
      const { rows } = await app.database.owner.pool.query(
        `select p.number from papers p where strpos(p.search, $1) > 0 and ${condition} order by p.registered_at desc limit 25`,
        [word],
      )
      const { hits } = await found(login, word)
      expect(hits.map((hit: { number: number }) => hit.number)).toEqual(rows.map((row) => row.number))
    }
  })
})

test('a PESEL finds its client’s papers only when typed in full', async () => {
  const paper = await aPaper(app.services)
  const { db } = app.services.database
  const client = {
    id: newId(),
    kind: 'natural' as const,
    surname: 'Wilk',
    given_names: 'Jan',
    pesel: '44051401458',
    created_at: app.clock.now(),
  }
  await db.insertInto('clients').values(client).execute()
  await db.updateTable('paper_parties').set({ client_id: client.id }).where('paper_id', '=', paper.id).execute()
  expect((await search('podawcze', '44051401458')).headers.location).toBe(`/papers/${paper.id}`)
  expect((await found('podawcze', '4405140145')).hits).toEqual([])
})

test('a search is logged as a view without its text; who may not search is turned away', async () => {
  await search('audytor', 'tajemnica-nazwiska')
  const { db } = app.services.database
  await expect
    .poll(() => db.selectFrom('access_log').selectAll().where('route', '=', '/search').execute())
    .not.toHaveLength(0)
  expect(JSON.stringify(await db.selectFrom('access_log').selectAll().execute())).not.toContain('tajemnica')
  expect((await search('administrator', 'wypis')).statusCode).toBe(403)
})
