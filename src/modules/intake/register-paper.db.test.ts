import { expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { useApp } from '#test/support/app.ts'

const app = useApp()

const letter = {
  channel: 'in-person',
  title: 'Prośba o naprawę chodnika',
  parties: [
    { role: 'applicant', kind: 'natural', surname: 'Żółkiewska-Gżegżółka', givenNames: 'Łucja', locality: 'Płock' },
  ],
  enclosures: [{ name: 'Zdjęcie chodnika', pages: '2', form: 'copy', returnable: 'no' }],
}

test('a letter gets its number, its time and its history in one go', async () => {
  const clerk = await app.signIn('podawcze')
  const answer = await clerk.call('/papers', letter)
  expect(answer.statusCode).toBe(200)
  const { paperId, number, year } = answer.json()
  expect([number, year]).toEqual([1, new Date().getFullYear()])
  const db = app.services.database.db
  const paper = await db.selectFrom('papers').selectAll().where('id', '=', paperId).executeTakeFirstOrThrow()
  expect(paper).toMatchObject({
    number: 1,
    applicant_name: 'Żółkiewska-Gżegżółka Łucja',
    state: 'checking',
    holder_kind: 'window',
  })
  expect(paper.search).toContain('zolkiewska-gzegzolka')
  const history = await db.selectFrom('history').selectAll().where('paper_id', '=', paperId).execute()
  expect(history.map((line) => line.event)).toEqual(['paper-registered'])
  const entries = await db.selectFrom('register_entries').selectAll().where('paper_id', '=', paperId).execute()
  expect(entries).toHaveLength(1)
})

test('a double click gets the first number again; another body under the same key is refused', async () => {
  const clerk = await app.signIn('podawcze')
  const key = newId()
  const [first, second] = await Promise.all([clerk.call('/papers', letter, key), clerk.call('/papers', letter, key)])
  expect(first.json().number).toBe(second.json().number)
  const later = await clerk.call('/papers', letter, key)
  expect(later.json().number).toBe(first.json().number)
  expect(later.headers['idempotent-replay']).toBe('true')
  expect((await clerk.call('/papers', { ...letter, title: 'Inna treść' }, key)).statusCode).toBe(422)
})

test('a mistyped form comes back with its error, a future arrival is refused with its sentence', async () => {
  const clerk = await app.signIn('podawcze')
  const untitled = await clerk.call('/papers', { ...letter, title: ' \u202e ' })
  expect(untitled.statusCode).toBe(422)
  expect(untitled.json().errors).toEqual({ title: 'Wpisz tytuł pisma' })
  const future = await clerk.call('/papers', { ...letter, arrivedOn: '31.12.2026' })
  expect(future.statusCode).toBe(409)
  expect(future.json().title).toBe('Data wpływu nie może być późniejsza niż dzisiejsza.')
})

test('a person without the right is turned away, a form without its token too', async () => {
  const auditor = await app.signIn('audytor')
  expect((await auditor.call('/papers', letter)).statusCode).toBe(403)
  const clerk = await app.signIn('podawcze')
  const forged = await app.server.inject({
    method: 'POST',
    url: '/papers',
    headers: { cookie: clerk.cookie, accept: 'application/json', 'idempotency-key': newId() },
    payload: letter,
  })
  expect(forged.statusCode).toBe(403)
})
