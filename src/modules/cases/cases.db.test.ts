import { expect, test } from 'vitest'
import { parseCaseSign } from '#domain/registers/case-sign.ts'
import { compareCaseSigns } from '#domain/registers/case-sign-order.ts'
import { newId } from '#platform/ids.ts'
import { useApp } from '#test/support/app.ts'
import { aPaper, type PaperWish } from '#test/support/papers.ts'
import { foundCaseAct } from './found-case.ts'

const app = useApp('2026-11-23T09:00:00+01:00')
const inUnit = (wish: PaperWish = {}) =>
  aPaper(app.services, { card: 'WGD-12', state: 'in-unit', holder: 'chancery', ...wish })
const officer = () => app.signIn('referent-wgd')
const form = { title: 'Ustalenie numeru porządkowego', jrwaClass: '6624' }
const staffId = async (login: string) =>
  (await app.services.database.db.selectFrom('staff').select('id').where('login', '=', login).executeTakeFirstOrThrow())
    .id
const paperRow = (id: string) =>
  app.services.database.db.selectFrom('papers').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const caseRow = (id: string) =>
  app.services.database.db.selectFrom('cases').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const founded = async (wish: PaperWish = {}) => {
  const paper = await inUnit(wish)
  const answer = (await (await officer()).call(`/papers/${paper.id}/case`, form)).json()
  return { paper, caseId: answer.caseId as string, sign: answer.sign as string }
}

test('founding gives the sign, the term with its derivation, and puts the paper to the file', async () => {
  const paper = await inUnit()
  const wgd = await officer()
  const answer = await wgd.call(`/papers/${paper.id}/case`, { ...form, officerId: await staffId('referent-wgd') })
  expect(answer.statusCode).toBe(200)
  const { caseId, sign, statutoryEnd } = answer.json()
  expect(sign).toBe('WGD.6624.1.2026')
  expect(statutoryEnd).toBe('2026-12-23')
  const row = await caseRow(caseId)
  expect(row).toMatchObject({ initiated_on: '2026-11-23', state: 'open', officer_id: await staffId('referent-wgd') })
  expect((row.derivation as unknown[]).length).toBeGreaterThan(1)
  expect(await paperRow(paper.id)).toMatchObject({ state: 'in-case', case_id: caseId })
  expect((await wgd.get(`/papers/${paper.id}`)).body).toContain('Założono sprawę WGD.6624.1.2026')
})

test('a class nobody has seen is taken, and said so; a shape that is no class is refused', async () => {
  const wgd = await officer()
  const paper = await inUnit()
  const wrong = await wgd.call(`/papers/${paper.id}/case`, { ...form, jrwaClass: '66-24' })
  expect([wrong.statusCode, wrong.json().title]).toEqual([409, 'Klasa z wykazu akt ma od 2 do 6 cyfr.'])
  const answer = await wgd.post(`/papers/${paper.id}/case`, { ...form, jrwaClass: '999' })
  expect(answer.statusCode).toBe(303)
  const page = await app.server.inject({
    url: String(answer.headers.location),
    headers: { cookie: `${wgd.cookie}; okienko_flash=1` },
  })
  expect(page.body).toContain('Klasy 999 nie ma w wykazie akt urzędu.')
})

test('filed on 30 December, founded on 4 January: the sign carries the old year', async () => {
  const paper = await inUnit({ on: '2025-12-30' })
  const answer = await (await officer()).call(`/papers/${paper.id}/case`, form)
  expect(answer.json()).toMatchObject({ sign: 'WGD.6624.1.2025', statutoryEnd: '2026-01-29' })
})

test('a duplicate gets no second case; joined, the earlier day begins the case', async () => {
  const later = await inUnit({ on: '2026-11-20' })
  const wgd = await officer()
  const { caseId, sign } = (await wgd.call(`/papers/${later.id}/case`, form)).json()
  const earlier = await inUnit({ on: '2026-11-18', duplicateOf: later.id })
  const refused = await wgd.call(`/papers/${earlier.id}/case`, form)
  expect(refused.json().title).toContain(`założono sprawę ${sign}`)
  expect((await wgd.get(`/papers/${earlier.id}`)).body).toContain('Nie zakładaj drugiej sprawy')
  const joined = await wgd.call(`/papers/${earlier.id}/joining`, { sign: sign.toLowerCase().replaceAll('.', ' . ') })
  expect(joined.statusCode).toBe(200)
  expect(await caseRow(caseId)).toMatchObject({ initiated_on: '2026-11-18', statutory_end: '2026-12-18', sign })
  expect(await paperRow(earlier.id)).toMatchObject({ state: 'in-case', case_id: caseId })
})

test('joining: no such case, another unit’s case', async () => {
  const wgd = await officer()
  const paper = await inUnit()
  const none = await wgd.call(`/papers/${paper.id}/joining`, { sign: 'WGD.6624.999.2026' })
  expect(none.json().title).toBe('Nie ma sprawy o takim znaku.')
  const wop = await aPaper(app.services, { card: 'WOP-01', state: 'in-unit', holder: 'chancery' })
  const other = (
    await (await app.signIn('referent-wop')).call(`/papers/${wop.id}/case`, { ...form, jrwaClass: '1431' })
  ).json()
  const refused = await wgd.call(`/papers/${paper.id}/joining`, { sign: other.sign })
  expect(refused.json().title).toContain('prowadzi inna komórka')
})

