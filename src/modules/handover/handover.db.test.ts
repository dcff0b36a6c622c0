import { describe, expect, test } from 'vitest'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { type BroughtPaper, bringPaper } from '#test/support/bring-paper.ts'

const app = useApp()

const paperRow = ({ paperId }: BroughtPaper) =>
  app.services.database.db
    .selectFrom('papers')
    .select(['state', 'holder_kind', 'holder_id'])
    .where('id', '=', paperId)
    .executeTakeFirstOrThrow()
const eventsOf = async ({ paperId }: BroughtPaper) => {
  const { db } = app.services.database
  const lines = await db.selectFrom('history').select('event').where('paper_id', '=', paperId).orderBy('seq').execute()
  return lines.map((line) => line.event)
}
const windowId = async (number: number) =>
  (
    await app.services.database.db
      .selectFrom('windows')
      .select('id')
      .where('number', '=', number)
      .where('kind', '=', 'filing-desk')
      .orderBy('name', 'desc')
      .executeTakeFirstOrThrow()
  ).id

/** Adds papers to the clerk's sheets and sends the one that the first of them is on. */
async function handOver(clerk: SignedIn, papers: BroughtPaper[]): Promise<string> {
  const added = await clerk.call('/handovers/papers', { papers: papers.map((paper) => paper.paperId) })
  expect(added.statusCode, added.body).toBe(200)
  const { id } = added.json().sheets[0]
  expect((await send(clerk, id)).statusCode).toBe(200)
  return id
}

async function send(clerk: SignedIn, id: string) {
  const { digest } = (await clerk.get(`/handovers/${id}`, 'json')).json()
  return clerk.call(`/handovers/${id}/sending`, { seen: digest })
}

describe('a sheet from the window to the chancery', () => {
  test('gathers complete papers by receiving post, is sent with its number, and is acknowledged at once', async () => {
    const clerk = await app.signIn('podawcze')
    const papers = [
      await bringPaper(app, clerk, { unit: 'WPK' }),
      await bringPaper(app, clerk, { unit: 'WPK' }),
      await bringPaper(app, clerk, { unit: 'BKZ' }),
    ]
    const added = await clerk.call('/handovers/papers', { papers: papers.map((paper) => paper.paperId) })
    expect(
      added
        .json()
        .sheets.map((sheet: { papers: number }) => sheet.papers)
        .sort(),
    ).toEqual([1, 2])
    const { id } = added.json().sheets.find((sheet: { papers: number }) => sheet.papers === 2)

    const sent = (await send(clerk, id)).json()
    expect(sent).toMatchObject({ number: 1, year: 2026, papers: 2 })
    expect(await paperRow(papers[0]!)).toEqual({ state: 'in-transfer', holder_kind: 'transit', holder_id: id })

    const secretary = await app.signIn('kancelaria-wpk')
    const list = await secretary.get('/handovers')
    expect(list.body).toMatch(/1\s\/\s2026/)
    const received = await secretary.call(`/handovers/${id}/receipt`, { which: 'all' })
    expect(received.json()).toMatchObject({ state: 'settled', received: 2, entries: [] })
    const { to_post_id } = await app.services.database.db
      .selectFrom('handovers')
      .select('to_post_id')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(await paperRow(papers[0]!)).toEqual({ state: 'in-unit', holder_kind: 'post', holder_id: to_post_id })
    expect(await eventsOf(papers[0]!)).toEqual([
      'paper-registered',
      'paper-listed',
      'paper-handed-over',
      'receipt-confirmed',
    ])
    const page = await secretary.get(`/papers/${papers[0]?.paperId}`)
    expect(page.body).toContain('Potwierdzono odbiór z karty 1 / 2026.')
  })

  test('a land-register extract goes straight to its post and gets a number in the post’s own register', async () => {
    const clerk = await app.signIn('okienko10')
    const paper = await bringPaper(app, clerk, { card: 'WGD-19' })
    const id = await handOver(clerk, [paper])
    const chancery = await app.signIn('kancelaria-wgd')
    expect((await chancery.call(`/handovers/${id}/receipt`, { which: 'all' })).statusCode).toBe(403)
    const post = await app.signIn('egib')
    const received = await post.call(`/handovers/${id}/receipt`, { which: 'all' })
    expect(received.json().entries).toEqual([{ paperId: paper.paperId, register: 'EGIB', number: 1, year: paper.year }])
    const entries = await app.services.database.db
      .selectFrom('register_entries')
      .select('register_id')
      .where('paper_id', '=', paper.paperId)
      .execute()
    expect(entries).toHaveLength(2)
    expect(await eventsOf(paper)).toContain('post-entry-made')
  })

  test('each paper is answered on its own: received, refused, not in the bundle', async () => {
    const clerk = await app.signIn('podawcze')
    const [first, second, third] = [
      await bringPaper(app, clerk, { unit: 'WPK' }),
      await bringPaper(app, clerk, { unit: 'WPK' }),
      await bringPaper(app, clerk, { unit: 'WPK' }),
    ]
    const id = await handOver(clerk, [first, second, third])
    const secretary = await app.signIn('kancelaria-wpk')
    const one = await secretary.call(`/handovers/${id}/receipt`, { papers: [first.paperId] })
    expect(one.json()).toMatchObject({ state: 'sent', received: 1 })
    const silent = await secretary.call(`/handovers/${id}/refusal`, { paperId: second.paperId, reason: ' ' })
    expect(silent.json().errors).toEqual({ reason: 'Podaj powód' })
    await secretary.call(`/handovers/${id}/refusal`, { paperId: second.paperId, reason: 'Sprawa innej komórki' })
    const last = await secretary.call(`/handovers/${id}/missing`, { paperId: third.paperId, reason: 'Pusta koperta' })
    expect(last.json()).toEqual({ handoverId: id, state: 'settled' })
    const desk = { state: 'complete', holder_kind: 'window', holder_id: await windowId(2) }
    expect([await paperRow(second), await paperRow(third)]).toEqual([desk, desk])

    const list = await clerk.get('/handovers')
    expect(list.body).toContain('Sprawa innej komórki')
    expect(list.body).toContain('poszukiwane: nie było w paczce')
    // a paper that is being searched for is not chosen by itself
    expect(list.body).toMatch(new RegExp(`value="${second.paperId}"[^>]*checked`))
    expect(list.body).not.toMatch(new RegExp(`value="${third.paperId}"[^>]*checked`))
    const again = await handOver(clerk, [third])
    expect(again).not.toBe(id)
  })
})

