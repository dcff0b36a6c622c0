import { expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { useApp } from '#test/support/app.ts'
import { aPaper } from '#test/support/papers.ts'

const app = useApp()

test('the page tells who, what, where, what was promised and what happened', async () => {
  const paper = await aPaper(app.services, {
    card: 'WGD-12',
    applicant: 'Gżegżółka <b>Łucja</b>',
    proxy: 'Wilk Jan',
    expectedOn: '2026-12-23',
    state: 'in-unit',
    holder: 'chancery',
    enclosures: [{ name: 'Mapa', returnable: 'yes' }],
  })
  const clerk = await app.signIn('podawcze')
  const html = (await clerk.get(`/papers/${paper.id}`)).body
  expect(html).toContain('Gżegżółka &lt;b>Łucja&lt;/b>')
  expect(html).toContain('Stanowisko ds. obsługi kancelaryjnej WGD')
  expect(html).toContain('w komórce, czeka na założenie sprawy')
  expect(html).toContain('Wilk Jan – pełnomocnik (pełny zakres); Tumska 1, 09-400 Płock')
  expect(html).toContain('Mapa, oryginał, do zwrotu')
  expect(html).toContain('23 grudnia 2026 (środa)')
  expect(html).toContain(`Zarejestrowano pismo pod numerem ${paper.number} / ${paper.year}.`)
})

test('a program gets the same as JSON', async () => {
  const paper = await aPaper(app.services, { card: 'WGD-12' })
  const clerk = await app.signIn('podawcze')
  const file = (await clerk.get(`/papers/${paper.id}`, 'json')).json()
  expect(file).toMatchObject({ id: paper.id, number: paper.number, registerCode: 'RPW', cardSymbol: 'WGD-12' })
  expect(file.history[0]).toMatchObject({ event: 'paper-registered', who: 'Anna Wrzosek' })
})

test('duplicates are linked both ways', async () => {
  const first = await aPaper(app.services)
  const second = await aPaper(app.services, { duplicateOf: first.id })
  const clerk = await app.signIn('podawcze')
  expect((await clerk.get(`/papers/${first.id}`)).body).toContain('powtórzone pismem')
  expect((await clerk.get(`/papers/${second.id}`)).body).toContain('powtarza pismo')
})

test('another unit sees nothing, as if there were no such paper; its own sees it', async () => {
  const paper = await aPaper(app.services, { card: 'WGD-12', state: 'in-unit', holder: 'chancery' })
  const other = await app.signIn('referent-wop')
  expect((await other.get(`/papers/${paper.id}`)).statusCode).toBe(404)
  expect((await other.get(`/papers/${newId()}`)).statusCode).toBe(404)
  expect((await other.get('/papers/nonsense')).statusCode).toBe(404)
  expect((await (await app.signIn('referent-wgd')).get(`/papers/${paper.id}`)).statusCode).toBe(200)
})

test('who looked is written in the access log', async () => {
  const paper = await aPaper(app.services)
  const clerk = await app.signIn('audytor')
  await clerk.get(`/papers/${paper.id}`)
  await expect
    .poll(() =>
      app.services.database.db.selectFrom('access_log').selectAll().where('subject_id', '=', paper.id).execute(),
    )
    .toHaveLength(1)
})