test('a sub-group is opened by a case of the same list', async () => {
  const first = await founded()
  const number = Number(first.sign.split('.')[2])
  const paper = await inUnit()
  const wgd = await officer()
  const unknown = await wgd.call(`/papers/${paper.id}/case`, { ...form, group: '999' })
  expect(unknown.json().title).toContain('nie ma takiej podgrupy')
  const answer = await wgd.call(`/papers/${paper.id}/case`, { ...form, group: number })
  expect(answer.json().sign).toBe(`WGD.6624.${number}.1.2026`)
})

test('another unit may not found, assign or settle; the filing desk may not either', async () => {
  const paper = await inUnit()
  const { caseId } = await founded()
  const end = { outcome: 'decision', settledOn: '23.11.2026' }
  for (const login of ['referent-wop', 'podawcze']) {
    const other = await app.signIn(login)
    expect((await other.call(`/papers/${paper.id}/case`, form)).statusCode).toBe(403)
    expect((await other.call(`/cases/${caseId}/settlement`, end)).statusCode).toBe(403)
  }
  const attempts = await app.services.database.db
    .selectFrom('refused_attempts')
    .selectAll()
    .where('subject_id', '=', paper.id)
    .execute()
  expect(attempts.map((one) => one.act)).toEqual(['cases.found-case'])
})

test('the officer must be of the unit; an absent one is shown with the substitute', async () => {
  const { caseId } = await founded()
  const wgd = await officer()
  const stranger = await wgd.call(`/cases/${caseId}/officer`, { officerId: await staffId('referent-wop') })
  expect(stranger.json().title).toBe('Ta osoba nie może prowadzić spraw w tej komórce.')
  const officerId = await staffId('kierownik-wgd')
  await app.database.owner.db
    .insertInto('absences')
    .values({
      id: newId(),
      staff_id: officerId,
      first_day: '2026-11-20',
      last_day: '2026-11-27',
      substitute_id: await staffId('referent-wgd'),
      entered_at: new Date(),
    })
    .execute()
  expect((await wgd.get(`/cases/${caseId}`)).body).toContain('do 27.11.2026 zastępuje')
  expect((await wgd.call(`/cases/${caseId}/officer`, { officerId })).statusCode).toBe(200)
  expect((await wgd.call(`/cases/${caseId}/officer`, { officerId })).json().title).toBe(
    'Ta osoba już prowadzi tę sprawę.',
  )
  expect(await caseRow(caseId)).toMatchObject({ officer_id: officerId })
})

test('settled not before it began and not in the future; then closed with its papers', async () => {
  const { caseId, paper } = await founded()
  const wgd = await officer()
  const settle = (settledOn: string, more = {}) =>
    wgd.call(`/cases/${caseId}/settlement`, { outcome: 'order', settledOn, ...more })
  expect((await settle('22.11.2026')).json().title).toContain('23 listopada 2026')
  expect((await settle('24.11.2026')).json().title).toContain('późniejsza niż dzisiejsza')
  expect((await settle('31.02.2026')).statusCode).toBe(422)
  expect((await wgd.call(`/cases/${caseId}/closing`, {})).json().title).toContain('Sprawa jest w toku')
  expect((await settle('23.11.2026')).statusCode).toBe(200)
  expect(await caseRow(caseId)).toMatchObject({ state: 'settled', outcome: 'order', settled_on: '2026-11-23' })
  expect((await paperRow(paper.id)).state).toBe('in-case')
  expect((await wgd.get(`/papers/${paper.id}`)).body).toContain('Wydano postanowienie dnia 23 listopada 2026.')
  expect((await wgd.call(`/cases/${caseId}/closing`, {})).statusCode).toBe(200)
  expect((await paperRow(paper.id)).state).toBe('closed')
})

test('a document still on its way keeps the case open in the list', async () => {
  const { caseId, paper } = await founded()
  const wgd = await officer()
  await wgd.call(`/cases/${caseId}/settlement`, { outcome: 'decision', settledOn: '23.11.2026' })
  await app.database.owner.db
    .insertInto('results')
    .values({
      id: newId(),
      case_id: caseId,
      paper_id: paper.id,
      kind: 'decision',
      title: 'Decyzja',
      signed_on: '2026-11-23',
      signed_by: 'Kierownik',
      state: 'in-unit',
      created_at: new Date(),
    })
    .execute()
  const refused = await wgd.call(`/cases/${caseId}/closing`, {})
  expect(refused.json().title).toContain('1 dokument tej sprawy nie dotarł jeszcze do klienta')
})

test('a double click founds one case', async () => {
  const paper = await inUnit()
  const wgd = await officer()
  const key = newId()
  const twice = await Promise.all([1, 2].map(() => wgd.call(`/papers/${paper.id}/case`, form, key)))
  expect(twice[0]?.json().sign).toBe(twice[1]?.json().sign)
})

