import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { useApp } from '#test/support/app.ts'
import { type PageOptions, useBrowser } from '#test/support/browser.ts'
import { byKeyboard } from '#test/support/keyboard.ts'

const app = useApp()
const browser = useBrowser()
let baseURL = ''
beforeAll(async () => {
  baseURL = await app.server.listen({ port: 0, host: '127.0.0.1' })
})

/** The page of a clerk who is signed in already; nothing is opened yet. */
async function atWindow(login: string, options: PageOptions = {}): Promise<Page> {
  const { cookie } = await app.signIn(login)
  const page = await browser.newPage({ baseURL, ...options })
  const [name = '', value = ''] = cookie.split('=')
  await page.context().addCookies([{ name, value, url: baseURL }])
  return page
}
const matter = (page: Page) => page.locator('#matterText')
const client = (page: Page) => page.locator('#parties-0-find')
const everything = (page: Page) => page.getByRole('checkbox', { name: /Wszystko jest/ })
const number = (page: Page) => page.getByRole('status').filter({ hasText: 'Zarejestrowano' })

describe('intake by keyboard alone', () => {
  test('a known client with a complete, catalogued matter takes at most 45 keys and no mouse', async () => {
    const page = await atWindow('meldunki')
    const keys = await byKeyboard(page)
    await page.goto('/intake/new')
    await keys.type('wso-01')
    await keys.press('Enter')
    await everything(page).waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('parties-0-find')
    await keys.type('zolk')
    await page.locator('.ok-field-list li').filter({ visible: true }).first().waitFor()
    await keys.press('ArrowDown')
    await keys.press('Enter')
    await page.locator('.ok-intake__note', { hasText: 'ul. Świerkowa 4 m. 7' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('everything')
    await keys.press('1')
    await keys.press('Control+Enter')
    await page.waitForURL('**/papers/*')
    await number(page).waitFor()
    expect(keys.keysUsed).toBeLessThanOrEqual(45)
    keys.assertNoMouse()
    await checkAccessibility(page)
  })

  test('Enter walks group by group, passes over what is rarely needed and never sends the form', async () => {
    const page = await atWindow('meldunki')
    const keys = await byKeyboard(page)
    await page.goto('/intake/new')
    await keys.type('wso-01')
    await keys.press('Enter')
    await everything(page).waitFor()
    const walked: (string | undefined)[] = []
    for (let step = 0; step < 9; step += 1) {
      walked.push(await page.evaluate(() => document.activeElement?.id))
      await keys.press('Enter')
    }
    expect(walked).toEqual([
      ...['parties-0-find', 'everything', 'enclosures-0-name', 'enclosures-0-pages', 'enclosures-0-form'],
      ...['enclosures-0-returnable', 'deliveryForm', 'notifyBy', 'title'],
    ])
    expect(page.url()).toContain('/intake/new')
    expect(
      await page.getByRole('button', { name: /Zarejestruj/ }).evaluate((it) => it === document.activeElement),
    ).toBe(true)
  })

  test('a new client outside the catalogue, typed in full', async () => {
    const page = await atWindow('podawcze')
    const keys = await byKeyboard(page)
    await page.goto('/intake/new')
    await keys.toggle(page.getByRole('checkbox', { name: 'Sprawa spoza katalogu' }))
    await page.getByLabel('Komórka').waitFor()
    await keys.activate(page.locator('summary', { hasText: 'Nowa osoba' }))
    await keys.fill(page.locator('#parties-0-surname'), 'Brzęczyszczykiewicz')
    await keys.fill(page.locator('#parties-0-givenNames'), 'Grzegorz')
    await keys.fill(page.locator('#parties-0-locality'), 'Chrząszczyżewoszyce')
    await keys.fill(page.locator('#title'), 'Prośba o naprawę chodnika')
    await keys.press('Control+Enter')
    await page.waitForURL('**/papers/*')
    await page.getByText('Brzęczyszczykiewicz Grzegorz').first().waitFor()
    const next = page.getByRole('link', { name: 'Przyjmij następne pismo' })
    expect(await next.evaluate((link) => link === document.activeElement)).toBe(true)
    keys.assertNoMouse()
  })
})

/** Keeps back what the server says of the form, as a slow network would, until it is let go. */
async function holdAnswers(page: Page): Promise<() => Promise<void>> {
  let letGo = () => {}
  const gate = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/drafts/intake-new**', async (route) => {
    await gate
    await route.continue()
  })
  return async () => {
    letGo()
    await page.waitForResponse((answer) => answer.url().includes('/intake/new?draft='))
  }
}

