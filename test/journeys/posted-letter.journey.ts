import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { useOffice, waysToWork } from '#test/support/office.ts'
import { press, takeIn, unfold } from '#test/support/steps.ts'

const office = useOffice()

/** Two numbers of the operator that follow one another, with their check digits. */
const [first, next] = ['00759007731512000621', '00759007731512000638']

/** The coordinator takes in the numbers that the operator gave the office; each story then uses the next of them. */
async function openRange(page: Page): Promise<void> {
  await page.goto('/posting-numbers')
  await page.getByLabel('Pierwszy numer').fill(first)
  await page.getByLabel('Ostatni numer').fill(next)
  await checkAccessibility(page)
  await press(page, 'Otwórz pulę', 'Otwarto pulę: 2 numery.')
}

describe.each(waysToWork)('a summons sent by post, %s', (_, javaScript) => {
  test('comes back with two notices: the day of the fiction is shown with its reasons, and the term runs from it', async () => {
    office.app.clock.set('2026-11-23T09:00:00+01:00')
    if (javaScript) await openRange(await office.sit('koordynator', { javaScript }))
    const page = await office.sit('podawcze', { javaScript })
    const { path } = await takeIn(page, {
      card: 'WKŚ-01',
      people: [{ surname: 'Dąbrowska', givenNames: 'Halina' }],
      items: [/Oznaczenie wnioskodawcy/, /Podpis/, /Gatunek/],
      notNeeded: [/Pełnomocnictwo/, /17 zł/, /Zgoda właściciela/],
    })
    await unfold(page, 'Wezwij pismem')
    await press(page, 'Sporządź wezwanie', /Sporządzono wezwanie/)
    await checkAccessibility(page)
    await press(page, 'Wyślij i wpisz do rejestru', new RegExp(`Wpisano do rejestru.*: ${javaScript ? first : next}`))
    const sent = page.getByRole('table', { name: 'Wysłane pisma' })
    await sent.getByText('wysłane', { exact: true }).waitFor()

    office.app.clock.set('2026-12-11T09:00:00+01:00')
    await page.goto('/registers')
    await page.getByRole('link', { name: 'Rejestr przesyłek wychodzących' }).click()
    await checkAccessibility(page)
    await page.getByRole('row').filter({ hasText: 'Dąbrowska' }).first().getByRole('link').click()
    await checkAccessibility(page)
    await page.getByRole('radio', { name: 'zwrot, nie podjęto w terminie' }).check()
    await page.getByLabel('Dzień odbioru, odmowy albo zwrotu').fill('10.12.2026')
    await page.getByLabel('Pierwsze zawiadomienie').fill('25.11.2026')
    await page.getByLabel('Powtórne zawiadomienie').fill('24.11.2026')
    const submit = page.getByRole('button', { name: 'Zapisz potwierdzenie odbioru' })
    await submit.click()
    // an impossible slip: what was typed stays, the sentence says what is wrong
    await page
      .getByRole('alert')
      .getByText(/zawiadomieni/)
      .first()
      .waitFor()
    expect(await page.getByLabel('Powtórne zawiadomienie').inputValue()).toBe('24.11.2026')
    await checkAccessibility(page)
    await page.getByLabel('Powtórne zawiadomienie').fill('3.12.2026')
    await submit.click()
    await page.getByRole('status').filter({ hasText: 'Pismo jest doręczone.' }).waitFor()
    await page
      .getByText(/^Uznaje się za doręczone/)
      .getByText('9 grudnia 2026 (środa)')
      .waitFor()
    await page.getByText('Dlaczego ta data?').click()
    for (const words of ['Pierwsze zawiadomienie: 25 listopada 2026.', 'Powtórne zawiadomienie: 3 grudnia 2026.'])
      await page.getByText(words).waitFor()
    await page.getByText('art. 44 § 4 KPA').first().waitFor()
    await checkAccessibility(page)

    await page.goto(path)
    await page.getByText('16 grudnia 2026 (środa)').first().waitFor()
    await sent.getByText('doręczone').waitFor()
    await checkAccessibility(page)
  })
})
