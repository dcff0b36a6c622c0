import { describe, expect, test } from 'vitest'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { useOffice, waysToWork } from '#test/support/office.ts'
import { askByCode, codeOn, press, readPdf, takeInIncomplete, unfold } from '#test/support/steps.ts'

const office = useOffice()

describe.each(waysToWork)('an entry made in a hurry, %s', (_, javaScript) => {
  test('is corrected: people, enclosures and the card; the number stays, the receipt is written anew', async () => {
    office.app.clock.set('2026-11-23T09:00:00+01:00')
    const page = await office.sit('podawcze', { javaScript })
    const { path, number, receipt } = await takeInIncomplete(page, 'Pomyłkowska', ['Akt własności'])

    await page.getByRole('link', { name: 'Popraw wpis' }).click()
    await page.getByRole('heading', { level: 1, name: `Poprawianie wpisu ${number.replace(' / ', '/')}` }).waitFor()
    await checkAccessibility(page)
    const applicant = page.getByRole('group', { name: 'wnoszący' })
    await applicant.getByLabel('Nazwisko i imię albo nazwa').fill('Pomyślna Halina')
    await unfold(page, 'Dodaj uczestnika')
    const bringer = page.getByRole('group', { name: 'Uczestnik 2' })
    await bringer.getByLabel('Rola').selectOption({ label: 'osoba, która przyniosła' })
    await bringer.getByLabel('Nazwisko i imię albo nazwa').fill('Synowska Zofia')
    await unfold(page, 'Dodaj załącznik')
    await page.getByLabel('Załącznik 2: nazwa').fill('Zdjęcia działki')
    // she takes her deed home: an original does not leave the list without a word on where it is
    await page.getByLabel('Ten wiersz').nth(1).selectOption({ label: 'wycofuję z wpisu' })
    await page.getByRole('button', { name: 'Zapisz poprawki' }).click()
    await page.getByRole('alert').getByText('Podaj powód').waitFor()
    // nothing typed is lost, and the fold with the new row is open again
    expect(await bringer.getByLabel('Nazwisko i imię albo nazwa').inputValue()).toBe('Synowska Zofia')
    await checkAccessibility(page)
    await page.getByLabel('Powód').fill('Klientka pokazała dowód i dopowiedziała, czego chce.')
    await page.getByRole('button', { name: 'Zapisz poprawki' }).click()
    await page.getByRole('alert').getByText('„Akt własności” to oryginał do zwrotu').first().waitFor()
    await page.getByLabel('Gdzie jest').fill('oddano od razu przy oknie')
    await press(page, 'Zapisz poprawki', 'Wpis poprawiono.')

    expect((await page.getByRole('heading', { level: 1 }).textContent()) ?? '').toContain(number)
    for (const words of ['Pomyślna Halina', 'Synowska Zofia', 'Zdjęcia działki'])
      await page.getByText(words).filter({ visible: true }).first().waitFor()
    await page.getByText('Klientka pokazała dowód i dopowiedziała, czego chce.').first().waitFor()
    await page.getByText('zastąpiony nowszym').first().waitFor()
    const anew = await readPdf(page, /^Pokwitowanie i wezwanie/)
    for (const words of ['Pomyślna Halina', 'Zdjęcia działki', 'poniedziałek, 30 listopada 2026', codeOn(receipt)])
      expect(anew).toContain(words)
    await checkAccessibility(page)

    await page.goto(`${path}/correct`)
    const card = page.getByLabel('Karta usługi')
    await card.selectOption(await card.locator('option').filter({ hasText: 'WSO-01' }).getAttribute('value'))
    await page.getByLabel('Powód').fill('Chodziło o zaświadczenie o zameldowaniu.')
    await press(page, 'Zapisz poprawki', 'Wpis poprawiono.')
    // what the new card does not ask for is no lack any more: the summons about the drawing has nothing to stand on
    await page.getByText('Opłata skarbowa za zaświadczenie').first().waitFor()
    expect(await page.getByText('Rysunek, mapa albo projekt').count()).toBe(0)
    await checkAccessibility(page)
    const client = await office.client({ javaScript })
    await askByCode(client, codeOn(receipt))
    await client.getByText('Zaświadczenie o zameldowaniu').first().waitFor()
    await checkAccessibility(client)
  })
})
