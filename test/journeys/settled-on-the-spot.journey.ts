import { describe, expect, test } from 'vitest'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { useOffice, waysToWork } from '#test/support/office.ts'
import { press, readPdf, takeIn } from '#test/support/steps.ts'

const office = useOffice()

describe.each(waysToWork)('a certificate asked for at the window, %s', (_, javaScript) => {
  test('is given in the same visit, and the case has its sign', async () => {
    const clerk = await office.sit('meldunki', { javaScript })
    const people = [{ surname: 'Kłosek', givenNames: 'Irena' }]
    await takeIn(clerk, { card: 'WSO-01', people, delivery: 'od ręki' })
    await checkAccessibility(clerk)
    await clerk.getByRole('button', { name: 'Załatw i wydaj' }).click()
    await clerk.getByRole('alert').getByText('Zaznacz, jaki dokument okazano').waitFor()
    await checkAccessibility(clerk)
    await clerk.getByRole('radio', { name: 'paszport' }).check()
    await press(clerk, 'Załatw i wydaj', /Sprawa WSO\.5345\.\d+\.2026 załatwiona od ręki\./)
    await checkAccessibility(clerk)
    expect(await readPdf(clerk, /^Potwierdzenie odbioru/)).toContain('Kłosek Irena')
    await clerk
      .getByRole('link', { name: /Zaświadczenie o zameldowaniu/ })
      .first()
      .click()
    await clerk.getByText('załatwiona od ręki przy stanowisku').waitFor()
    await checkAccessibility(clerk)
  })

  test('is not settled at a window without the authority to sign', async () => {
    const clerk = await office.sit('okienko10', { javaScript })
    const people = [{ surname: 'Kłosek', givenNames: 'Irena' }]
    await takeIn(clerk, { card: 'WSO-01', people, delivery: 'od ręki' })
    expect(await clerk.getByRole('button', { name: 'Załatw i wydaj' }).count()).toBe(0)
    await clerk.getByRole('button', { name: 'Dodaj do karty przekazania' }).waitFor()
  })
})
