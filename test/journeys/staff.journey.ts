import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { hashPassword } from '#platform/passwords.ts'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { useApp } from '#test/support/app.ts'
import { type PageOptions, useBrowser } from '#test/support/browser.ts'
import { aPaper } from '#test/support/papers.ts'

const app = useApp()
const browser = useBrowser()
const password = 'trzy okna na Tumską'
let baseURL: string

beforeAll(async () => {
  await app.database.owner.db
    .updateTable('staff')
    .set({ password_hash: await hashPassword(password) })
    .execute()
  await things()
  await app.server.listen({ port: 0, host: '127.0.0.1' })
  baseURL = `http://127.0.0.1:${(app.server.server.address() as AddressInfo).port}`
})

const things = async () => {
  for (const wish of [
    { state: 'checking', holder: 'window' },
    { state: 'complete', holder: 'window', expectedOn: '2026-12-01' },
    { state: 'in-unit', holder: 'chancery', expectedOn: '2026-11-20' },
  ] as const)
    await aPaper(app.services, { card: 'WGD-12', window: 4, title: 'Wniosek o wypis z rejestru gruntów', ...wish })
}

const visitors: [string, PageOptions][] = [
  ['with scripts', {}],
  ['without scripts', { javaScript: false }],
]

async function signIn(page: Page, login: string, given = password): Promise<void> {
  await page.getByLabel('Login').fill(login)
  await page.getByLabel('Hasło').fill(given)
  await page.getByRole('button', { name: 'Zaloguj' }).click()
}

const picture = async (page: Page, name: string) => {
  const folder = process.env.OKIENKO_PICTURES
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

describe.each(visitors)('a member of staff %s', (kind, options) => {
  test('asks for a page, signs in, locks, comes back to the same page, and leaves', async () => {
    const page = await browser.newPage({ ...options, baseURL })
    await page.goto('/drafts')
    await checkAccessibility(page)
    await picture(page, 'sign-in')
    await signIn(page, 'okienko4', 'to nie jest moje hasło')
    await page.getByText('Login lub hasło jest nieprawidłowe.').waitFor()
    expect(await page.getByLabel('Login').inputValue()).toBe('okienko4')
    await checkAccessibility(page)
    await signIn(page, 'okienko4')
    await page.getByRole('heading', { level: 1, name: 'Odłożone formularze' }).waitFor()
    await page.getByRole('button', { name: 'Zablokuj' }).click()
    await page.getByRole('heading', { level: 1, name: 'Sesja zablokowana' }).waitFor()
    await checkAccessibility(page)
    await picture(page, 'locked')
    await page.goto('/desk')
    await page.getByRole('heading', { level: 1, name: 'Sesja zablokowana' }).waitFor()
    await page.getByLabel('Hasło').fill(password)
    await page.getByRole('button', { name: 'Odblokuj' }).click()
    await page.getByRole('heading', { level: 1, name: 'Pulpit' }).waitFor()
    await checkAccessibility(page)
    await picture(page, 'desk-window')
    await page.getByRole('button', { name: 'Wyloguj' }).click()
    await page.getByRole('heading', { level: 1, name: 'Logowanie pracownika' }).waitFor()
    await page.goBack()
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Logowanie pracownika' }).waitFor()
  })

  test('sets the window and the look, and gets a token once', async () => {
    const page = await browser.newPage({ ...options, baseURL })
    await page.goto('/me')
    await signIn(page, 'podawcze')
    await page.getByRole('heading', { level: 1, name: 'Moje ustawienia' }).waitFor()
    await page.getByLabel('Do czego służy token').fill('eksport do arkusza')
    await page.getByRole('button', { name: 'Utwórz token' }).click()
    await page.getByText('Skopiuj go teraz').waitFor()
    await checkAccessibility(page)
    await picture(page, `me-${kind}`.replaceAll(' ', '-'))
    await page.reload()
    await page.getByRole('cell', { name: 'eksport do arkusza' }).or(page.getByRole('rowheader')).first().waitFor()
    expect(await page.getByText('Skopiuj go teraz').count()).toBe(0)
    await page.goto('/me/password')
    await checkAccessibility(page)
    await picture(page, 'password')
  })

  test('administers: adds a person, gives a role, enters an absence', async () => {
    const page = await browser.newPage({ ...options, baseURL })
    await page.goto('/admin/staff')
    await signIn(page, 'administrator')
    await page.getByRole('heading', { level: 1, name: 'Pracownicy' }).waitFor()
    await checkAccessibility(page)
    await picture(page, 'staff')
    await page.getByRole('link', { name: 'Dodaj pracownika' }).click()
    await page.getByLabel('Imię').fill('Żaneta')
    await page.getByRole('button', { name: 'Dodaj pracownika' }).click()
    await page.getByRole('link', { name: 'Wpisz nazwisko' }).waitFor()
    expect(await page.getByLabel('Imię').inputValue()).toBe('Żaneta')
    await checkAccessibility(page)
    await picture(page, 'staff-new')
    const login = `nowa-${kind.length}`
    for (const [label, value] of [
      ['Nazwisko', 'Łęcka'],
      ['Inicjały w znaku sprawy', 'ŻŁ'],
      ['Stanowisko służbowe', 'podinspektor'],
      ['Login', login],
    ] as const)
      await page.getByLabel(label).fill(value)
    await page.getByRole('button', { name: 'Dodaj pracownika' }).click()
    await page.getByText('nie pokażemy go drugi raz').waitFor()
    const oneTime = (await page.locator('.ok-panel code').textContent()) ?? ''
    await page.getByText('Nadaj rolę', { exact: true }).first().click()
    await page.getByLabel('Rola', { exact: true }).selectOption({ label: 'koordynowanie obsługi' })
    await page.getByRole('button', { name: 'Nadaj rolę' }).click()
    await page.getByRole('rowheader', { name: 'koordynowanie obsługi' }).waitFor()
    await page.getByText('Wpisz nieobecność', { exact: true }).first().click()
    await page.getByLabel('Ostatni dzień nieobecności').fill('24.11.2026')
    await page.getByLabel('Zastępuje').selectOption({ index: 3 })
    await page.getByRole('button', { name: 'Wpisz nieobecność' }).click()
    await page.getByText('Nieobecność wpisano.').waitFor()
    await checkAccessibility(page)
    await picture(page, 'staff-person')
    await page.getByRole('button', { name: 'Wyloguj' }).click()
    await signIn(page, login, oneTime)
    await page.getByRole('heading', { level: 1, name: 'Zmiana hasła' }).waitFor()
    await page.getByLabel('Obecne hasło').fill(oneTime)
    await page.getByLabel('Nowe hasło', { exact: true }).fill('cztery zwykłe słowa tutaj')
    await page.getByLabel('Nowe hasło jeszcze raz').fill('cztery zwykłe słowa tutaj')
    await page.getByRole('button', { name: 'Zmień hasło' }).click()
    await page.getByRole('heading', { name: 'Zagrożenia procedury' }).waitFor()
    await checkAccessibility(page)
    await picture(page, 'desk-coordinator')
    await page.goto('/overdue')
    await checkAccessibility(page)
  })
})
