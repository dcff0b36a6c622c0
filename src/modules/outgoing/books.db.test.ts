import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { aPaper } from '#test/support/papers.ts'
import { pdfText } from '#test/support/pdf-text.ts'
import { postalNumber } from '#test/support/postal-numbers.ts'
import { countWrites } from '#test/support/writes.ts'

const monday = '2026-11-23T09:00:00+01:00'
const app = useApp(monday)
const writes = countWrites(app)
let clerk: SignedIn

beforeAll(async () => {
  const range = { firstNumber: postalNumber(0), lastNumber: postalNumber(99) }
  await (await app.signIn('koordynator')).call('/posting-numbers', range)
})
beforeEach(async () => {
  app.clock.set(monday)
  clerk = await app.signIn('podawcze')
})

type Answer = Awaited<ReturnType<SignedIn['call']>>
const whyOf = (answer: Answer) =>
  answer.statusCode === 200 ? 'done' : (answer.json().refusal?.why ?? answer.statusCode)

/** A summons posted today, with its number from the ranges. */
async function posted(applicant = 'Gżegżółka Łucja') {
  const marks = Array.from({ length: 9 }, (_, at) => (at === 1 ? ('missing' as const) : ('present' as const)))
  const { id: paperId } = await aPaper(app.services, { card: 'WKŚ-01', marks, applicant })
  const { documentId: letterId } = (await clerk.call(`/papers/${paperId}/summons`, { letterDays: 7 })).json()
  const sent = { letterId, way: 'registered-with-slip', leftOn: '23.11.2026', reference: '' }
  const answer = (await clerk.call(`/papers/${paperId}/dispatches`, sent)).json()
  return { ...(answer as { itemId: string; reference: string }), paperId }
}
const gather = (fields: object = {}) => clerk.call('/outgoing/books', { postingDay: '23.11.2026', ...fields })
const book = async (id: string) => (await clerk.get(`/outgoing/books/${id}`, 'json')).json()
const act = (id: string, what: string, { lineId, ...fields }: { lineId?: string } & Record<string, unknown>) =>
  clerk.call(`/outgoing/books/${id}/${lineId ? `lines/${lineId}/` : ''}${what}`, fields)
const close = async (id: string) => act(id, 'closing', { seen: (await book(id)).seen })
const stamp = (id: string, fields: object = {}) =>
  act(id, 'acceptance', { acceptedOn: '23.11.2026', acceptedBy: 'UP Płock 1', ...fields })
const item = async (id: string) => (await clerk.get(`/outgoing/items/${id}`, 'json')).json()

/** A book of today with so many letters, open. */
async function gathered(letters: number) {
  const items = []
  for (let at = 0; at < letters; at += 1) items.push(await posted())
  const answer = await gather()
  expect(answer.statusCode, answer.body).toBe(200)
  return { bookId: answer.json().bookId as string, items }
}