describe('while the server is thinking, nothing typed is lost', () => {
  test('a new person is unfolded and written in, and the caret stays in the middle of a word', async () => {
    const page = await atWindow('podawcze')
    const keys = await byKeyboard(page)
    await page.goto('/intake/new')
    const letGo = await holdAnswers(page)
    await keys.toggle(page.getByRole('checkbox', { name: 'Sprawa spoza katalogu' }))
    await keys.activate(page.locator('summary', { hasText: 'Nowa osoba' }))
    await keys.fill(page.locator('#parties-0-surname'), 'Brzęczyszczykiewicz')
    await keys.fill(page.locator('#parties-0-locality'), 'Chrząszczyzewoszyce')
    for (let step = 0; step < 8; step += 1) await keys.press('ArrowLeft')
    await keys.press('Backspace')
    await letGo()
    await page.getByLabel('Komórka').waitFor()
    await keys.type('ż')
    expect(await page.locator('#parties-0-locality').inputValue()).toBe('Chrząszczyżewoszyce')
    expect(await page.locator('#parties-0-surname').inputValue()).toBe('Brzęczyszczykiewicz')
  })

  test('what was struck out stays struck out', async () => {
    const page = await atWindow('podawcze')
    await page.goto('/intake/new')
    await page.locator('#enclosures-0-name').fill('Mapa')
    const letGo = await holdAnswers(page)
    await page.getByRole('button', { name: 'Dodaj wiersz' }).click()
    await page.locator('#enclosures-0-name').fill('')
    await letGo()
    await page.locator('#enclosures-1-name').waitFor()
    expect(await page.locator('#enclosures-0-name').inputValue()).toBe('')
  })

  test('a choice among offers is made while another part of the form is drawn anew', async () => {
    const page = await atWindow('podawcze')
    await page.goto('/intake/new')
    await page.getByRole('button', { name: 'Dodaj pełnomocnika lub inną osobę' }).click()
    const other = page.locator('#parties-1-find')
    await expect.poll(() => other.evaluate((field) => field === document.activeElement)).toBe(true)
    const letGo = await holdAnswers(page)
    await page.getByRole('checkbox', { name: 'Sprawa spoza katalogu' }).check()
    await other.pressSequentially('zolk')
    await page.locator('.ok-field-list li').filter({ visible: true }).first().waitFor()
    await letGo()
    await page.getByLabel('Komórka').waitFor()
    await other.press('ArrowDown')
    await other.press('Enter')
    await page.locator('[data-part=party-1] .ok-intake__note', { hasText: 'ul. ' }).waitFor()
    expect(await page.locator('input[name="parties[1][clientId]"]').inputValue()).not.toBe('')
  })

  test('„everything is here” is said of one card only: another card asks again', async () => {
    const page = await atWindow('meldunki')
    await page.goto('/intake/new')
    await matter(page).pressSequentially('wso-01')
    await matter(page).press('Enter')
    await everything(page).check()
    await matter(page).fill('wso-02')
    await matter(page).press('Enter')
    await expect.poll(() => page.locator('[name=matterWas]').inputValue()).toContain('WSO-02')
    expect(await everything(page).isChecked()).toBe(false)
  })
})

