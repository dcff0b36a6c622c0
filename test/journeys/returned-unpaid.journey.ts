import { describe, expect, test } from 'vitest'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { useOffice, waysToWork } from '#test/support/office.ts'
import { freshNumber } from '#test/support/postal-numbers.ts'
import { askByCode, codeOn, finish, press, readPdf, takeIn, unfold } from '#test/support/steps.ts'

const office = useOffice()

describe.each(waysToWork)('an application whose fee nobody pays, %s', (_, javaScript) => {
  test('is called for by its own path and given back by an order, never left unexamined', async () => {
    office.app.clock.set('2026-11-23T09:00:00+01:00')
    const page = await office.sit('podawcze', { javaScript })
    const { path } = await takeIn(page, {
      card: 'WSO-01',
      people: [{ surname: 'Bezgotówkowa', givenNames: 'Halina' }],
      items: [/Oznaczenie wnioskodawcy/, /Podpis/],
      notNeeded: [/Pełnomocnictwo/, /17 zł/],
    })
    await press(page, 'Wydaj pokwitowanie', 'Wydano pokwitowanie.')
    const receipt = await readPdf(page, /^Pokwitowanie/)
    // a missing fee carries no sanction of art. 64
    expect(receipt).not.toContain('bez rozpoznania')
    await unfold(page, 'Wezwij do zapłaty')
    await checkAccessibility(page)
    await finish(page, 'Wezwij do zapłaty', 'Wezwij do zapłaty', 'Wezwano do zapłaty.')
    const call = await readPdf(page, /^Wezwanie do/)
    for (const words of ['17,00', 'art. 261', 'w terminie 7 dni od dnia doręczenia wezwania'])
      expect(call).toContain(words)
    expect(call).not.toMatch(/art\. 64|bez rozpoznania/)
    await page.getByText('Ostatni dzień na zapłatę: 30 listopada 2026').waitFor()
    const client = await office.client({ javaScript })
    await askByCode(client, codeOn(receipt))
    await client.getByText('Zapłać opłatę.').waitFor()
    await client.getByText('30 listopada 2026').first().waitFor()
    await checkAccessibility(client)

    office.app.clock.set('2026-12-02T09:00:00+01:00')
    const signatory = await office.sit('kierownik-wso', { javaScript })
    await signatory.goto(path)
    await unfold(signatory, 'Zwróć nieopłacone podanie')
    await signatory.getByLabel('Znak postanowienia').fill('WSO.5345.1.2026')
    await checkAccessibility(signatory)
    await signatory.getByRole('radio', { name: 'nie zachodzi żaden' }).check()
    await finish(
      signatory,
      'Zwróć nieopłacone podanie',
      'Sporządź postanowienie',
      'Sporządzono postanowienie o zwrocie.',
    )
    const order = await readPdf(signatory, /^Postanowienie o zwrocie podania/)
    for (const words of ['art. 261 § 2', '17,00', 'poniedziałek, 30 listopada 2026', 'zażalenie'])
      expect(order).toContain(words)
    expect(order).not.toMatch(/art\. 64|bez rozpoznania/)
    await checkAccessibility(signatory)

    // until the order goes out the fee may still be paid; with its dispatch the application is returned
    await page.goto(path)
    await page.getByRole('button', { name: 'Zapisz zapłatę' }).waitFor()
    await page.getByLabel('Numer nadania albo dowodu wysłania').fill(freshNumber())
    await press(page, 'Zapisz wysłanie', 'Zapisano wysłanie postanowienia.')
    expect(await page.getByRole('button', { name: 'Zapisz zapłatę' }).count()).toBe(0)
    await checkAccessibility(page)
    await client.reload()
    await client.getByText('Wniosek zwrócono postanowieniem').waitFor()
    await checkAccessibility(client)
  })
})
