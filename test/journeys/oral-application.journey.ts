import { describe, expect, test } from 'vitest'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { useOffice, waysToWork } from '#test/support/office.ts'
import { press, readPdf, takeIn } from '#test/support/steps.ts'

const office = useOffice()
const said = 'Proszę zmienić w ewidencji sposób użytkowania działki nr 12: od dwóch lat jest tam sad.'

describe.each(waysToWork)('an application made by word of mouth, %s', (_, javaScript) => {
  test('is written down, read back, signed by both and filed', async () => {
    const page = await office.sit('okienko10', { javaScript })
    await takeIn(page, { card: 'WGD-01', people: [{ surname: 'Gżegżółka', givenNames: 'Marianna' }], said })
    await page.getByRole('definition').filter({ hasText: 'ustnie do protokołu' }).waitFor()
    await checkAccessibility(page)

    await page.getByRole('button', { name: 'Sporządź protokół' }).click()
    await page.getByRole('alert').getByText('Najpierw odczytaj protokół wszystkim obecnym (art. 68 § 2 KPA).').waitFor()
    await checkAccessibility(page)

    await page.getByRole('checkbox', { name: 'Protokół odczytano wszystkim obecnym' }).check()
    await press(page, 'Sporządź protokół', 'Protokół jest gotowy do wydruku i podpisu.')
    const protocol = await readPdf(page, /^Protokół przyjęcia podania wniesionego ustnie/)
    expect(protocol).toContain(said)
    expect(protocol).toContain('Wnoszący podanie Gżegżółka Marianna')
    expect(protocol).toContain('Joanna Leśniak')
    expect(protocol).toContain('art. 63 § 1')
    expect(protocol).not.toContain('nie może złożyć podpisu')

    await press(page, 'Wydaj potwierdzenie wniesienia', 'Potwierdzenie wniesienia jest gotowe do wydruku.')
    expect(await readPdf(page, /^Potwierdzenie wniesienia podania/)).toContain('ustnie do protokołu')
    await page.getByText('Sporządzono protokół przyjęcia podania ustnego.').waitFor()
  })

  test('is signed by somebody else when the applicant cannot, with the reason', async () => {
    const page = await office.sit('okienko10', { javaScript })
    await takeIn(page, { card: 'WGD-01', people: [{ surname: 'Brzęczyszczykiewicz', givenNames: 'Grzegorz' }], said })
    await page.getByRole('checkbox', { name: 'Protokół odczytano wszystkim obecnym' }).check()
    await page.getByRole('radio', { name: 'nie może podpisać' }).check()
    await page.getByLabel('Kto podpisuje za wnoszącego').fill('Ewa Ćwik, sąsiadka')
    await page.getByRole('button', { name: 'Sporządź protokół' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByLabel('Kto podpisuje za wnoszącego').inputValue()).toBe('Ewa Ćwik, sąsiadka')
    await page.getByLabel('Powód braku podpisu').fill('złamana ręka')
    await press(page, 'Sporządź protokół', 'Protokół jest gotowy do wydruku i podpisu.')
    const protocol = await readPdf(page, /^Protokół przyjęcia podania wniesionego ustnie/)
    expect(protocol).toContain('Powód: złamana ręka. Z upoważnienia tej osoby podpisuje Ewa Ćwik, sąsiadka')
  })
})
