import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { useOffice, waysToWork } from '#test/support/office.ts'
import { pdfText } from '#test/support/pdf-text.ts'
import { finish, press, takeIn, unfold } from '#test/support/steps.ts'

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

/** The letters of the day go into the posting book, which is closed, printed, and stamped by the operator on the next day. */
async function postBook(page: Page, number: string, book: number): Promise<void> {
  await page.getByRole('link', { name: 'Wysyłka', exact: true }).click()
  await checkAccessibility(page)
  await page.getByRole('link', { name: 'Na książkę nadawczą czeka 1 przesyłka.' }).click()
  await checkAccessibility(page)
  await press(page, 'Zbierz do książki', 'Do książki dopisano 1 przesyłkę.')
  await checkAccessibility(page)
  await page.getByRole('link', { name: 'Opisz albo wyjmij' }).click()
  await page.getByLabel('Masa w gramach').fill('40')
  await page.getByLabel('Format').selectOption('S')
  await page.getByLabel('Opłata w złotych').fill('10 złotych')
  const describeLine = page.getByRole('button', { name: 'Zapisz masę i opłatę' })
  await describeLine.click()
  await page.getByRole('alert').getByText('Podaj opłatę w złotych').waitFor()
  expect(await page.getByLabel('Masa w gramach').inputValue()).toBe('40')
  await checkAccessibility(page)
  await page.getByLabel('Opłata w złotych').fill('10,90')
  await press(page, 'Zapisz masę i opłatę', 'Zapisano masę, format i opłatę.')
  await press(page, 'Zamknij książkę i sporządź wydruk', `Zamknięto książkę nadawczą ${book}/2026.`)
  await checkAccessibility(page)
  const href = await page.getByRole('link', { name: 'Wydruk dla operatora (PDF)' }).getAttribute('href')
  const printed = await pdfText(await (await page.request.get(href ?? '')).body())
  for (const words of [
    'Książka nadawcza przesyłek',
    `${book} / 2026`,
    'Poczta Polska S.A.',
    'Dąbrowska',
    '40 g, S',
    '10,90',
  ])
    expect(printed.replace(/\s+/g, ' ')).toContain(words)
  expect(printed.replace(/\s/g, '')).toContain(`(00)${number.slice(2)}`)

  office.app.clock.set('2026-11-24T09:00:00+01:00')
  await page.getByLabel('Dzień na stemplu operatora').fill('25.11.2026')
  await page.getByLabel('Kto przyjął').fill('UP Płock 1')
  await page.getByRole('button', { name: 'Zapisz potwierdzenie' }).click()
  await page.getByRole('alert').getByText('Dzień na stemplu nie może być późniejszy niż dzisiejszy.').waitFor()
  expect(await page.getByLabel('Kto przyjął').inputValue()).toBe('UP Płock 1')
  await page.getByLabel('Dzień na stemplu operatora').fill('24.11.2026')
  await press(page, 'Zapisz potwierdzenie', 'Zapisano potwierdzenie operatora: przyjęto 1 przesyłkę.')
  await page.getByText('przyjęta przez operatora').first().waitFor()
  await checkAccessibility(page)
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
    await finish(page, 'Wezwij pismem', 'Sporządź wezwanie', /Sporządzono wezwanie/)
    await checkAccessibility(page)
    await press(page, 'Wyślij i wpisz do rejestru', new RegExp(`Wpisano do rejestru.*: ${javaScript ? first : next}`))
    const sent = page.getByRole('table', { name: 'Wysłane pisma' })
    await sent.getByText('wysłane', { exact: true }).waitFor()
    await postBook(page, javaScript ? first : next, javaScript ? 1 : 2)

    office.app.clock.set('2026-12-11T09:00:00+01:00')
    await page.goto('/registers')
    await page.getByRole('link', { name: 'Rejestr przesyłek wychodzących' }).click()
    await checkAccessibility(page)
    await page.getByRole('row').filter({ hasText: 'Dąbrowska' }).first().getByRole('link').click()
    await page.getByText('Nadano u operatora').waitFor()
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
