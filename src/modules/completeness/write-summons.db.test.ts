import { afterAll, describe, expect, test } from 'vitest'
import { closePdf } from '#platform/pdf/render.ts'
import { useApp } from '#test/support/app.ts'
import { useFilingDesk } from '#test/support/filing-desk.ts'

const app = useApp()
const desk = useFilingDesk(app)
const { paperRow, itemIds, handOver, pdf, felling, db } = desk
afterAll(closePdf)

describe('letters and longer terms', () => {
  test('a letter runs from its delivery', async () => {
    const paper = await felling([1])
    const letter = await desk.clerk.call(`/papers/${paper.id}/summons`, { letterDays: 14 })
    expect(letter.statusCode).toBe(200)
    expect(await pdf(letter.json().documentId)).toContain('w terminie 14 dni od dnia doręczenia')
    expect((await paperRow(paper.id)).state).toBe('summoned')
    const delivery = (deliveredOn: string) =>
      desk.clerk.call(`/papers/${paper.id}/summons/delivery`, { deliveredOn, deliveredHow: 'post' })
    expect((await delivery('22.11.2026')).json().refusal.why).toBe('delivered-before-issue')
    expect((await delivery('24.11.2026')).json().refusal.why).toBe('delivered-in-future')
    app.clock.set('2026-12-11T10:00:00+01:00')
    expect((await delivery('10.12.2026')).json()).toMatchObject({ lastDay: '2026-12-28' })
    expect((await paperRow(paper.id)).state).toBe('cure-running')
  })

  test('edge case 7: a longer term replaces the running one, and who decided stands in history', async () => {
    const paper = await felling([1])
    await handOver(paper.id)
    app.clock.set('2026-11-27T10:00:00+01:00')
    const longer = { newDays: 21, newHanded: 'today', extensionReason: 'Prośba klientki: dokument z konsulatu' }
    expect((await desk.clerk.call(`/papers/${paper.id}/term`, longer)).json()).toMatchObject({ lastDay: '2026-12-18' })
    const rounds = await db()
      .selectFrom('summonses')
      .selectAll()
      .where('paper_id', '=', paper.id)
      .orderBy('round')
      .execute()
    expect(rounds.map((round) => [round.round, round.replaced_by !== null])).toEqual([
      [1, true],
      [2, false],
    ])
    app.clock.set('2026-12-19T10:00:00+01:00')
    const late = await desk.clerk.call(`/papers/${paper.id}/term`, longer)
    expect(late.json().refusal.why).toBe('cure-term-lapsed')
  })

  test('T11: a second summons for the same lack only when the clerk says so', async () => {
    const paper = await felling([1])
    await handOver(paper.id)
    const second = await handOver(paper.id)
    expect([second.statusCode, second.json().refusal.why]).toEqual([409, 'summoned-before'])
    expect((await handOver(paper.id, { receiptAgain: 'yes', receiptDays: 10 })).statusCode).toBe(200)
  })

  test('the database itself refuses anything but a formal lack in a summons', async () => {
    const paper = await felling([1, 8])
    await handOver(paper.id)
    const summons = await db()
      .selectFrom('summonses')
      .select('id')
      .where('paper_id', '=', paper.id)
      .executeTakeFirstOrThrow()
    const evidence = (await itemIds(paper.id))[8] ?? ''
    const insert = db()
      .insertInto('summons_items')
      .values({ summons_id: summons.id, check_item_id: evidence })
      .execute()
    await expect(insert).rejects.toThrow('only a formal lack')
  })

  test('a paper may be moved to another place, with a new label', async () => {
    const paper = await felling([1])
    await handOver(paper.id, { place: '41' })
    const moved = await desk.clerk.call(`/papers/${paper.id}/shelf-place`, { toPlace: '42' })
    expect(moved.json().place.place).toBe('42')
    expect(await pdf(moved.json().documentId)).toContain('miejsce 42')
  })
})
