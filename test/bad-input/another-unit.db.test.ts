import { beforeAll, expect, test } from 'vitest'
import type { Role } from '#domain/people/roles.ts'
import { routes } from '#main/routes.ts'
import { newId } from '#platform/ids.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { plausibleFields } from '#test/support/hostile.ts'
import { samples } from '#test/support/sample-files.ts'
import { sendStaffFile } from '#test/support/sent-file.ts'
import { countWrites } from '#test/support/writes.ts'

const app = useApp()
const writes = countWrites(app)
let stranger: SignedIn
/** A record of every kind that belongs to one unit: paper, case, document, sheet, result, and the rows under them. */
const records: Record<string, string> = {}

const roles: Role[] = ['case-officer', 'signatory', 'chancery', 'stand-alone-post']

beforeAll(async () => {
  const { pool } = app.database.owner
  const one = async (sql: string, values: unknown[] = []) => (await pool.query(sql, values)).rows[0]
  const unit = (await one("select id from units where symbol = 'WGD'")).id
  const window = (await one('select id from windows where number = 10')).id
  const staff = (await one("select id from staff where login = 'kierownik-wgd'")).id
  const post = (await one('select id from posts where unit_id = $1 limit 1', [unit])).id
  const clerk = await app.signIn('podawcze')
  const title = 'Wniosek innej komórki'
  const parties = [{ role: 'applicant', kind: 'natural', surname: 'Tajna', givenNames: 'Zdzimira' }]
  const { paperId } = (await clerk.call('/papers', { channel: 'in-person', title, unitId: unit, parties })).json()
  const ids = Object.fromEntries(
    ['case', 'document', 'sheet', 'item', 'result', 'summons'].map((kind) => [kind, newId()]),
  )
  const insert = (sql: string, ...values: unknown[]) => pool.query(sql, values)
  await insert(
    `insert into cases (id, unit_id, unit_symbol, jrwa_class, number, year, sign, title, initiated_on, founded_at, founded_by, state)
     values ($1, $2, 'WGD', '6727', 1, 2026, 'WGD.6727.1.2026', 'Sprawa innej komórki', '2026-11-23', now(), $3, 'open')`,
    ids.case,
    unit,
    staff,
  )
  await insert(
    "update papers set case_id = $1, state = 'in-case', holder_kind = 'post', holder_id = $3 where id = $2",
    ids.case,
    paperId,
    post,
  )
  await insert(
    `insert into documents (id, kind, paper_id, case_id, title, content, content_sha256, template_edition, created_at)
     values ($1, 'receipt', $2, $3, 'Pokwitowanie', '{}', 'x', 1, now())`,
    ids.document,
    paperId,
    ids.case,
  )
  await insert(
    `insert into handovers (id, year, number, from_window_id, to_post_id, route, state, opened_by, opened_at, sent_by, sent_at)
     values ($1, 2026, 1, $2, $3, 'chancery', 'sent', $4, now(), $4, now())`,
    ids.sheet,
    window,
    post,
    staff,
  )
  await insert(
    "insert into handover_items (id, handover_id, paper_id, position, state) values ($1, $2, $3, 1, 'sent')",
    ids.item,
    ids.sheet,
    paperId,
  )
  await insert(
    `insert into results (id, case_id, paper_id, kind, title, signed_on, signed_by, state, created_at)
     values ($1, $2, $3, 'decision', 'Decyzja', '2026-11-23', 'Kierownik', 'in-unit', now())`,
    ids.result,
    ids.case,
    paperId,
  )
  await insert(
    `insert into summonses (id, paper_id, round, form, days, issued_on, issued_by) values ($1, $2, 1, 'letter', 7, '2026-11-23', $3)`,
    ids.summons,
    paperId,
    staff,
  )
  const lack = newId()
  await insert(
    `insert into check_items (id, paper_id, position, name, kind, basis, returnable, mark)
     values ($1, $2, 1, 'Podpis', 'formal', 'art. 63 § 3 KPA', 'no', 'missing')`,
    lack,
    paperId,
  )
  await insert('insert into summons_items (summons_id, check_item_id) values ($1, $2)', ids.summons, lack)
  Object.assign(records, ids, { paper: paperId })
  const other = await one(
    `select p.unit_id as unit, p.id as post from posts p where p.unit_id <> $1 and p.kind = 'chancery' limit 1`,
    [unit],
  )
  await insert("delete from staff_roles where staff_id = (select id from staff where login = 'egib')")
  for (const role of roles)
    await insert(
      `insert into staff_roles (id, staff_id, role, unit_id, post_id)
       values ($1, (select id from staff where login = 'egib'), $2, $3, $4)`,
      newId(),
      role,
      other.unit,
      other.post,
    )
  stranger = await app.signIn('egib')
})

const withRecord = routes.filter(
  (route) => route.audience === 'staff' && route.path.includes(':') && !/^\/(me|admin|drafts)\//.test(route.path),
)

test.each(withRecord.map((route) => [route.method, route.path, route] as const))(
  '%s %s gives nothing of another unit’s record, whichever id is tried',
  async (method, path, route) => {
    const told: string[] = []
    for (const [kind, id] of Object.entries(records)) {
      const url = path.replace(/:ordinal/, '1').replace(/:\w+/g, id)
      const mark = await writes.mark()
      const answer = method === 'POST' ? await post(url, route) : await stranger.get(url)
      const wrote = await writes.since(mark)
      const refused = [403, 404, ...(method === 'POST' ? [409, 422] : [])].includes(answer.statusCode)
      if (!refused || wrote.length > 0 || /Tajna|innej komórki/.test(answer.body))
        told.push(`${kind}: ${answer.statusCode}, wrote ${wrote}`)
    }
    expect(told).toEqual([])
  },
)

/** A form of staff as they would send it, with a good file where it asks for one. */
function post(url: string, route: (typeof routes)[number]) {
  const fields = plausibleFields(route)
  if (!('upload' in route)) return stranger.call(url, fields)
  const texts = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]))
  return sendStaffFile(app, stranger, url, texts, { name: 'pismo.pdf', bytes: samples.pdf })
}

test('the unit’s own people do see it: the refusals above are not for want of a record', async () => {
  const own = await app.signIn('kierownik-wgd')
  for (const url of [`/papers/${records.paper}`, `/cases/${records.case}`])
    expect((await own.get(url)).statusCode).toBe(200)
})

test('lists and suggestions keep another unit’s names to themselves', async () => {
  // the index of clients is the whole office's, so that a person is asked for an address once
  const lists = routes.filter(
    ({ method, path }) => method === 'GET' && !path.includes(':') && path !== '/clients/suggest',
  )
  const questions = routes.filter(
    (route) => 'page' in route && !route.path.includes(':') && !/^.clients/.test(route.path),
  )
  for (const { path, method } of [...lists, ...questions]) {
    const asked = { q: 'Tajna', scan: 'Tajna' }
    const answer = method === 'POST' ? await stranger.ask(path, asked) : await stranger.get(`${path}?q=Tajna`)
    expect(`${path}: ${answer.statusCode}`).toMatch(/: [234]\d\d$/)
    // the words searched for may come back in the search box, the record may not
    expect(`${path}: ${/innej komórki|Zdzimira/.test(answer.body)}`).toBe(`${path}: false`)
  }
})
