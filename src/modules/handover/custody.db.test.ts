import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { bringPaper } from '#test/support/bring-paper.ts'

const app = useApp()

type Answer = Awaited<ReturnType<SignedIn['call']>>
const whyOf = (answer: Answer) => (answer.statusCode === 200 ? 'done' : answer.json().refusal?.why)
const bring = async (clerk: SignedIn, count: number) => {
  const papers: string[] = []
  for (let at = 0; at < count; at += 1) papers.push((await bringPaper(app, clerk, { unit: 'WPK' })).paperId)
  return papers
}
const list = async (clerk: SignedIn, papers: string[]) =>
  (await clerk.call('/handovers/papers', { papers })).json().sheets[0].id as string
const send = async (clerk: SignedIn, id: string) =>
  clerk.call(`/handovers/${id}/sending`, { seen: (await clerk.get(`/handovers/${id}`, 'json')).json().digest })

/** What is wrong with the holders of all papers, in words; nothing when each has exactly one. */
async function holderFaults(): Promise<string[]> {
  const { rows } = await app.database.owner.pool.query<{ fault: string }>(`
    select p.number || ': ' || p.state || ', ' || p.holder_kind || ', sent on ' || live.sent || ', listed on ' || live.listed as fault
    from papers p cross join lateral (
      select count(*) filter (where i.state = 'sent') as sent, count(*) filter (where i.state = 'listed') as listed,
        (array_agg(i.handover_id) filter (where i.state = 'sent'))[1] as sheet,
        count(*) filter (where i.state = 'received') as received
      from handover_items i where i.paper_id = p.id) live
    where not case p.state
      when 'in-transfer' then p.holder_kind = 'transit' and live.sent = 1 and live.listed = 0 and p.holder_id = live.sheet
      when 'in-unit' then p.holder_kind = 'post' and live.sent + live.listed = 0 and live.received = 1
      else p.holder_kind = 'window' and live.sent = 0 and live.listed <= 1 and live.received = 0 end`)
  const sheets = await app.database.owner.pool.query<{ fault: string }>(`
    select h.id || ' is ' || h.state as fault from handovers h
    where (h.state = 'sent') <> exists (select from handover_items i where i.handover_id = h.id and i.state = 'sent')`)
  return [...rows, ...sheets.rows].map((row) => row.fault)
}

test('two people confirm the same paper: one does, the other hears that it was answered', async () => {
  const clerk = await app.signIn('podawcze')
  const papers = await bring(clerk, 1)
  const id = await list(clerk, papers)
  await send(clerk, id)
  const [one, two] = [await app.signIn('kancelaria-wpk'), await app.signIn('kancelaria-wpk')]
  const answers = await Promise.all([one, two].map((side) => side.call(`/handovers/${id}/receipt`, { papers })))
  expect(answers.map(whyOf).sort()).toEqual(['done', 'handover-item-decided'])
  expect(await holderFaults()).toEqual([])
})

test('one confirms everything while another refuses one paper: each paper gets one answer', async () => {
  const clerk = await app.signIn('podawcze')
  const papers = await bring(clerk, 3)
  const id = await list(clerk, papers)
  await send(clerk, id)
  const [one, two] = [await app.signIn('kancelaria-wpk'), await app.signIn('kancelaria-wpk')]
  const [all, refused] = await Promise.all([
    one.call(`/handovers/${id}/receipt`, { which: 'all' }),
    two.call(`/handovers/${id}/refusal`, { paperId: papers[1], reason: 'nie nasze' }),
  ])
  const refusedFirst = refused.statusCode === 200
  expect(all.json().received).toBe(refusedFirst ? 2 : 3)
  expect(whyOf(refused)).toBe(refusedFirst ? 'done' : 'handover-item-decided')
  expect(await holderFaults()).toEqual([])
})

test('two clerks send the same sheet: it gets one number', async () => {
  const [one, two] = [await app.signIn('podawcze'), await app.signIn('podawcze2')]
  const id = await list(one, await bring(one, 2))
  const answers = await Promise.all([send(one, id), send(two, id)])
  expect(answers.map(whyOf).sort()).toEqual(['done', 'handover-already-sent'])
  const { rows } = await app.database.owner.pool.query(
    'select max(number) = count(number) as gapless, max(number) = (select last_number from handover_counters) as counted from handovers',
  )
  expect(rows).toEqual([{ gapless: true, counted: true }])
  expect(await holderFaults()).toEqual([])
})

test('the same paper put on a sheet by two clerks stands there once', async () => {
  const [one, two] = [await app.signIn('podawcze'), await app.signIn('podawcze2')]
  const papers = await bring(one, 1)
  const answers = await Promise.all([one, two].map((clerk) => clerk.call('/handovers/papers', { papers })))
  expect(answers.map(whyOf).sort()).toEqual(['done', 'handover-already-listed'])
  expect(await holderFaults()).toEqual([])
})

test('after any sequence of acts each paper has exactly one holder', async () => {
  const clerk = await app.signIn('podawcze')
  const secretary = await app.signIn('kancelaria-wpk')
  const papers = await bring(clerk, 4)
  // the sheet on which the paper stands unanswered, or the newest one
  const sheetFor = async (paperId: string, choice: number) => {
    const { rows } = await app.database.owner.pool.query<{ id: string }>(
      `select h.id from handovers h left join handover_items i on i.handover_id = h.id and i.paper_id = $1
         and i.state in ('listed', 'sent') order by (i.id is not null and $2 > 0) desc, h.id desc limit 1`,
      [paperId, choice],
    )
    return rows[0]?.id ?? ''
  }
  const act = fc.constantFrom('add', 'remove', 'send', 'confirm', 'confirm-all', 'refuse', 'missing')
  const steps = fc.array(fc.record({ act, paper: fc.nat(3), sheet: fc.nat(2) }), { minLength: 6, maxLength: 14 })
  const begin = [0, 1, 2, 3].map((paper) => ({ act: 'add', paper, sheet: 1 }))
  begin.push({ act: 'send', paper: 0, sheet: 1 })
  const done = new Set<string>()
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      // most sequences begin with a sheet on its way, so that there is something to answer
      for (const step of [...begin, ...sequence]) {
        const paperId = papers[step.paper] ?? ''
        const id = await sheetFor(paperId, step.sheet)
        const answer = await {
          add: () => clerk.call('/handovers/papers', { papers: [paperId] }),
          remove: () => clerk.call(`/handovers/${id}/removal`, { paperId }),
          send: () => send(clerk, id),
          confirm: () => secretary.call(`/handovers/${id}/receipt`, { papers: [paperId] }),
          'confirm-all': () => secretary.call(`/handovers/${id}/receipt`, { which: 'all' }),
          refuse: () => secretary.call(`/handovers/${id}/refusal`, { paperId, reason: 'powód' }),
          missing: () => secretary.call(`/handovers/${id}/missing`, { paperId, reason: 'powód' }),
        }[step.act as 'add']()
        expect([200, 404, 409]).toContain(answer.statusCode)
        if (answer.statusCode === 200) done.add(step.act)
        // what was taken over is replaced, so that every sequence has something to move
        if (answer.statusCode === 200 && step.act.startsWith('confirm')) papers.splice(0, 4, ...(await bring(clerk, 4)))
      }
      expect(await holderFaults()).toEqual([])
    }),
    { numRuns: 20, seed: 2026 },
  )
  expect([...done].sort()).toEqual(['add', 'confirm', 'confirm-all', 'missing', 'refuse', 'remove', 'send'])
})
