import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { useOffice, waysToWork } from '#test/support/office.ts'
import { samples } from '#test/support/sample-files.ts'

const office = useOffice()

const press = (page: Page, name: string) => page.getByRole('button', { name }).first().click()
const picture = async (page: Page, name: string) => {
  const folder = process.env.OKIENKO_PICTURES
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

/** A symbol of its own for each way of working, for both stories share one office. */
const cards = { 'with JavaScript': 'WSO-01', 'without JavaScript': 'REG-02' } as const

describe.each(waysToWork)('a form of a card %s', (kind, javaScript) => {
  const symbol = cards[kind]

  test('is refused when it is not what its name says, added, released, and downloaded by a citizen', async () => {
    const author = await office.sit('autor-kart', { javaScript })
    await author.goto('/cards')
    await author.getByRole('row', { name: symbol }).getByRole('button').click()
    await author.getByRole('heading', { name: 'Formularze do pobrania' }).last().waitFor()
    const address = new URL(author.url()).pathname
    const send = async (file: string, buffer: Buffer) => {
      await author.getByLabel('Nazwa formularza').fill('Wniosek o wydanie dokumentu')
      await author.getByLabel('Plik formularza').setInputFiles({ name: file, mimeType: 'application/pdf', buffer })
      await press(author, 'Dodaj formularz')
    }
    await send('wniosek.pdf', samples.docx)
    await author.getByText('Treść pliku jest inna, niż mówi jego nazwa.').first().waitFor()
    expect(await author.getByLabel('Nazwa formularza').inputValue()).toBe('Wniosek o wydanie dokumentu')
    await checkAccessibility(author)
    await picture(author, `form-refused-${kind}`)
    await send('wniosek.pdf', samples.pdf)
    await author.getByText('Formularz dodano do projektu.').waitFor()
    await author.getByRole('link', { name: 'Pobierz: Wniosek o wydanie dokumentu (PDF, 1 kB)' }).waitFor()
    await checkAccessibility(author)
    await picture(author, `form-added-${kind}`)
    await press(author, 'Przekaż do akceptacji')
    await author.getByText('Projekt czeka na akceptację merytoryczną.').waitFor()

    const merits = await office.sit('zatwierdza-tresc', { javaScript })
    await merits.goto(address)
    await merits.getByRole('link', { name: 'Pobierz: Wniosek o wydanie dokumentu' }).waitFor()
    await checkAccessibility(merits)
    await press(merits, 'Zaakceptuj treść')
    await merits.getByText('Projekt czeka na dopuszczenie do stosowania.').waitFor()
    const release = await office.sit('zatwierdza-wydanie', { javaScript })
    await release.goto(address)
    await release.getByLabel('Obowiązuje od').fill('23.11.2026')
    await press(release, 'Dopuść do stosowania')
    await release.getByText(`Karta ${symbol}, edycja 2, obowiązuje od 23 listopada 2026.`).waitFor()

    const client = await office.client({ javaScript })
    await client.goto(`/uslugi/${symbol}`)
    const [download] = await Promise.all([
      client.waitForEvent('download'),
      client.getByRole('link', { name: 'Pobierz: Wniosek o wydanie dokumentu (PDF, 1 kB)' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('wniosek-o-wydanie-dokumentu.pdf')
    expect(readFileSync(await download.path())).toEqual(samples.pdf)
    await client.setViewportSize({ width: 320, height: 800 })
    await checkAccessibility(client)
    await picture(client, `form-public-${kind}`)
  })
})
