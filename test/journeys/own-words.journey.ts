import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { useOffice, waysToWork } from '#test/support/office.ts'

const office = useOffice()

const picture = async (page: Page, name: string) => {
  const folder = process.env.OKIENKO_PICTURES
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

/** A letter of its own for each way of working, for both stories share one office. */
const letters = {
  'with JavaScript': 'Wezwanie do usunięcia braków podania',
  'without JavaScript': 'Wezwanie do uiszczenia opłaty',
} as const

describe.each(waysToWork)('the office’s own paragraph %s', (kind, javaScript) => {
  test('is entered by the coordinator, mended when it names what nobody knows, and taken back', async () => {
    const coordinator = await office.sit('koordynator', { javaScript })
    await coordinator.goto('/admin/settings')
    await coordinator.getByRole('link', { name: 'Własne akapity na pismach' }).click()
    await coordinator.getByRole('link', { name: letters[kind] }).click()
    const words = coordinator.getByLabel('Treść akapitu')
    await words.fill('Parking za ratuszem.\nTelefon: {telefon:nieznany}')
    await coordinator.getByLabel('Od dnia').fill('23.11.2026')
    await coordinator.getByRole('button', { name: 'Wpisz akapit' }).click()
    await coordinator.getByText('Nie wiadomo, co wstawić w miejsce „{telefon:nieznany}”.').first().waitFor()
    await checkAccessibility(coordinator)
    expect(await words.inputValue()).toContain('Parking za ratuszem.')
    await words.fill('Parking za ratuszem.\nTelefon: {telefon:wgd}')
    await coordinator.getByRole('button', { name: 'Wpisz akapit' }).click()
    await coordinator.getByText('Wpisano akapit.').waitFor()
    await checkAccessibility(coordinator)
    await picture(coordinator, `own-words-${kind}`)
    for (const look of ['light', 'dark'] as const) {
      await coordinator.emulateMedia({ colorScheme: look })
      await coordinator.setViewportSize({ width: 320, height: 800 })
      await checkAccessibility(coordinator)
      await picture(coordinator, `own-words-${look}-${kind}`)
    }
    await coordinator.goto('/letter-words')
    const row = coordinator.getByRole('row', { name: letters[kind] })
    expect(await row.textContent()).toMatch(/Parking za ratuszem\.\nTelefon: [\d ]+/)
    await checkAccessibility(coordinator)
    await picture(coordinator, `letter-words-dark-${kind}`)

    await row.getByRole('link').click()
    await coordinator.getByText('Cofnij wpis z mocą od: 23 listopada 2026').click()
    await coordinator.getByLabel('Dlaczego cofasz ten wpis').fill('zły dzień')
    await coordinator.getByRole('button', { name: 'Cofnij wpis' }).click()
    await coordinator.getByText('Cofnięto wpis.').waitFor()
    await coordinator.getByText('zły dzień').waitFor()
    await checkAccessibility(coordinator)
  })
})
