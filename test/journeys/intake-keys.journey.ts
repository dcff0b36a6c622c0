import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { byKeyboard, type Keyboard } from '#test/support/keyboard.ts'
import { useOffice, waysToWork } from '#test/support/office.ts'
import { press } from '#test/support/steps.ts'

const office = useOffice()
const parked = (page: Page) => page.getByRole('region', { name: 'Odłożone' })
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id)

async function chooseMatter(page: Page, keys: Keyboard): Promise<void> {
  await keys.type('wso-01')
  await keys.press('Enter')
  await page.getByRole('checkbox', { name: /Wszystko jest/ }).waitFor()
}

describe('the client goes to pay', () => {
  test('the form is put aside and taken up by Esc Esc, and takes no number', async () => {
    const page = await office.sit('meldunki')
    const keys = await byKeyboard(page)
    await page.goto('/intake/new')
    await keys.press('Escape')
    await keys.press('Escape')
    expect(await parked(page).count()).toBe(0)
    await chooseMatter(page, keys)
    await keys.activate(page.locator('summary', { hasText: 'Nowa osoba' }))
    await keys.fill(page.locator('#parties-0-surname'), 'Śmigły')
    await keys.press('Escape')
    await keys.press('Escape')
    await page.getByRole('status').filter({ hasText: 'Formularz odłożono' }).waitFor()
    await parked(page).getByRole('link', { name: 'Śmigły' }).waitFor()
    await checkAccessibility(page)

    // the next client is served meanwhile, and her form is not the one that waits
    await chooseMatter(page, keys)
    await keys.activate(page.locator('summary', { hasText: 'Nowa osoba' }))
    await keys.fill(page.locator('#parties-0-surname'), 'Zgodna')
    await keys.press('Control+Enter')
    await page.waitForURL('**/papers/*')
    await keys.press('Enter')
    await page.waitForURL('**/intake/new')

    await keys.press('Escape')
    await keys.press('Escape')
    await page.waitForURL('**/intake/new?draft=*')
    expect(await page.locator('#parties-0-surname').inputValue()).toBe('Śmigły')
    expect(await focused(page)).toBe('parties-0-find')
    await keys.press('Control+Enter')
    await page.waitForURL('**/papers/*')
    await page.getByText('Śmigły').first().waitFor()
    await keys.press('F2')
    await page.waitForURL('**/intake/new')
    expect(await parked(page).count()).toBe(0)
    keys.assertNoMouse()
  })

  test('Esc that closes a list or the help puts nothing aside', async () => {
    const page = await office.sit('meldunki')
    const keys = await byKeyboard(page)
    await page.goto('/intake/new')
    await keys.type('wso')
    await page.locator('.ok-field-list li').filter({ visible: true }).first().waitFor()
    await keys.press('Escape')
    await keys.press('Escape')
    await keys.press('F1')
    const help = page.getByRole('region', { name: 'Klawisze działające na tym ekranie' })
    await help.getByText('Odkłada zaczęty formularz').waitFor()
    await checkAccessibility(page)
    await keys.press('Escape')
    await help.waitFor({ state: 'hidden' })
    await keys.press('Escape')
    expect(await focused(page)).toBe('matterText')
    expect(await page.locator('#matterText').inputValue()).toBe('wso')
  })

  test.each(waysToWork)('the form is put aside and taken up with a mouse, %s', async (_, javaScript) => {
    const page = await office.sit('podawcze2', { javaScript })
    await page.goto('/intake/new')
    await page.locator('summary', { hasText: 'Nowa osoba' }).click()
    await page.getByLabel('Nazwisko').fill('Wolna')
    await press(page, 'Odłóż', 'Formularz odłożono')
    await page.goto('/drafts')
    await checkAccessibility(page)
    await page.getByRole('link', { name: 'Wolna' }).click()
    expect(await page.getByLabel('Nazwisko').inputValue()).toBe('Wolna')
    await page.goto('/drafts')
    await press(page, /^Usuń/, 'Odłożony formularz usunięto')
  })
})

describe('F9 prints for the client who was just served', () => {
  test('the receipt of a complete application: made by one press, opened by the next', async () => {
    const page = await office.sit('okienko10')
    const keys = await byKeyboard(page)
    await page.goto('/intake/new')
    await keys.type('wgd-01')
    await keys.press('Enter')
    await page.getByRole('checkbox', { name: /Wszystko jest/ }).waitFor()
    await keys.activate(page.locator('summary', { hasText: 'Nowa osoba' }))
    await keys.fill(page.locator('#parties-0-surname'), 'Pewny')
    await keys.toggle(page.getByRole('checkbox', { name: /Wszystko jest/ }))
    await keys.press('Control+Enter')
    await page.waitForURL('**/papers/*')
    await page.keyboard.press('F9')
    await page.getByRole('status').filter({ hasText: 'Wydano pokwitowanie.' }).waitFor()
    const printed = page.getByRole('link', { name: 'drukuj dla klienta' })
    const href = await printed.getAttribute('href')
    await page.goto('/intake/new')
    expect(await page.getByRole('link', { name: 'drukuj ostatnie' }).getAttribute('href')).toBe(href)
    const opened = page.waitForRequest((request) => request.url().endsWith(href ?? 'nothing'))
    await page.keyboard.press('F9')
    await opened
  })

  test('the receipt of an incomplete one: the first press only goes there, for it summons', async () => {
    const page = await office.sit('okienko10')
    const keys = await byKeyboard(page)
    await page.goto('/intake/new')
    await keys.type('wgd-01')
    await keys.press('Enter')
    await page.getByRole('checkbox', { name: /Wszystko jest/ }).waitFor()
    await keys.activate(page.locator('summary', { hasText: 'Nowa osoba' }))
    await keys.fill(page.locator('#parties-0-surname'), 'Niepewny')
    await keys.press('Control+Enter')
    await page.waitForURL('**/papers/*')
    await keys.press('F9')
    const receipt = page.getByRole('button', { name: /^Wydaj pokwitowanie z wezwaniem/ })
    expect(await receipt.evaluate((button) => button === document.activeElement)).toBe(true)
    await page.keyboard.press('F9')
    await page.getByRole('status').filter({ hasText: 'Wydano pokwitowanie.' }).waitFor()
    await page.getByRole('link', { name: 'drukuj dla klienta' }).waitFor()
  })
})
