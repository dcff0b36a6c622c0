import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { byKeyboard } from '#test/support/keyboard.ts'
import { useOffice, waysToWork } from '#test/support/office.ts'

const office = useOffice('2026-11-26T10:00:00+01:00')

const picture = async (page: Page, name: string) => {
  const folder = process.env.OKIENKO_PICTURES
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}
const save = 'Zapisz godziny'

test('hours with a break are entered by keyboard; openings that overlap are told at their weekday', async () => {
  const page = await office.sit('koordynator')
  const keyboard = await byKeyboard(page, 'at-top')
  await page.goto('/opening-hours')
  await keyboard.activate(page.getByRole('link', { name: /^Zmień godziny w tygodniu/ }).first())
  await page.waitForURL(/\/week$/)
  await page.getByRole('button', { name: save }).waitFor()
  await checkAccessibility(page)
  await keyboard.fill(page.getByLabel('Od którego dnia'), '1.12.2026')
  await keyboard.fill(page.getByLabel('poniedziałek'), '8:00–12:00, 11:30–16:00')
  await keyboard.fill(page.getByLabel('Powód'), 'przerwa na sprzątanie sali')
  await keyboard.activate(page.getByRole('button', { name: save }))
  await page.getByText('Godziny zachodzą na siebie').first().waitFor()
  expect(await page.getByLabel('poniedziałek').inputValue()).toBe('8:00–12:00, 11:30–16:00')
  await checkAccessibility(page)
  await picture(page, 'week-refused')
  await keyboard.fill(page.getByLabel('poniedziałek'), '8:00–12:00, 12:30–16:00')
  await keyboard.activate(page.getByRole('button', { name: save }))
  await page.getByText('Zapisano godziny od 1 grudnia 2026.').waitFor()
  await page.getByRole('cell', { name: '8:00–12:00, 12:30–16:00' }).first().waitFor()
  keyboard.assertNoMouse()
  await picture(page, 'hours')
})

test.each(waysToWork)('the client reads both openings of a day %s', async (kind, javaScript) => {
  const page = await office.sit('koordynator', { javaScript })
  await page.goto('/opening-hours')
  await page
    .getByRole('link', { name: /^Zmień godziny w tygodniu/ })
    .last()
    .click()
  const hours = kind === 'with JavaScript' ? '7:00–11:00, 11:30–15:00' : '7:15–11:00, 11:30–15:15'
  await page.getByLabel('Od którego dnia').fill('27.11.2026')
  await page.getByLabel('piątek').fill(hours)
  await page.getByLabel('Powód').fill('próba')
  await page.getByRole('button', { name: save }).click()
  await page.getByText('Zapisano godziny od 27 listopada 2026.').waitFor()
  const client = await office.client({ javaScript })
  await client.goto('/')
  await client.getByText(hours).waitFor()
})

test.each([
  ['dark', { scheme: 'dark' }],
  ['320 px wide', { viewport: { width: 320, height: 640 } }],
] as const)('the form is accessible %s', async (name, options) => {
  const page = await office.sit('koordynator', options)
  await page.goto('/opening-hours')
  await page
    .getByRole('link', { name: /^Zmień godziny w tygodniu/ })
    .first()
    .click()
  await page.getByLabel('poniedziałek').waitFor()
  await checkAccessibility(page)
  await picture(page, `week-${name}`)
})