describe('the posting book', () => {
  test('gathers what waits, is described, closed with number and print, and stamped: the stamp is the day of posting', async () => {
    expect(whyOf(await gather())).toBe('posting-nothing-waits')
    const { bookId, items } = await gathered(2)
    const [first] = items
    const { lines } = await book(bookId)
    expect(lines.map((line: { reference: string }) => line.reference)).toEqual(items.map((one) => one.reference))
    expect(whyOf(await gather())).toBe('posting-nothing-waits')
    const measured = { lineId: lines[0].id, mass: '40', size: 'S', fee: '10,90' }
    expect((await act(bookId, 'measures', { ...measured, fee: 'dużo' })).json().errors).toHaveProperty('fee')
    expect(whyOf(await act(bookId, 'measures', measured))).toBe('done')
    expect(whyOf(await stamp(bookId))).toBe('posting-book-open')
    expect(whyOf(await act(bookId, 'closing', { seen: 'another list' }))).toBe('posting-book-changed')
    const closed = (await close(bookId)).json()
    expect(closed).toMatchObject({ number: 1, year: 2026, letters: 2 })
    const text = (await pdfText((await clerk.get(`/documents/${closed.documentId}.pdf`)).rawPayload)).replace(
      /\s+/g,
      ' ',
    )
    for (const words of [
      'Książka nadawcza przesyłek',
      '1 / 2026',
      'Gżegżółka Łucja',
      '09-400 Płock',
      '10,90',
      '40 g, S',
    ])
      expect(text).toContain(words)
    expect(text.replace(/\s/g, '')).toContain(`(00)${first!.reference.slice(2)}`)

    app.clock.set('2026-11-24T09:00:00+01:00')
    expect(whyOf(await stamp(bookId, { acceptedOn: '22.11.2026' }))).toBe('posting-accepted-before-closing')
    expect(whyOf(await stamp(bookId, { acceptedOn: '25.11.2026' }))).toBe('posting-accepted-in-future')
    expect((await stamp(bookId, { acceptedBy: '' })).json().errors).toHaveProperty('acceptedBy')
    expect((await stamp(bookId, { acceptedOn: '24.11.2026' })).json()).toEqual({ bookId, posted: 2, refused: 0 })
    expect(whyOf(await stamp(bookId))).toBe('posting-book-accepted')
    expect(await item(first!.itemId)).toMatchObject({ postedOn: '2026-11-24', dispatchedOn: '2026-11-23' })
    expect((await clerk.get(`/outgoing/items/${first!.itemId}`)).body).toContain('Nadano u operatora')
    // nothing is delivered before it was posted
    const early = await clerk.call(`/outgoing/items/${first!.itemId}/slips`, {
      outcome: 'received',
      onDay: '23.11.2026',
    })
    expect(whyOf(early)).toBe('delivery-before-dispatch')
    expect((await clerk.get(`/papers/${first!.paperId}`)).body).toContain('Nadano przesyłkę')
  })

  test('lets a letter out with a reason, and one that the operator gave back: both wait for another book', async () => {
    const { bookId, items } = await gathered(3)
    const [out, kept, refused] = items
    const { lines } = await book(bookId)
    const lineOf = (one: { itemId: string } | undefined) =>
      lines.find((line: { itemId: string }) => line.itemId === one?.itemId).id
    expect((await act(bookId, 'removal', { lineId: lineOf(out) })).json().errors).toHaveProperty('reason')
    const removal = { lineId: lineOf(out), reason: 'Brak załącznika' }
    expect(whyOf(await act(bookId, 'removal', removal))).toBe('done')
    expect(whyOf(await act(bookId, 'removal', removal))).toBe('posting-line-gone')
    expect((await close(bookId)).json()).toMatchObject({ letters: 2 })
    const given = { refused: lineOf(refused) }
    expect((await stamp(bookId, given)).json().errors).toHaveProperty('refusedReason')
    expect((await stamp(bookId, { ...given, refusedReason: 'Rozerwana koperta' })).json()).toMatchObject({
      ...{ posted: 1, refused: 1 },
    })
    expect(await item(kept!.itemId)).toMatchObject({ postedOn: '2026-11-23' })
    expect(await item(refused!.itemId)).toMatchObject({ postedOn: null })
    const next = (await gather()).json()
    expect(next.letters).toBe(2)
    const inNext = (await book(next.bookId)).lines.map((line: { itemId: string }) => line.itemId)
    expect(inNext.toSorted()).toEqual([out!.itemId, refused!.itemId].toSorted())
    const numbered = (await close(next.bookId)).json()
    expect(numbered.number).toBe((await book(bookId)).number + 1)
    expect(whyOf(await stamp(next.bookId))).toBe('done')
  })

  test('does not change once it is closed, nor is it closed empty; refused, nothing is written', async () => {
    const { bookId } = await gathered(1)
    const [line] = (await book(bookId)).lines
    const measured = { lineId: line.id, mass: '20', size: '', fee: '' }
    expect(whyOf(await act(bookId, 'removal', { lineId: line.id, reason: 'Pomyłka' }))).toBe('done')
    const before = await writes.mark()
    expect(whyOf(await close(bookId))).toBe('posting-nothing')
    expect(await writes.since(before)).toEqual([])
    expect((await gather()).json()).toEqual({ bookId, letters: 1 })
    expect(whyOf(await close(bookId))).toBe('done')
    const [again] = (await book(bookId)).lines.filter((one: { state: string }) => one.state === 'listed')
    const closed = await writes.mark()
    for (const answer of [
      await act(bookId, 'measures', { ...measured, lineId: again.id }),
      await act(bookId, 'removal', { lineId: again.id, reason: 'Pomyłka' }),
      await close(bookId),
    ]) {
      expect(whyOf(answer)).toBe('posting-book-closed')
      expect(answer.json().title).toBe('Ta książka jest zamknięta i już się nie zmienia.')
    }
    expect(await writes.since(closed)).toEqual([])
    await expect(
      app.database.app.pool.query('update posting_lines set fee = 1 where id = $1', [again.id]),
    ).rejects.toThrow('a closed posting book does not change')
    expect(whyOf(await stamp(bookId))).toBe('done')
  })

  test('belongs to one operator: another one has its own numbers, and its stamp is no posting day in law', async () => {
    const one = await posted()
    expect((await gather({ operatorKind: 'other' })).json().errors).toHaveProperty('operator')
    const other = (await gather({ operatorKind: 'other', operator: 'Goniec Zmyślony' })).json()
    expect((await close(other.bookId)).json()).toMatchObject({ number: 1, letters: 1 })
    expect(whyOf(await stamp(other.bookId))).toBe('done')
    expect(await item(one.itemId)).toMatchObject({ postedOn: null })
    expect(whyOf(await gather({ postingDay: '22.11.2026' }))).toBe('posting-day-past')
    expect(whyOf(await gather({ postingDay: '5.1.2036' }))).toBe('posting-no-designated-operator')
  })

  test('is for those who keep it', async () => {
    const officer = await app.signIn('referent-wgd')
    expect((await officer.get('/outgoing/books')).statusCode).toBe(403)
    expect((await officer.call('/outgoing/books', { postingDay: '23.11.2026' })).statusCode).toBe(403)
    const auditor = await app.signIn('audytor')
    expect((await auditor.get('/outgoing/books')).statusCode).toBe(200)
    expect((await auditor.call('/outgoing/books', { postingDay: '23.11.2026' })).statusCode).toBe(403)
    expect((await clerk.get(`/outgoing/books/${app.services.newId()}`)).statusCode).toBe(404)
  })
})
