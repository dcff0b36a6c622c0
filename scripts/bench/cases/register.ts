import { type Connection, openDatabase } from '#platform/db/database.ts'
import { newId, randomBytes } from '#platform/ids.ts'
import { defineHttpLoad } from '../http-load.ts'
import { defineLoad } from '../load.ts'
import { openOffice } from '../office.ts'
import type { BenchContext, Results, Row } from '../types.ts'

export const ids = ['register']

type HttpData = { base: string; cookie: string; csrf: string }

/** One application as a window sends it: a person, an enclosure, a title. */
const overHttp = defineHttpLoad<HttpData>('register-http', ({ cookie, csrf }) => (index) => ({
  method: 'POST',
  path: '/papers',
  headers: { cookie, accept: 'application/json', 'content-type': 'application/json', 'idempotency-key': newId() },
  body: JSON.stringify({
    _csrf: csrf,
    channel: 'in-person',
    title: `Wniosek pomiarowy ${index}`,
    parties: [
      { role: 'applicant', kind: 'natural', surname: 'Żółkiewska', givenNames: 'Łucja', locality: 'Przykładowo' },
    ],
    enclosures: [{ name: 'Załącznik', pages: 1, form: 'copy', returnable: 'no' }],
  }),
  check: (answer) => {
    if (answer.status !== 200) throw new Error(`registration answered ${answer.status}: ${answer.text().slice(0, 300)}`)
    return String(JSON.parse(answer.text()).number)
  },
}))

type RawData = { connection: Connection; register: string; staff: string; window: string }

/** The same database function with the same rows, one transaction per call, by a bare client. */
const byFunction = defineLoad<RawData>('register-function', async (data, connections) => {
  const opened = openDatabase({ connection: data.connection, role: 'okienko_app', max: connections })
  const clients = await Promise.all(Array.from({ length: connections }, () => opened.pool.connect()))
  return {
    call: async (index, connection) => {
      const { rows } = await clients[connection]!.query({
        name: 'register-papers',
        text: 'select outcome, number from register_papers($1, $2)',
        values: [data.register, JSON.stringify([rowsOf(data, index)])],
      })
      if (rows[0]?.outcome !== 'registered') throw new Error(`the function answered ${rows[0]?.outcome}`)
      return String(rows[0].number)
    },
    close: async () => {
      for (const client of clients) client.release()
      await opened.close()
    },
  }
})

function rowsOf({ register, staff, window }: RawData, index: number) {
  const id = newId()
  return {
    key: newId(),
    act: 'intake.register-paper',
    actor: staff,
    digest: randomBytes(32).toString('hex'),
    entryId: newId(),
    historyId: newId(),
    history: { channel: 'in-person', arrivedOn: '2026-11-23' },
    paper: {
      id,
      register_id: register,
      registered_by: staff,
      window_id: window,
      channel: 'in-person',
      arrived_on: '2026-11-23',
      kind: 'application',
      title: `Wniosek pomiarowy ${index}`,
      remarks: '',
      applicant_name: 'Żółkiewska Łucja',
      filed_on: '2026-11-23',
      expected_why: [],
      state: 'checking',
      holder_kind: 'window',
      holder_id: window,
      status_digest: `\\x${randomBytes(32).toString('hex')}`,
      search: `wniosek pomiarowy ${index} zolkiewska lucja`,
      version: 1,
    },
    parties: [
      {
        id: newId(),
        paper_id: id,
        role: 'applicant',
        position: 1,
        kind: 'natural',
        name: 'Żółkiewska Łucja',
        street: '',
        postal_code: '',
        locality: 'Przykładowo',
        country: 'Polska',
      },
    ],
    enclosures: [
      { id: newId(), paper_id: id, position: 1, name: 'Załącznik', pages: 1, form: 'copy', returnable: 'no' },
    ],
    items: [],
    links: [],
  }
}

/** Registration over HTTP beside the same database function called one transaction per call. */
export async function run(context: BenchContext): Promise<Results> {
  const office = await openOffice(context)
  const { rows: facts } = await office.owner.pool.query(
    `select r.id as register, p.id as staff, sr.window_id as window from registers r, staff p
     join staff_roles sr on sr.staff_id = p.id and sr.window_id is not null where r.code = 'RPW' and p.login = 'podawcze' limit 1`,
  )
  const person = await office.signIn('podawcze')
  const rows: Row[] = []
  const kept: string[] = []
  for (const connections of [1, 8, 32]) {
    context.say(`rejestracja, ${connections} połączeń`)
    const reference = await context.measure({
      load: byFunction,
      data: { connection: office.connection, ...facts[0] },
      connections,
    })
    const ours = await context.measure({ load: overHttp, data: { base: office.program.base, ...person }, connections })
    kept.push(...reference.kept, ...ours.kept)
    rows.push({
      id: `register-${connections}`,
      connections,
      ours,
      reference: { ...reference, name: 'funkcja bazy, transakcja na wywołanie' },
      aim: connections === 32 ? { ratio: 1 } : connections === 8 ? { p99: 50 } : {},
    })
  }
  await checkRegister(office.owner, kept)
  return { rows }
}

/** Numbers gapless and in order of time, and every acknowledged one present once. */
async function checkRegister(
  { pool }: { pool: Awaited<ReturnType<typeof openOffice>>['owner']['pool'] },
  kept: string[],
): Promise<void> {
  const { rows } = await pool.query(
    `select count(*)::int as count, max(number)::int as largest, count(*) filter (where registered_at <= before)::int as backwards
     from (select number, registered_at, lag(registered_at) over (order by number) as before from register_entries) e`,
  )
  const [{ count, largest, backwards }] = rows
  if (count !== largest || backwards !== 0)
    throw new Error(`the register has gaps or runs back: ${JSON.stringify(rows[0])}`)
  const { rows: present } = await pool.query(
    'select count(*)::int as n from register_entries where number = any($1::int[])',
    [kept.map(Number)],
  )
  if (new Set(kept).size !== kept.length || present[0].n !== kept.length)
    throw new Error(`acknowledged ${kept.length}, different ${new Set(kept).size}, present ${present[0].n}`)
}
