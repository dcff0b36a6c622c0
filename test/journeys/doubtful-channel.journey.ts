import { describe, expect, test } from 'vitest'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { useOffice, waysToWork } from '#test/support/office.ts'
import { finish, readPdf, takeIn } from '#test/support/steps.ts'

const office = useOffice()
/** The form of whoever decides; no button finishes it before the look at its papers. */
const form = 'Sposób wniesienia'
const toLook = /^Dalej: podgląd pism\W+Sposób wniesienia/

describe.each(waysToWork)('an application by ePUAP, %s', (_, javaScript) => {
  test('is registered and waits; the sender is told how to file, and an officer says since when it counts', async () => {
    const clerk = await office.sit('okienko10', { javaScript })
    const { path } = await takeIn(clerk, {
      card: 'WGD-12',
      people: [{ surname: 'Platformowa', givenNames: 'Ewa' }],
      cameBy: 'ePUAP',
    })
    await clerk.getByText('nic się nie dzieje, dopóki nie rozstrzygnie osoba upoważniona').waitFor()
    expect(await clerk.getByRole('button', { name: toLook }).count()).toBe(0)

    const officer = await office.sit('kierownik-wgd', { javaScript })
    await officer.goto('/desk')
    await officer.getByRole('link', { name: /wątpliwy sposób wniesienia/ }).click()
    await officer.getByText('rozstrzygnięcie, czy wniesiono je skutecznie').first().waitFor()
    await officer.goto(path)
    await checkAccessibility(officer)
    expect(await officer.getByRole('button', { name: 'Rozstrzygnij', exact: true }).count()).toBe(0)
    await officer.getByRole('button', { name: toLook }).click()
    await officer.getByRole('alert').getByText('Wybierz rozstrzygnięcie').waitFor()
    await officer.getByRole('radio', { name: /poinformować wnoszącego/ }).check()
    await officer.getByLabel('Uzasadnienie').fill('Zasady urzędu, punkt 3.')
    await finish(officer, form, 'Rozstrzygnij', 'Sporządzono informację dla wnoszącego. Pismo czeka.')
    expect(await readPdf(officer, /^Informacja o sposobie wniesienia/)).toContain('e-Doręczenia')
    await officer.getByRole('radio', { name: 'wniesiono skutecznie w dniu wpływu' }).check()
    await officer.getByLabel('Uzasadnienie').fill('Podpisano podpisem zaufanym.')
    await finish(officer, form, 'Rozstrzygnij', 'Pismo przyjęto do rozpoznania; terminy liczy się od dnia wpływu.')
    await officer.getByText(/Uznano, że pismo wniesiono skutecznie/).waitFor()
    await checkAccessibility(officer)
  })
})
