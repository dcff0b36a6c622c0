import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { useOffice, waysToWork } from '#test/support/office.ts'
import {
  askByCode,
  codeOn,
  fact,
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

describe.each(waysToWork)('a complete application, %s', (_, javaScript) => {
  test('goes from the window to its unit and back into the hands of the client', async () => {
    const clerk = await office.sit('okienko10', { javaScript })
    const people = [{ surname: 'Wesołowska', givenNames: 'Halina' }]
    const { number } = await takeIn(clerk, { card: 'WGD-01', people })
    await press(clerk, 'Wydaj pokwitowanie', 'Wydano pokwitowanie.')
    const receipt = await readPdf(clerk, /^Pokwitowanie/)
    expect(receipt).toContain('Przewidywany termin do 23 grudnia 2026 r.')
    const client = await office.client({ javaScript })
    await askByCode(client, codeOn(receipt))
    await reads(client, 'Wniosek jest kompletny.')
    await handOver(clerk)

    const chancery = await office.sit('kancelaria-wgd', { javaScript })
    await takeOver(chancery, number)
    await checkAccessibility(chancery)
    const sign = await foundCase(chancery, /Łoś/)
    expect(sign).toMatch(/^WGD\.6620\.\d+\.2026$/)
    await reads(client, 'Komórka prowadzi sprawę.')

    const officer = await office.sit('referent-wgd', { javaScript })
    await officer.goto('/cases')
    await checkAccessibility(officer)
    await officer.getByRole('link', { name: sign }).click()
    await settleCase(officer, 'Decyzja')
    await checkAccessibility(officer)
    await officer.getByRole('link', { name: number }).first().click()
    await sendToBok(officer)
    await checkAccessibility(officer)
    await reads(client, 'Sprawa jest rozstrzygnięta.')

    await putOnRack(clerk, number)
    await checkAccessibility(clerk)
    // what was said at the beginning stands before the clerk's eyes again
    expect(await fact(clerk, 'Obiecany termin')).toBe('23 grudnia 2026')
    expect(await fact(clerk, 'Uzgodniony sposób odbioru')).toBe('osobiście w urzędzie')
    await reads(client, 'Odbierz dokument: czeka na Ciebie w okienku.')
    await checkAccessibility(client)

    await clerk.getByRole('radio', { name: 'dowód osobisty' }).check()
    await press(clerk, /^Wydaj dokument/, 'Dokument wydany')
    expect(await readPdf(clerk, /^Potwierdzenie odbioru/)).toContain('Wesołowska Halina')
    await checkAccessibility(clerk)
    expect(await clerk.getByRole('button', { name: /^Wydaj dokument/ }).count()).toBe(0)
    await reads(client, 'Dokument wydano lub doręczono.')
  })
})

/** The client looks again and reads how it stands now. */
async function reads(client: Page, sentence: string): Promise<void> {
  await client.reload()
  await client.getByText(sentence).first().waitFor()
}
