import { beforeAll, expect, test } from 'vitest'
import { roles } from '#domain/people/roles.ts'
import { routes } from '#main/routes.ts'
import { newId } from '#platform/ids.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { hostileBodies, hostileIds, hostileValues, plausibleFields } from '#test/support/hostile.ts'
import { countWrites } from '#test/support/writes.ts'

const app = useApp()
const writes = countWrites(app)
let everybody: SignedIn
let paperId = ''

/** One person with every role in one unit, so that no right stands before the fault that is looked for. */
beforeAll(async () => {
  const { pool } = app.database.owner
  const { rows } = await pool.query(`select p.id as staff, sr.unit_id as unit from staff p
    join staff_roles sr on sr.staff_id = p.id where p.login = 'referent-wgd'`)
  for (const role of roles)
    await pool.query(
      `insert into staff_roles (id, staff_id, role, unit_id, window_id, post_id) values ($1, $2, $3, $4,
         (select id from windows where number = 10), (select id from posts where unit_id = $4 limit 1))`,
      [newId(), rows[0].staff, role, rows[0].unit],
    )
  everybody = await app.signIn('referent-wgd', 10)
  const registered = await everybody.call('/papers', {
    channel: 'in-person',
    title: 'Wniosek o wypis',
    unitId: rows[0].unit,
    parties: [{ role: 'applicant', kind: 'natural', surname: 'Nowak', givenNames: 'Anna' }],
  })
  paperId = registered.json().paperId
})

const forms = routes.filter((route) => route.method === 'POST')
const pages = routes.filter((route) => route.method === 'GET')
/** These end the session of the person whose rights the rest of the sweep needs. */
const endsSession = /^\/(sign-out|lock)$/

function addressOf(path: string, id = paperId): string {
  return path.replace(/:\w+/g, encodeURIComponent(id).replaceAll('%25', '%'))
}

test.each(forms.filter(({ path }) => !endsSession.test(path)).map((route) => [route.path, route] as const))(
  'POST %s bears every wrong value in every field, and a refusal writes nothing',
  async (path, route) => {
    const fields = plausibleFields(route)
    const faults: string[] = []
    for (const [field, value, what] of wrongFields(Object.keys(fields))) {
      const mark = await writes.mark()
      const answer = await everybody.call(addressOf(path), { ...fields, [field]: value })
      const wrote = answer.statusCode < 400 ? [] : await writes.since(mark)
      if (answer.statusCode >= 500 || wrote.length > 0)
        faults.push(`${field} = ${what}: ${answer.statusCode} ${answer.body.slice(0, 200)} wrote ${wrote}`)
    }
    // as a browser sends it, every field wrong at once: the typed text is kept for the next page
    for (const [what, value] of Object.entries(hostileValues)) {
      const all = Object.fromEntries(Object.keys(fields).map((field) => [field, value]))
      const answer = await everybody.post(addressOf(path), all)
      const { location } = answer.headers
      const next = answer.statusCode === 303 && location ? await everybody.get(String(location)) : answer
      if (answer.statusCode >= 500 || next.statusCode >= 500)
        faults.push(`every field = ${what}: ${answer.statusCode}, then ${location}: ${next.statusCode}`)
      if (next.body.includes('<script>alert')) faults.push(`${location}: markup comes back unescaped`)
    }
    expect(faults).toEqual([])
  },
)

function wrongFields(names: string[]): [string, unknown, string][] {
  const values = Object.entries(hostileValues)
  // neighbours share the values between them; a form of one field gets them all
  const share = names.length > 1 ? 2 : 1
  return [...names, 'id', 'role'].flatMap((name, at) =>
    values
      .filter((_, which) => which % share === at % share)
      .map(([what, value]): [string, unknown, string] => [name, value, what]),
  )
}