describe('the intake screen', () => {
  test('fits 1366 × 768 with a known client and a checklist of seven items', async () => {
    const page = await atWindow('meldunki')
    await page.goto('/intake/new')
    await matter(page).pressSequentially('wso-01')
    await matter(page).press('Enter')
    await everything(page).waitFor()
    const button = await page.getByRole('button', { name: /Zarejestruj/ }).boundingBox()
    const bar = await page.locator('.ok-keybar').boundingBox()
    expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThan(bar?.y ?? 0)
  })

  test('shows only the fields of the chosen way of arrival', async () => {
    const page = await atWindow('podawcze')
    await page.goto('/intake/new')
    await page.getByLabel('Sposób wpływu').selectOption('post')
    await page.getByLabel('Data nadania').waitFor()
    expect(await page.getByLabel('Wrzucono do skrzynki').isVisible()).toBe(false)
    await page.getByLabel('Sposób wpływu').selectOption('oral')
    await page.getByLabel('Treść podania do protokołu').waitFor()
    expect(await page.getByLabel('Data nadania').isVisible()).toBe(false)
  })

  const ways: [string, PageOptions][] = [
    ['light', {}],
    ['dark', { scheme: 'dark' }],
    ['without scripts', { javaScript: false }],
    ['at 125 %', { viewport: { width: 1093, height: 614 } }],
    ['320 px wide', { viewport: { width: 320, height: 700 } }],
    ['in forced colours', { forcedColors: 'active' }],
  ]
  test.each(ways)('is accessible %s, filled and empty', async (_way, options) => {
    const page = await atWindow('podawcze', options)
    await page.goto('/intake/new')
    await checkAccessibility(page)
    await matter(page).fill('wso-01')
    await (options.javaScript === false ? page.locator('button[value=matter]').click() : matter(page).press('Enter'))
    await everything(page).waitFor()
    await checkAccessibility(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect((await matter(page).boundingBox())?.width).toBeGreaterThan(200)
  })
})

test('without scripts: matter and client found, an enclosure more, registered, confirmed, corrected, annulled', async () => {
  const page = await atWindow('podawcze', { javaScript: false })
  await page.goto('/intake/new')
  await matter(page).fill('niezaleganiu')
  await matter(page).press('Enter')
  await client(page).fill('zolkiew')
  await page.locator('button[value=party-0]').click()
  await page.getByRole('radio', { name: 'Żółkiewicz Łucja' }).check()
  await page.locator('#enclosures-0-name').fill('Dowód opłaty')
  await page.locator('button[value=more-enclosures]').click()
  await page.locator('#enclosures-1-name').fill('Pełnomocnictwo')
  await page.getByRole('button', { name: /Zarejestruj/ }).click()
  await page.waitForURL('**/papers/*')
  await number(page).waitFor()
  await checkAccessibility(page)
  await page.getByText('Pełnomocnictwo').first().waitFor()
  await page.getByRole('button', { name: 'Wydaj potwierdzenie wniesienia' }).click()
  await page.getByText('Potwierdzenie wniesienia jest gotowe do wydruku.').waitFor()
  await page.getByRole('link', { name: 'Popraw wpis' }).click()
  await checkAccessibility(page)
  await page.getByLabel('Powód').fill('literówka')
  await page.getByLabel('Tytuł').fill('Zaświadczenie o niezaleganiu')
  await page.getByRole('button', { name: /Zapisz poprawki/ }).click()
  await page.getByText('Wpis poprawiono.').waitFor()
  await page.locator('summary', { hasText: 'Anuluj wpis' }).click()
  await page.locator('form[action$=annulment]').getByLabel('Powód').fill('wpisano dwa razy')
  await page.getByRole('button', { name: 'Anuluj wpis' }).click()
  await page.getByText('Wpis anulowano. Numer pozostaje zajęty.').waitFor()
  await page.goto(`/registers/RPW/${new Date().getFullYear()}`)
  await page.getByText('Wpis anulowany: wpisano dwa razy').waitFor()
  await checkAccessibility(page)
})