describe('what cannot be handed over', () => {
  const refusal = async (paper: BroughtPaper, clerk: SignedIn) => {
    const answer = await clerk.call('/handovers/papers', { papers: [paper.paperId] })
    return [answer.statusCode, answer.json().title]
  }

  test('a paper that lacks something formal, names no unit, or lies elsewhere is refused with its number', async () => {
    const [desk, window] = [await app.signIn('podawcze'), await app.signIn('okienko10')]
    const bare = await bringPaper(app, window, { card: 'WGD-05', brought: 'nothing' })
    expect(await refusal(bare, window)).toEqual([
      409,
      `W piśmie ${bare.number} / ${bare.year} brakuje elementu formalnego. Najpierw wezwij do uzupełnienia (art. 64 § 2 KPA) albo odnotuj uzupełnienie.`,
    ])
    expect((await window.get('/handovers')).body).not.toContain(bare.paperId)
    const lost = await bringPaper(app, desk)
    expect((await refusal(lost, desk))[1]).toContain('nie ma wskazanej komórki')
    expect((await desk.get('/handovers')).body).toContain('Bez wskazanej komórki')
    const elsewhere = await bringPaper(app, desk, { unit: 'WPK' })
    expect((await refusal(elsewhere, window))[1]).toContain('leży przy innym stanowisku')
  })

  test('a list that changed after it was looked at is not sent; an empty one neither', async () => {
    const clerk = await app.signIn('miodowa')
    const [first, second] = [
      await bringPaper(app, clerk, { unit: 'BKZ' }),
      await bringPaper(app, clerk, { unit: 'BKZ' }),
    ]
    const { id } = (await clerk.call('/handovers/papers', { papers: [first.paperId] })).json().sheets[0]
    const { digest } = (await clerk.get(`/handovers/${id}`, 'json')).json()
    await clerk.call('/handovers/papers', { papers: [second.paperId] })
    const stale = await clerk.call(`/handovers/${id}/sending`, { seen: digest })
    expect([stale.statusCode, stale.json().refusal.why]).toEqual([409, 'handover-list-changed'])
    for (const { paperId } of [first, second]) await clerk.call(`/handovers/${id}/removal`, { paperId })
    const empty = await clerk.call(`/handovers/${id}/sending`, { seen: digest })
    expect(empty.json().refusal.why).toBe('handover-empty')
    expect(await eventsOf(first)).toEqual(['paper-registered', 'paper-listed', 'paper-unlisted'])
    expect(await paperRow(first)).toMatchObject({ state: 'complete', holder_kind: 'window' })
  })

  test('a paper that stopped being complete on an open sheet holds the sheet back', async () => {
    const clerk = await app.signIn('miodowa')
    const paper = await bringPaper(app, clerk, { card: 'WKŚ-01' })
    const { id } = (await clerk.call('/handovers/papers', { papers: [paper.paperId] })).json().sheets[0]
    await app.services.database.db
      .updateTable('check_items')
      .set({ mark: 'missing' })
      .where('paper_id', '=', paper.paperId)
      .where('name', 'ilike', '%podpis%')
      .execute()
    const sent = await send(clerk, id)
    expect(sent.json().refusal.why).toBe('handover-formal-missing')
  })

  test('other hands: an auditor, the wrong chancery, the sender', async () => {
    const clerk = await app.signIn('podawcze')
    const paper = await bringPaper(app, clerk, { unit: 'WPK' })
    const auditor = await app.signIn('audytor')
    expect((await auditor.call('/handovers/papers', { papers: [paper.paperId] })).statusCode).toBe(403)
    const id = await handOver(clerk, [paper])
    const other = await app.signIn('kancelaria-wgd')
    expect((await other.get(`/handovers/${id}`)).statusCode).toBe(404)
    for (const [path, body] of [
      ['receipt', { which: 'all' }],
      ['refusal', { paperId: paper.paperId, reason: 'nie nasze' }],
      ['missing', { paperId: paper.paperId, reason: 'nie ma' }],
    ] as const) {
      expect((await other.call(`/handovers/${id}/${path}`, body)).statusCode).toBe(403)
      expect((await clerk.call(`/handovers/${id}/${path}`, body)).statusCode).toBe(403)
    }
  })

  test('who sent a sheet cannot acknowledge it, even when she also sits at the post', async () => {
    const { db } = app.services.database
    const clerk = await app.signIn('podawcze')
    const paper = await bringPaper(app, clerk, { unit: 'USC' })
    const id = await handOver(clerk, [paper])
    const { to_post_id } = await db
      .selectFrom('handovers')
      .select('to_post_id')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const staff = await db.selectFrom('staff').select('id').where('login', '=', 'podawcze').executeTakeFirstOrThrow()
    await db
      .insertInto('staff_roles')
      .values({
        id: app.services.newId(),
        staff_id: staff.id,
        role: 'chancery',
        post_id: to_post_id,
        valid_from: '2026-01-01',
      })
      .execute()
    const own = await (await app.signIn('podawcze')).call(`/handovers/${id}/receipt`, { which: 'all' })
    expect(own.json().title).toBe('Odbioru nie potwierdza osoba, która wysłała kartę. Musi to zrobić ktoś inny.')
    expect((await clerk.get(`/handovers/${id}`)).body).toContain('odbiór musi potwierdzić ktoś inny')
  })
})

