import type { Page } from 'playwright-core'
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
const stopped = 'W sprawie działa pełnomocnik: Rzecznik Adela. Dokument odbiera pełnomocnik'

/** Sends the form with the party as the taker, which no click can do: the office must stop it all the same. */
async function sendForParty(clerk: Page, name: string): Promise<void> {
  const answer = await clerk.request.get(clerk.url(), { headers: { accept: 'application/json' } })
  const { parties } = (await answer.json()) as { parties: { id: string; name: string }[] }
  const party = parties.find((one) => one.name === name)?.id ?? ''
  await clerk.getByRole('radio', { name: 'dowód osobisty' }).check()
  await clerk
    .getByRole('radio', { name: /, pełnomocnik/ })
    .evaluate((radio: HTMLInputElement, value) => Object.assign(radio, { value }), `party:${party}`)
  await clerk.getByRole('button', { name: /^Wydaj dokument/ }).click()
}

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
    await clerk.setViewportSize({ width: 320, height: 700 })
    await clerk.goto('/rack')
    expect(await clerk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await clerk.setViewportSize({ width: 1366, height: 768 })
    await putOnRack(clerk, number)

    // the party stands in the file, yet only among those who may not take it, with the reason
    await clerk.getByText(`Nie odbiera: Mazurek Teofil, wnioskodawca. ${stopped}`).waitFor()
    expect(await clerk.getByRole('radio', { name: /Mazurek/ }).count()).toBe(0)
    const proxy = clerk.getByRole('radio', { name: 'Rzecznik Adela, pełnomocnik' })
    expect(await proxy.isChecked()).toBe(true)
    await checkAccessibility(clerk)
    await sendForParty(clerk, 'Mazurek Teofil')
    await clerk.getByRole('alert').getByText(stopped).waitFor()

    await proxy.check()
    await clerk.getByRole('radio', { name: 'dowód osobisty' }).check()
    await clerk.getByRole('checkbox', { name: 'Akt notarialny' }).check()
    await clerk.getByRole('button', { name: /^Wydaj dokument/ }).click()
    await clerk.getByRole('alert').getByText('Zaznacz każdy zwracany oryginał albo wpisz, dlaczego zostaje').waitFor()
    await checkAccessibility(clerk)
    expect(await clerk.getByRole('checkbox', { name: 'Akt notarialny' }).isChecked()).toBe(true)
    await clerk.getByRole('checkbox', { name: 'Postanowienie spadkowe' }).check()
    await press(clerk, /^Wydaj dokument/, 'Dokument wydany')
    const printed = clerk.getByRole('link', { name: /^Potwierdzenie odbioru/ })
    expect(await printed.evaluate((link) => link === document.activeElement)).toBe(true)
    const confirmation = await readPdf(clerk, /^Potwierdzenie odbioru/)
    for (const words of ['Rzecznik Adela', 'Akt notarialny', 'Postanowienie spadkowe'])
      expect(confirmation).toContain(words)
  })
})
