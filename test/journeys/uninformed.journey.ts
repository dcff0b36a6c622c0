import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkAccessibility, checkReflow } from '#test/support/accessibility.ts'
import { halina, useFinishedDocuments } from '#test/support/finished-document.ts'
import { byKeyboard } from '#test/support/keyboard.ts'
import { useOffice, waysToWork } from '#test/support/office.ts'

// documents lie on the rack, the clients left telephone numbers, and nobody has called
const office = useOffice('2026-11-23T09:00:00+01:00')
const documents = useFinishedDocuments(office.app)

const picture = async (page: Page, name: string) => {
  const folder = process.env.OKIENKO_PICTURES
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

beforeAll(async () => {
  for (const notifyBy of ['600 700 801', '600 700 802', '600 700 803', 'halina@poczta.przyklad.invalid'])
    await documents.onRack([halina], { notifyBy })
  office.app.clock.set('2026-11-23T11:30:00+01:00')
})

describe.each(waysToWork)('clients without information, %s', (_kind, javaScript) => {
  test('the coordinator comes from the number to the list, has one called and notes it', async () => {
    const page = await office.sit('koordynator', { javaScript })
    await page.goto('/desk')
    await page.getByRole('link', { name: /5\. Klient bez informacji/ }).click()
    await page.getByRole('heading', { name: 'Klienci bez informacji', level: 1 }).waitFor()
    const before = await page.getByRole('row').count()
    await checkAccessibility(page)
    await page.getByRole('button', { name: 'Odnotuj, że klient wie' }).click()
    await page.getByText('Napisz, jak powiadomiono klienta.').first().waitFor()
    await checkAccessibility(page)
    await page.getByLabel('Powiadomienie', { exact: true }).selectOption({ index: 1 })
    await page.getByLabel('Jak powiadomiono').fill('telefonicznie')
    await page.getByRole('button', { name: 'Odnotuj, że klient wie' }).click()
    await page.getByText('Odnotowano, że klient wie.').waitFor()
    await expect.poll(() => page.getByRole('row').count()).toBe(before - 1)
  })
})

test.each([
  ['light', 1366],
  ['dark', 1366],
  ['dark', 320],
] as const)('%s, %d px wide, by keyboard', async (scheme, width) => {
  const page = await office.sit('koordynator', { scheme, viewport: { width, height: 768 } })
  const keys = await byKeyboard(page)
  await page.goto('/uninformed')
  await page.getByText('Zadzwoń i odnotuj to niżej. Kontakt: 600 700').first().waitFor()
  if (width > 320) await checkAccessibility(page)
  await checkReflow(page)
  await picture(page, `uninformed-${scheme}-${width}`)
  await page.getByLabel('Jak powiadomiono').focus()
  await keys.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Odnotuj, że klient wie')
  keys.assertNoMouse()
})
