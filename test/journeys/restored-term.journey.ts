import { describe, expect, test } from 'vitest'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { useOffice, waysToWork } from '#test/support/office.ts'
import { freshNumber } from '#test/support/postal-numbers.ts'
import { askByCode, codeOn, finish, press, readPdf, takeInIncomplete, unfold } from '#test/support/steps.ts'

const office = useOffice()

describe.each(waysToWork)('a client who lay in hospital when the term ran out, %s', (_, javaScript) => {
  test('asks for the term back with what was missing, and the application stands on its first day', async () => {
    office.app.clock.set('2026-11-23T09:00:00+01:00')
    const page = await office.sit('podawcze', { javaScript })
    const { path, receipt } = await takeInIncomplete(page, 'Szpitalna')

    office.app.clock.set('2026-12-14T09:00:00+01:00')
    const signatory = await office.sit('kierownik-wks-ii', { javaScript })
    await signatory.goto(path)
    await unfold(signatory, 'Pozostaw bez rozpoznania')
    await signatory.getByLabel('Powód').first().fill('Wezwanie odebrano, braków nie usunięto.')
    await finish(
      signatory,
      'Pozostaw bez rozpoznania',
      'Pozostaw bez rozpoznania',
      'Sporządzono adnotację i zawiadomienie.',
    )
    await page.goto(path)
    await page.getByLabel('Numer nadania albo dowodu wysłania').fill(freshNumber())
    await press(page, 'Zapisz wysłanie', 'Podanie pozostawiono bez rozpoznania.')

    office.app.clock.set('2026-12-15T09:00:00+01:00')
    await page.reload()
    await unfold(page, 'Zapisz prośbę o przywrócenie terminu')
    await page.getByLabel('Kiedy ustała przeszkoda').fill('10.12.2026')
    await page.getByRole('button', { name: 'Zapisz prośbę' }).click()
    await page.getByRole('alert').getByText('Wpisz, dlaczego nie dotrzymano terminu').waitFor()
    expect(await page.getByLabel('Kiedy ustała przeszkoda').inputValue()).toBe('10.12.2026')
    await checkAccessibility(page)
    await page.getByLabel('Dlaczego nie dotrzymano terminu').fill('Pobyt w szpitalu do 10 grudnia.')
    await press(page, 'Zapisz prośbę', 'Rozstrzygnie ją osoba upoważniona.')
    await checkAccessibility(page)

    await signatory.goto(path)
    await signatory.getByText('Pobyt w szpitalu do 10 grudnia.').first().waitFor()
    await signatory.getByText('Prośbę można było wnieść do: 17 grudnia 2026 (czwartek)').waitFor()
    await signatory.getByRole('radio', { name: /^Przywróć termin/ }).check()
    await signatory.getByLabel('Znak postanowienia').fill('WKŚ-II.6131.7.2026')
    await signatory.getByLabel('Uzasadnienie').fill('Karta wypisu potwierdza pobyt w szpitalu.')
    await checkAccessibility(signatory)
    await finish(signatory, 'Rozstrzygnij prośbę', 'Sporządź postanowienie', 'Sporządzono postanowienie.')
    const order = await readPdf(signatory, /^Postanowienie o przywróceniu terminu/)
    for (const words of ['art. 58 § 1 i 2', 'Karta wypisu potwierdza', 'nie służy zażalenie'])
      expect(order).toContain(words)
    await checkAccessibility(signatory)

    await page.reload()
    await page.getByLabel('Numer nadania albo dowodu wysłania').fill(freshNumber())
    await press(page, 'Zapisz wysłanie', 'Zapisano wysłanie postanowienia.')
    // the cure counts as made in time: no other day of filing stands beside that of arrival
    expect(await page.getByText('Data wniesienia', { exact: true }).count()).toBe(0)
    await page.getByRole('button', { name: 'Dodaj do karty przekazania' }).waitFor()
    await checkAccessibility(page)
    const client = await office.client({ javaScript })
    await askByCode(client, codeOn(receipt))
    await client.getByText('Wniosek jest kompletny.').waitFor()
    await checkAccessibility(client)
  })
})
