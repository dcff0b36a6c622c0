import { afterAll, describe, expect, test } from 'vitest'
import { closePdf } from '#platform/pdf/render.ts'
import { useApp } from '#test/support/app.ts'
import { useFilingDesk } from '#test/support/filing-desk.ts'

const app = useApp()
const desk = useFilingDesk(app)
const { paperRow, itemIds, events, handOver, cure, felling, db } = desk
afterAll(closePdf)

describe('the cure', () => {
  test('partial, then full in time: complete, the filing date stands, the place is free', async () => {
    const paper = await felling([1, 7])
    await handOver(paper.id)
    const items = await itemIds(paper.id)
    app.clock.set('2026-11-26T10:00:00+01:00')
    expect((await cure(paper.id, [items[1] ?? ''])).json()).toMatchObject({ state: 'cure-running', rest: 1 })
    const again = await cure(paper.id, [items[1] ?? ''])
    expect(again.json().refusal.why).toBe('item-already-cured')
    const last = await cure(paper.id, [items[7] ?? ''])
    expect(last.json()).toMatchObject({ state: 'complete', timing: 'in-time', rest: 0, filedOn: null })
    expect(await paperRow(paper.id)).toMatchObject({ filed_on: '2026-11-23', holder_kind: 'window' })
    const open = db()
      .selectFrom('shelf_places')
      .select('id')
      .where('paper_id', '=', paper.id)
      .where('taken_at', 'is', null)
    expect(await open.execute()).toEqual([])
  })

  test('art. 57 § 5: posted on the last day, arrived later: in time', async () => {
    const paper = await felling([1])
    await handOver(paper.id)
    app.clock.set('2026-12-03T10:00:00+01:00')
    const posted = {
      cureArrivedOn: '3.12.2026',
      curePostedOn: '30.11.2026',
      cureOperator: 'designated-operator',
      cameBy: 'post',
    }
    const [, item = ''] = await itemIds(paper.id)
    expect((await cure(paper.id, [item], posted)).json()).toMatchObject({ timing: 'in-time', filedOn: null })
  })

  test('by a private courier a day late: filed on the day of the cure, promised anew', async () => {
    const paper = await felling([1], { expectedOn: '2026-12-23' })
    await handOver(paper.id)
    app.clock.set('2026-12-01T10:00:00+01:00')
    const [, item = ''] = await itemIds(paper.id)
    const answer = (await cure(paper.id, [item], { cureArrivedOn: '1.12.2026', cameBy: 'courier' })).json()
    expect(answer).toMatchObject({ state: 'complete', timing: 'late', filedOn: '2026-12-01' })
    expect(await paperRow(paper.id)).toMatchObject({ filed_on: '2026-12-01', expected_on: '2026-12-31' })
  })

  test('two clerks record the last cure at once: it is recorded once', async () => {
    const paper = await felling([1])
    await handOver(paper.id)
    const other = await app.signIn('podawcze2')
    const [, item = ''] = await itemIds(paper.id)
    const day = { cureArrivedOn: '23.11.2026' }
    const answers = await Promise.all([cure(paper.id, [item], day), cure(paper.id, [item], day, other)])
    expect(answers.map((answer) => answer.statusCode).sort()).toEqual([200, 409])
    expect((await events(paper.id)).filter((event) => event === 'cure-recorded')).toHaveLength(1)
  })

  test('a late partial cure still moves the filing date when the rest turns out not to be needed', async () => {
    const paper = await felling([1, 7])
    await handOver(paper.id)
    const items = await itemIds(paper.id)
    app.clock.set('2026-12-02T10:00:00+01:00')
    await cure(paper.id, [items[1] ?? ''], { cureArrivedOn: '2.12.2026' })
    const { version } = await paperRow(paper.id)
    const marks = { version, shown: items, present: items.filter((_, at) => at !== 7), known: items[7] }
    expect((await desk.clerk.call(`/papers/${paper.id}/marks`, marks)).json()).toMatchObject({ state: 'complete' })
    expect(await paperRow(paper.id)).toMatchObject({ state: 'complete', filed_on: '2026-12-02' })
  })

  test('what was found not to be needed does not hold the last cure up', async () => {
    const paper = await felling([1, 7])
    await handOver(paper.id)
    const items = await itemIds(paper.id)
    const { version } = await paperRow(paper.id)
    const marks = { version, shown: items[7], notApplicable: items[7] }
    expect((await desk.clerk.call(`/papers/${paper.id}/marks`, marks)).json()).toMatchObject({ state: 'cure-running' })
    app.clock.set('2026-12-02T10:00:00+01:00')
    const last = await cure(paper.id, [items[1] ?? ''], { cureArrivedOn: '2.12.2026' })
    expect(last.json()).toMatchObject({ state: 'complete', rest: 0, filedOn: '2026-12-02' })
  })

  test('a summoned item is not ticked off by the checklist: its day counts', async () => {
    const paper = await felling([1])
    await handOver(paper.id)
    const items = await itemIds(paper.id)
    const { version } = await paperRow(paper.id)
    const ticked = await desk.clerk.call(`/papers/${paper.id}/marks`, { version, shown: items, present: items })
    expect(ticked.json().refusal.why).toBe('item-under-summons')
  })
})