test.each(forms.filter(({ path }) => !endsSession.test(path)).map((route) => [route.path, route] as const))(
  'POST %s bears bodies that are no form, and writes nothing',
  async (path, route) => {
    // a question without words is asked for nothing, and answered so
    const mayAnswer = 'page' in route || /sign-in|display/.test(path)
    const faults: string[] = []
    for (const [what, { type, text }] of Object.entries(hostileBodies)) {
      const mark = await writes.mark()
      const headers = { cookie: everybody.cookie, accept: 'application/json', 'content-type': type }
      const answer = await app.server.inject({ method: 'POST', url: addressOf(path), headers, payload: text })
      const wrote = await writes.since(mark)
      if (answer.statusCode >= 500 || (answer.statusCode < 300 && !mayAnswer) || wrote.length > 0)
        faults.push(`${what}: ${answer.statusCode} ${answer.body.slice(0, 200)} wrote ${wrote}`)
    }
    expect(faults).toEqual([])
  },
)

test.each(pages.map((route) => [route.path, route] as const))(
  'GET %s bears wrong addresses and queries',
  async (path, route) => {
    const names = [...Object.keys(plausibleFields(route)), 'asked', 'x']
    const queries = Object.values(hostileValues)
      .filter((value) => typeof value === 'string')
      .map((value) => encodeURIComponent((value as string).slice(0, 3_000).replace(/\p{Surrogate}/gu, '')))
      .flatMap((value) => [names.map((name) => `${name}=${value}`).join('&'), `${names[0]}[a][b]=${value}`])
    const urls = [
      ...(path.includes(':') ? hostileIds.map((id) => addressOf(path, id)) : []),
      ...[...queries, '%', '%00=%00', 'q[]=1&q[]=2', '__proto__[x]=1'].map((query) => `${addressOf(path)}?${query}`),
    ]
    const faults: string[] = []
    for (const url of urls)
      for (const kind of [undefined, 'json'] as const) {
        const answer = await everybody.get(url, kind)
        if (answer.statusCode >= 500) faults.push(`${url.slice(0, 200)}: ${answer.statusCode}`)
        if (!kind && answer.body.includes('<script>alert'))
          faults.push(`${url.slice(0, 200)}: markup comes back unescaped`)
      }
    expect(faults).toEqual([])
  },
)

test('names and titles with markup are kept as typed and shown escaped', async () => {
  const markup = '<script>alert(1)</script> & <b onmouseover=x>'
  const answer = await everybody.call('/papers', {
    channel: 'in-person',
    title: `Wniosek ${markup}\u202e`,
    remarks: markup,
    parties: [{ role: 'applicant', kind: 'natural', surname: markup, givenNames: 'Anna\u0007' }],
    enclosures: [{ name: markup, pages: 1, form: 'copy', returnable: 'no' }],
  })
  expect(answer.statusCode).toBe(200)
  const { paperId: id } = answer.json()
  const { rows } = await app.database.owner.pool.query('select title, applicant_name from papers where id = $1', [id])
  expect(rows).toEqual([{ title: `Wniosek ${markup}`, applicant_name: `${markup} Anna` }])
  const page = await everybody.get(`/papers/${id}`)
  expect(page.statusCode).toBe(200)
  expect(page.body).toContain('&lt;script>alert(1)&lt;/script>')
  expect(page.body).not.toMatch(/<script>alert|<b onmouseover/)
})

test.each(routes.filter((route) => route.audience === 'staff').map((route) => [route.method, route.path] as const))(
  '%s %s is closed to a stranger',
  async (method, path) => {
    const mark = await writes.mark()
    const url = addressOf(path)
    const payload = method === 'POST' ? { payload: {} } : {}
    const headers = { accept: 'application/json', authorization: 'Bearer nobody-ever-made-this-token-0000' }
    for (const given of [{ accept: 'application/json' }, headers])
      expect((await app.server.inject({ method, url, headers: given, ...payload })).statusCode).toBe(401)
    expect(await writes.since(mark)).toEqual([])
  },
)
