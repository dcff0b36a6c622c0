import { describe, expect, test } from 'vitest'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { useOffice, waysToWork } from '#test/support/office.ts'
import { samples } from '#test/support/sample-files.ts'
import { askByCode, codeOn, press, takeInIncomplete } from '#test/support/steps.ts'

const office = useOffice()

describe.each(waysToWork)('a missing map sent from home, %s', (_, javaScript) => {
  test('is refused as a photograph of nothing, sent again, accepted by the clerk, and acknowledged', async () => {
    office.app.clock.set('2026-11-23T09:00:00+01:00')
    const clerk = await office.sit('podawcze', { javaScript })
    const { path, number, receipt } = await takeInIncomplete(clerk, 'Wesołowska')

    const client = await office.client({ javaScript, expectedTrouble: /422/ })
    await askByCode(client, codeOn(receipt))
    await client.getByRole('heading', { name: 'Prześlij brakujący dokument' }).waitFor()
    // the statement about the title needs a signature: the page says so and offers no file for it
    await client.getByText('potrzebny jest podpis, a przesłany plik go nie zastąpi').waitFor()
    await checkAccessibility(client)
    const send = async (name: string, buffer: Buffer) => {
      await client.getByLabel('Plik', { exact: true }).setInputFiles({ name, mimeType: 'application/pdf', buffer })
      await client.getByRole('button', { name: 'Prześlij plik' }).click()
    }
    await send('mapa.pdf', samples.program)
    await client.getByRole('alert').getByText('Ten plik jest uszkodzony albo innego rodzaju.').waitFor()
    await checkAccessibility(client)
    await send('mapa.pdf', samples.pdf)
    await client.getByText('Otrzymaliśmy plik 23 listopada 2026. Sprawdzimy go do 26 listopada 2026.').waitFor()
    await checkAccessibility(client)

    await clerk.goto('/desk')
    await clerk.getByRole('link', { name: /Pliki od klientów do oceny/ }).click()
    const row = clerk.getByRole('row').filter({ hasText: number })
    await row.getByText('na ocenę pliku od klienta').waitFor()
    await checkAccessibility(clerk)
    await clerk.goto(path)
    const file = await clerk.request.get(
      (await clerk.getByRole('link', { name: /^mapa\.pdf/ }).getAttribute('href')) ?? '',
    )
    expect(await file.body()).toEqual(samples.pdf)
    await checkAccessibility(clerk)
    await press(clerk, 'Przyjmij plik jako uzupełnienie', 'Plik przyjęto.')
    await clerk.getByText('Przyjęto plik „mapa.pdf” przesłany 23 listopada 2026.').waitFor()
    await checkAccessibility(clerk)

    await client.reload()
    await client.getByText('Przyjęto go 23 listopada 2026.').waitFor()
    expect(await client.getByLabel('Plik', { exact: true }).count()).toBe(0)
    await checkAccessibility(client)
  })
})
