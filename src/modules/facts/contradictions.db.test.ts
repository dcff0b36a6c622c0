import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { officeTasks } from '#main/tasks.ts'
import { importCards } from '#modules/card-editor/index.ts'
import { CHECK_CARDS, loadFacts } from '#modules/facts/index.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'

const app = useApp('2026-11-30T09:00:00+01:00')
const db = () => app.services.database.db
const list = '/facts/contradictions'
const context = () => ({
  newId: app.services.newId,
  now: app.clock.now(),
  today: '2026-11-30',
  wish: 'drafts' as const,
})
let coordinator: SignedIn
type Shown = { card: string; why: string; digest: string; state: string; advice: string[] }
const findings = async (): Promise<Shown[]> => (await coordinator.get(list, 'json')).json().findings
beforeAll(async () => {
  coordinator = await app.signIn('koordynator')
})

test('the cards of the demo town contradict nothing', async () => {
  expect(await findings()).toEqual([])
  expect((await coordinator.get(list)).body).toContain('Nie znaleziono sprzeczności')
})

test('imported cards of this city are held against its facts; those of another only against the law', async () => {
  await db().updateTable('office').set({ city: 'Płock' }).execute()
  const file = JSON.parse(readFileSync('seeds/import-samples/service-cards-plock.json', 'utf8'))
  const [card] = file.cards.filter(({ id }: { id: string }) => id === 'plock-reg-16')
  const here = { ...card, symbol: 'REG-90', id: 'a', notes: [...card.notes, 'tel. 24 111 11 11'] }
  const there = { ...here, symbol: 'REG-91', id: 'b', city: 'Inne', legal_basis: ['KPA (Dz.U. 2017 poz. 1257)'] }
  await inTransaction(db(), (tx) => importCards(tx, { cards: [here, there] }, context()))
  const found = (await findings()).map(({ card, why, state }) => `${card} ${why} ${state}`)
  expect(found.filter((one) => one.startsWith('REG-91'))).toEqual(['REG-91 act-older draft'])
  expect(found).toContain('REG-90 cash-where-cashless draft')
  expect(found).toContain('REG-90 phone-unknown draft')
  const page = (await coordinator.get(list)).body
  expect(page).toContain('<mark>w kasie</mark>')
  expect(page).toContain('{kasa:pilsudskiego}')
})

test('the night keeps what it found, and the coordinator’s desk tells how many stand and how many are new', async () => {
  const night = () => officeTasks(app.services)[CHECK_CARDS]?.({}, { id: '1', attempts: 1 })
  const standing = (await findings()).length
  await night()
  await night()
  const board = async () => (await (await app.signIn('koordynator')).get('/desk', 'json')).json().hazards
  expect(await board()).toMatchObject({ contradictions: standing, contradictionsNew: standing })
  expect((await coordinator.get('/desk')).body).toContain('Sprzeczności w kartach usług')
  app.clock.set('2026-12-08T09:00:00+01:00')
  await night()
  expect(await board()).toMatchObject({ contradictions: standing, contradictionsNew: 0 })
  app.clock.set('2026-11-30T09:00:00+01:00')
})

test('a place that is in order is dismissed once, by those who may, and comes back when its fact changes', async () => {
  const one = (await findings()).find(({ why }) => why === 'phone-unknown')!
  const dismiss = (by: SignedIn, fields: object = {}) =>
    by.call(`${list}/dismissals`, { digest: one.digest, dismissWhy: 'telefon organizatora', ...fields })
  expect((await dismiss(await app.signIn('audytor'))).statusCode).toBe(403)
  expect((await dismiss(coordinator, { dismissWhy: ' ' })).json().errors.dismissWhy).toContain('dlaczego')
  const answers = await Promise.all([dismiss(coordinator), dismiss(coordinator)])
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
  expect((await findings()).map(({ why }) => why)).not.toContain('phone-unknown')
  expect((await coordinator.get(list)).body).toContain('telefon organizatora')
  await db().updateTable('card_drafts').set({ symbol: 'REG-92' }).where('symbol', '=', 'REG-90').execute()
  expect((await findings()).map(({ why }) => why)).toContain('phone-unknown')
})

test('the page of a fact says which cards speak of it, and how', async () => {
  const facts = [
    {
      kind: 'phone' as const,
      key: 'obcy',
      label: 'telefon obcy',
      versions: [{ from: '2026-01-01', value: '24 111 11 11', source: 'umowa' }],
    },
  ]
  await inTransaction(db(), (tx) => loadFacts(tx, { facts }, context()))
  expect((await findings()).map(({ why }) => why)).not.toContain('phone-unknown')
  const { id } = await db().selectFrom('facts').select('id').where('key', '=', 'obcy').executeTakeFirstOrThrow()
  const { namings } = (await coordinator.get(`/facts/${id}`, 'json')).json()
  expect(namings.map(({ card, how }: { card: string; how: string }) => [card, how])).toEqual([
    ['REG-91', 'words'],
    ['REG-92', 'words'],
  ])
  expect((await coordinator.get(`/facts/${id}`)).body).toContain('słowami: trzeba poprawić ręcznie')
})

test('a draft beside its published edition is told apart from it, leads to itself, and is not held against it', async () => {
  const author = await app.signIn('autor-kart')
  const begun = await author.call('/cards/drafts', { from: 'live', symbol: 'WSO-01' })
  const { draftId } = begun.json()
  const { revision, content, registerCode } = (await author.get(`/cards/drafts/${draftId}`, 'json')).json()
  const change = { ...content, appeal: null, notes: ['tel. 24 222 22 22'] }
  const saved = await author.call(`/cards/drafts/${draftId}`, { revision, registerCode, content: change })
  expect(saved.statusCode).toBe(200)
  const mine = (await findings()).filter(({ card }) => card === 'WSO-01')
  expect(mine.map(({ why, state }) => `${why} ${state}`)).toEqual(['phone-unknown draft'])
  const page = (await coordinator.get(list)).body
  expect(page).toContain(`<a href="/cards/drafts/${draftId}">WSO-01</a>`)
  expect(page).not.toContain('<a href="/uslugi/WSO-01">')
})
