import { describe, expect, test } from 'vitest'
import { formatStatusCode } from '#domain/registers/status-code.ts'
import { statusCodeOf } from '#modules/registers/index.ts'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { useOffice, waysToWork } from '#test/support/office.ts'
import { askByCode, fact, finish, press, readPdf, takeIn, unfold } from '#test/support/steps.ts'

const office = useOffice()

describe.each(waysToWork)('an application without an address, %s', (_, javaScript) => {
  test('is looked for in what the office has, left by an officer, and taken up again when the client comes', async () => {
    office.app.clock.set('2026-11-23T09:00:00+01:00')
    const page = await office.sit('podawcze', { javaScript })
    const { path } = await takeIn(page, {
      card: 'WKŚ-01',
      people: [{ surname: 'Bezadresowa', givenNames: 'Halina', address: 'none' }],
      items: [/Podpis/, /Gatunek/, /Oświadczenie/, /Rysunek/],
      notNeeded: [/Pełnomocnictwo/, /17 zł/, /Zgoda właściciela/],
    })
    await page.getByText('W podaniu nie ma adresu strony ani pełnomocnika.').waitFor()
    await unfold(page, 'Odnotuj, że adresu nie znaleziono')
    await page.getByRole('button', { name: 'Zapisz', exact: true }).click()
    await page.getByRole('alert').getByText('Zaznacz, gdzie szukano adresu').waitFor()
    await checkAccessibility(page)
    for (const place of ['wcześniejsze sprawy', 'kartoteka klientów']) await page.getByLabel(place).check()
    await press(page, /^Zapisz$/, 'Odnotowano, gdzie szukano adresu.')
    await checkAccessibility(page)

    const signatory = await office.sit('kierownik-wks-ii', { javaScript })
    await signatory.goto(path)
    await signatory.getByText('Adresu szukano: 23 listopada 2026 (poniedziałek)').waitFor()
    await unfold(signatory, 'Pozostaw bez rozpoznania z powodu braku adresu')
    await signatory.getByLabel('Powód').fill('Nie ma komu doręczyć wezwania.')
    await checkAccessibility(signatory)
    await finish(signatory, 'Pozostaw bez rozpoznania', 'Pozostaw bez rozpoznania', 'Pozostawiono bez rozpoznania.')
    const note = await readPdf(signatory, /^Adnotacja/)
    for (const words of ['art. 64 § 1 k.p.a.', 'kartoteka klientów', 'nie ma dokąd wysłać'])
      expect(note).toContain(words)
    // nobody is written to: there is no address, and no term to wait for
    expect(await signatory.getByRole('link', { name: /^Zawiadomienie/ }).count()).toBe(0)
    await checkAccessibility(signatory)
    const client = await office.client({ javaScript })
    const code = formatStatusCode(statusCodeOf(await office.app.services.office(), path.split('/').at(-1) ?? ''))
    await askByCode(client, code)
    await client.getByText('Podaj adres w okienku.').waitFor()
    await checkAccessibility(client)

    office.app.clock.set('2026-11-30T09:00:00+01:00')
    await page.goto(path)
    await unfold(page, 'Cofnij pozostawienie bez rozpoznania')
    await page.getByLabel('Powód').first().fill('Klientka podała adres w okienku.')
    await press(page, /^Cofnij$/, 'Cofnięto pozostawienie bez rozpoznania.')
    await page.getByRole('link', { name: 'Popraw wpis' }).click()
    await page.getByRole('group', { name: 'wnoszący' }).getByLabel('Miejscowość').fill('Przykładowo')
    await page.getByLabel('Powód').fill('Klientka podała adres.')
    await press(page, 'Zapisz poprawki', 'Wpis poprawiono.')
    await page.getByRole('radio', { name: 'podał go klient' }).check()
    await checkAccessibility(page)
    await press(page, 'Wróć do sprawdzania', 'Zapisano adres.')
    expect(await fact(page, 'Data wniesienia')).toBe('30 listopada 2026 (poniedziałek)')
    await checkAccessibility(page)
    await client.reload()
    await client.getByText('Urząd sprawdza, czy wniosek jest kompletny.').waitFor()
  })
})