test('thirty at once, of which ten fail after their number was taken: no gaps, nothing left behind', async () => {
  const papers = await Promise.all(Array.from({ length: 30 }, () => inUnit()))
  const staff = await staffId('referent-wgd')
  const grant = {
    role: 'case-officer',
    unitId: papers[0]?.unitId ?? null,
    windowId: null,
    postId: null,
    onBehalfOf: null,
  } as const
  const actor = { staffId: staff, name: 'Test', position: 'referent', grants: [grant], windowId: null }
  const broken = () => {
    throw new Error('lost between the number and the case')
  }
  const results = await Promise.allSettled(
    papers.map((paper, at) =>
      foundCaseAct.run(at % 3 === 0 ? { ...app.services, newId: broken } : app.services, {
        actor,
        key: newId(),
        input: { paperId: paper.id, jrwaClass: '7777', group: null, title: 'Wyścig', officerId: null },
      }),
    ),
  )
  expect(results.filter((one) => one.status === 'rejected')).toHaveLength(10)
  const rows = await app.services.database.db
    .selectFrom('cases')
    .select('number')
    .where('jrwa_class', '=', '7777')
    .orderBy('number')
    .execute()
  expect(rows.map((row) => row.number)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1))
  const failed = await paperRow(papers[0]?.id ?? '')
  expect([failed.state, failed.case_id]).toEqual(['in-unit', null])
})

test('the list: the nearest term first, filtered, and only of one’s own units', async () => {
  await founded({ on: '2026-10-01' })
  const wgd = await officer()
  const late = (await wgd.get('/cases?urgency=overdue', 'json')).json()
  expect(late.rows.length).toBeGreaterThan(0)
  expect(late.rows.every((row: { statutoryEnd: string }) => row.statutoryEnd < '2026-11-23')).toBe(true)
  const open = (await wgd.get('/cases', 'json')).json().rows as { statutoryEnd: string; sign: string; sender: string }[]
  expect(open.map((row) => row.statutoryEnd)).toEqual(open.map((row) => row.statutoryEnd).sort())
  expect(open.every((row) => row.sign.startsWith('WGD.') && row.sender !== null)).toBe(true)
  expect((await (await app.signIn('referent-bim')).get('/cases', 'json')).json().rows).toEqual([])
  expect((await wgd.get('/cases?state=nonsense&page=x&unit=1')).statusCode).toBe(200)
})

test('the list by sign is in the order of signs, not of their letters', async () => {
  const { db } = app.services.database
  const unit = await db.selectFrom('units').select('id').where('symbol', '=', 'WGD').executeTakeFirstOrThrow()
  const staff = await db.selectFrom('staff').select('id').where('login', '=', 'referent-wgd').executeTakeFirstOrThrow()
  const signs = [
    ...['WGD.9924.10.2025', 'WGD.9924.9.2025', 'WGD.9924.2.2026', 'WGD.9924.7.1.2026', 'WGD.9924.1.2026'],
    ...['WGD.66.3.2026', 'WGD.67.1.2024', 'GK-IX.9924.1.2026', 'GK-X.9924.1.2026', 'GK-II.9924.1.2026'],
  ].map((text) => {
    const sign = parseCaseSign(text)
    if (!sign.valid) throw new Error(text)
    return { text, sign }
  })
  for (const symbol of ['GK-X', 'GK-IX', 'GK-II'])
    await db
      .insertInto('units')
      .values({ id: newId(), symbol, name: `Referat ${symbol}`, kind: 'section', intake_route: 'filing-desk' })
      .execute()
  await db
    .insertInto('cases')
    .values(
      signs.map(({ text, sign }) => ({
        ...{ id: newId(), unit_id: unit.id, unit_symbol: sign.unit, jrwa_class: sign.class, group_number: sign.group },
        ...{ number: sign.number, year: sign.year, sign: text, title: 'Kolejność', initiated_on: '2024-01-02' },
        ...{ founded_at: new Date(), founded_by: staff.id, state: 'open' as const },
      })),
    )
    .execute()
  const list = async (page: number) =>
    (await (await officer()).get(`/cases?order=sign&page=${page}`, 'json')).json() as {
      rows: { sign: string; title: string }[]
      more: 'yes' | 'no'
    }
  const first = await list(1)
  const rows = first.more === 'yes' ? [...first.rows, ...(await list(2)).rows] : first.rows
  const ours = rows.filter(({ title }) => title === 'Kolejność').map(({ sign }) => sign)
  const wanted = signs.toSorted((a, b) => compareCaseSigns(a.sign, b.sign)).map(({ text }) => text)
  expect(ours).toEqual(wanted)
  expect(ours.slice(0, 3)).toEqual(['GK-II.9924.1.2026', 'GK-IX.9924.1.2026', 'GK-X.9924.1.2026'])
  expect((await (await officer()).get('/cases?order=sign')).body).toContain('według znaku')
})