describe('the screens', () => {
  test('scanning ticks what is on the list and names what is not', async () => {
    const clerk = await app.signIn('miodowa')
    const [one, two] = [await bringPaper(app, clerk, { unit: 'WNG' }), await bringPaper(app, clerk, { unit: 'WNG' })]
    const page = await clerk.ask('/handovers', { scan: [`${one.number}/${one.year}`, '99999'] })
    expect(page.body).toMatch(new RegExp(`value="${one.paperId}"[^>]*checked`))
    expect(page.body).not.toMatch(new RegExp(`value="${two.paperId}"[^>]*checked`))
    expect(page.body).toContain('Tych pism nie ma na liście: 99999')
  })

  test('an unanswered sheet is late for both sides after the next working day', async () => {
    const clerk = await app.signIn('okienko5')
    const id = await handOver(clerk, [await bringPaper(app, clerk, { card: 'WUA-15' })])
    const secretary = await app.signIn('kancelaria-wua')
    expect((await secretary.get('/handovers')).body).not.toContain('po terminie potwierdzenia')
    app.clock.set('2026-11-25T09:00:00+01:00')
    for (const side of [clerk, secretary])
      expect((await side.get('/handovers')).body).toContain('po terminie potwierdzenia · 2 dni temu')
    expect((await (await app.signIn('koordynator')).get('/handovers')).body).toContain(`/handovers/${id}`)
    app.clock.set('2026-11-23T09:00:00+01:00')
  })
})
