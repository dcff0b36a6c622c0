import { describe, expect, test } from 'vitest'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { useOffice, waysToWork } from '#test/support/office.ts'
import {
  foundCase,
  handOver,
  press,
  putOnRack,
  readPdf,
  sendToBok,
  settleCase,
  takeIn,
  takeOver,
} from '#test/support/steps.ts'

const office = useOffice()

describe.each(waysToWork)('a document for a party with a proxy, %s', (_, javaScript) => {
  test('is released to the proxy only, with the originals ticked one by one', async () => {
    const clerk = await office.sit('okienko10', { javaScript })
    const { number } = await takeIn(clerk, {
      card: 'WGD-01',
      people: [
        { surname: 'Mazurek', givenNames: 'Teofil' },
        { surname: 'Rzecznik', givenNames: 'Adela', role: 'pełnomocnik', scope: 'do całej sprawy' },
      ],
      returnable: ['Akt notarialny', 'Postanowienie spadkowe'],
    })
    await handOver(clerk)
    const unit = await office.sit('kancelaria-wgd', { javaScript })
    await takeOver(unit, number)
    await foundCase(unit, /Łoś/)
    const officer = await office.sit('referent-wgd', { javaScript })
    await officer.goto(new URL(unit.url()).pathname)
    await settleCase(officer, 'Decyzja')
    await officer.getByRole('link', { name: number }).first().click()
    await sendToBok(officer)
    await putOnRack(clerk, number)

    const party = clerk.getByRole('radio', { name: 'Mazurek Teofil, wnioskodawca' })
    expect(await party.isDisabled()).toBe(true)
    await clerk.getByText('W sprawie działa pełnomocnik: Rzecznik Adela.').waitFor()
    await clerk.getByText('art. 40 § 2 KPA').first().waitFor()
    expect(await clerk.getByRole('radio', { name: 'Rzecznik Adela, pełnomocnik' }).isChecked()).toBe(true)
    await clerk.getByRole('radio', { name: 'dowód osobisty' }).check()
    await clerk.getByRole('checkbox', { name: 'Akt notarialny' }).check()
    await clerk.getByRole('button', { name: /^Wydaj dokument/ }).click()
    await clerk.getByRole('alert').getByText('Zaznacz każdy zwracany oryginał albo wpisz, dlaczego zostaje').waitFor()
    await checkAccessibility(clerk)
    expect(await clerk.getByRole('checkbox', { name: 'Akt notarialny' }).isChecked()).toBe(true)
    await clerk.getByRole('checkbox', { name: 'Postanowienie spadkowe' }).check()
    await press(clerk, /^Wydaj dokument/, 'Dokument wydany')
    const confirmation = await readPdf(clerk, /^Potwierdzenie odbioru/)
    for (const words of ['Rzecznik Adela', 'Akt notarialny', 'Postanowienie spadkowe'])
      expect(confirmation).toContain(words)
  })
})
