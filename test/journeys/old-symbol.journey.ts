import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { officeTasks } from '#main/tasks.ts'
import { TURN_SYMBOLS } from '#modules/service-cards/index.ts'
import { checkAccessibility, checkReflow } from '#test/support/accessibility.ts'
import { useCardDrafts } from '#test/support/card-drafts.ts'
import { byKeyboard } from '#test/support/keyboard.ts'
import { useOffice } from '#test/support/office.ts'

// a client brings an application printed last year; the card has another symbol by now
const office = useOffice('2026-11-23T09:00:00+01:00')
const cards = useCardDrafts(office.app)

const picture = async (page: Page, name: string) => {
  const folder = process.env.OKIENKO_PICTURES
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

beforeAll(async () => {
  const draft = await cards.readyToRelease('WSO-01', { symbol: 'WSO-91' })
  await cards.publish(draft, '2026-11-24')
  office.app.clock.set('2026-11-24T09:00:00+01:00')
  await officeTasks(office.app.services)[TURN_SYMBOLS]?.({}, { id: '1', attempts: 1 })
})

describe.each([
  ['light', 1366],
  ['dark', 1366],
  ['dark', 320],
] as const)('%s, %d px wide', (scheme, width) => {
  test('the clerk types the old symbol, reads that it changed, and takes the card without a mouse', async () => {
    const page = await office.sit('meldunki', { scheme, viewport: { width, height: 768 } })
    const keys = await byKeyboard(page)
    await page.goto('/intake/new')
    await keys.type('wso-01')
    const offer = page.locator('.ok-field-list li').filter({ visible: true }).first()
    await offer.getByText('Dawniej WSO-01.').waitFor()
    await checkReflow(page)
    await picture(page, `old-symbol-offer-${scheme}-${width}`)
    await keys.press('Enter')
    await page.locator('.ok-intake__note', { hasText: 'dawniej WSO-01' }).waitFor()
    await expect.poll(() => page.locator('#matterText').inputValue()).toMatch(/^WSO-91 /)
    keys.assertNoMouse()
    if (width > 320) await checkAccessibility(page)
    await picture(page, `old-symbol-chosen-${scheme}-${width}`)
  })

  test('whoever keeps the cards sees it in their list', async () => {
    const page = await office.sit('autor-kart', { scheme, viewport: { width, height: 768 } })
    await page.goto('/cards')
    await page
      .getByRole('row', { name: /WSO-91/ })
      .getByText('dawniej WSO-01')
      .waitFor()
    if (width > 320) await checkAccessibility(page)
    await checkReflow(page)
    await picture(page, `old-symbol-cards-${scheme}-${width}`)
  })
})

test('without scripts the offers say it under the name', async () => {
  const page = await office.sit('meldunki', { javaScript: false })
  await page.goto('/intake/new')
  await page.getByLabel('Sprawa', { exact: true }).fill('wso')
  await page.getByRole('button', { name: 'Szukaj' }).and(page.locator('[value=matter]')).click()
  await page.getByRole('radio', { name: /^WSO-91/ }).waitFor()
  await page.getByText(/^Dawniej WSO-01\./).waitFor()
  await checkAccessibility(page)
})
