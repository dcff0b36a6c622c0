import { beforeAll, expect, test } from 'vitest'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { countWrites } from '#test/support/writes.ts'

const app = useApp()
const writes = countWrites(app)
const page = '/admin/accessibility'
let administrator: SignedIn
beforeAll(async () => {
  administrator = await app.signIn('administrator')
})

/** A declaration as its form sends it. */
const filled = (statement: Record<string, string | null>) =>
  Object.fromEntries(Object.entries(statement).map(([name, value]) => [name, value ?? '']))
const read = async () => (await administrator.get(page, 'json')).json()
async function declare(fields: Record<string, string>, by = administrator) {
  const { statement } = await read()
  return by.call(page, { ...filled(statement), accessibilityReason: 'coroczny przegląd', ...fields })
}

test('the declaration is changed with a reason; its page tells the new one at once, and the history is seen', async () => {
  const answer = await declare({ reviewedOn: '20.11.2026', contactPhone: '24 367 00 00' })
  expect(answer.json()).toEqual({ changed: ['reviewedOn', 'contactPhone'] })
  const { history } = await read()
  expect(history[0]).toMatchObject({ reason: 'coroczny przegląd' })
  const seen = (await administrator.get(page)).body
  expect(seen).toContain('Dzień ostatniego przeglądu deklaracji: z „20 marca 2026” na „20 listopada 2026”')
  const told = (await app.server.inject('/deklaracja-dostepnosci')).body
  expect(told).toContain('id="a11y-data-przeglad" datetime="2026-11-20"')
  expect(told).toContain('href="tel:243670000"')
})

test.each<[Record<string, string>, Record<string, string>]>([
  [{ nonconformities: '', exclusions: '' }, { nonconformities: 'Napisz, co jest niedostępne' }],
  [{ state: 'full' }, { nonconformities: 'Strona w pełni zgodna' }],
  [{ excessiveCost: 'Filmy z sesji' }, { excessiveCostUrl: 'Podaj adres analizy' }],
  [{ basis: 'audit' }, { auditor: 'Podaj, kto dokonał oceny' }],
  [{ siteUpdatedOn: '1.01.2020' }, { siteUpdatedOn: 'Strona nie mogła zmienić się przed publikacją' }],
  [{ reviewedOn: '1.01.2020' }, { reviewedOn: 'Przegląd nie mógł być' }],
  [
    { contactEmail: 'nie wiem', contactPhone: '' },
    { contactEmail: 'Podaj adres e-mail', contactPhone: 'Podaj telefon' },
  ],
  [{ reportUrl: 'javascript:alert(1)' }, { reportUrl: 'Podaj cały adres strony' }],
  [{ accessibilityReason: '' }, { accessibilityReason: 'Podaj powód zmiany' }],
])('%o is refused at its field and writes nothing', async (fields, errors) => {
  const before = await writes.mark()
  const answer = await declare(fields)
  expect(answer.statusCode).toBe(422)
  const said = answer.json().errors as Record<string, string>
  expect(Object.keys(said).toSorted()).toEqual(Object.keys(errors).toSorted())
  for (const [field, words] of Object.entries(errors)) expect(said[field]).toContain(words)
  expect(await writes.since(before)).toEqual([])
})

test('a day to come, the same again, and anybody but the administrator are refused', async () => {
  const before = await writes.mark()
  expect((await declare({ reviewedOn: '24.11.2026' })).json().refusal.why).toBe('statement-day-to-come')
  expect((await declare({})).json().refusal.why).toBe('nothing-changed')
  const coordinator = await app.signIn('koordynator')
  expect((await declare({ contactPhone: '1 000' }, coordinator)).statusCode).toBe(403)
  expect((await coordinator.get(page)).body).not.toContain('accessibilityReason')
  expect((await (await app.signIn('okienko10')).get(page)).statusCode).toBe(403)
  expect(await writes.since(before)).toEqual([])
})

test('what was typed comes back when the form is refused', async () => {
  const typed = { ...filled((await read()).statement), contactName: 'Pełnomocnik do spraw dostępności' }
  await administrator.post(page, { ...typed, madeOn: 'wczoraj', accessibilityReason: 'zmiana' })
  const cookie = `${administrator.cookie}; okienko_flash=1`
  const again = (await app.server.inject({ url: page, headers: { cookie } })).body
  expect(again).toContain('value="Pełnomocnik do spraw dostępności"')
  expect(again).toContain('value="wczoraj"')
})

test('after 31 March without a review the office is told so; without a declaration everybody is', async () => {
  app.clock.set('2028-04-01T09:00:00+02:00')
  administrator = await app.signIn('administrator')
  expect((await administrator.get(page)).body).toContain('przegląd był potrzebny do 31 marca 2028')
  await app.database.owner.pool.query('delete from accessibility_statement')
  expect((await administrator.get(page)).body).toContain('Urząd nie złożył deklaracji dostępności')
  expect((await administrator.get('/admin/settings')).body).toContain('Urząd nie złożył deklaracji dostępności')
  const told = (await app.server.inject('/deklaracja-dostepnosci')).body
  expect(told).toContain('Urząd nie złożył jeszcze deklaracji dostępności tej strony')
  expect(told).toContain('id="a11y-procedura"')
  expect(told).not.toContain('id="a11y-status"')
})
