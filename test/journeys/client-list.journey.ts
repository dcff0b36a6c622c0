import { describe, expect, test } from 'vitest'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { goAndCheck, useOffice, waysToWork } from '#test/support/office.ts'
import { pdfText } from '#test/support/pdf-text.ts'

const office = useOffice()

describe.each(waysToWork)('a client prepares at home and comes to the window, %s', (_, javaScript) => {
  test('finds the card, answers, prints the list; the window takes its code and begins with what it says', async () => {
    const client = await office.client({ javaScript })
    await goAndCheck(client, '/')
    await client.getByLabel('Czego dotyczy sprawa?').fill('chcę wyciąć drzewo')
    await client.getByRole('button', { name: 'Szukaj' }).click()
    await checkAccessibility(client)
    await client.getByRole('link', { name: 'Zezwolenie na usunięcie drzew lub krzewów' }).click()
    await client.getByText('17,00 zł', { exact: false }).first().waitFor()
    await checkAccessibility(client)
    await client.getByRole('link', { name: 'Odpowiedz na kilka pytań i ułóż własną listę' }).click()
    await checkAccessibility(client)
    const answer = (question: RegExp, words: string) =>
      client.getByRole('group', { name: question }).getByLabel(words, { exact: true }).check()
    await answer(/pełnomocnik\?/, 'Nie')
    await answer(/spoza najbliższej rodziny/, 'Nie')
    await answer(/nie jesteś jej właścicielem/, 'Nie wiem')
    await answer(/usunąć drzewo/, 'Tak')
    await client.getByRole('button', { name: 'Pokaż moją listę' }).click()
    await client.getByRole('heading', { level: 1, name: /Twoja lista/ }).waitFor()
    await checkAccessibility(client)
    await client.getByText('Gatunek drzew i obwody pni na wysokości 130 cm').waitFor()
    expect(await client.getByText('urzędowo poświadczony odpis').count()).toBe(0)
    // nobody acts for the client, so nothing is due for a power of attorney
    expect(await client.getByText('17,00').count()).toBe(0)
    const code = new URL(client.url()).pathname.replace('/lista/', '')
    const sheet = await client.request.get(`/lista/${code}/lista.pdf`)
    const printed = await pdfText(await sheet.body())
    expect(printed).toContain(code)
    expect(printed).not.toContain('17,00')

    const clerk = await office.sit('podawcze', { javaScript })
    await clerk.goto('/intake/new')
    await clerk.getByRole('link', { name: 'Klient ma listę z kodem' }).click()
    await checkAccessibility(clerk)
    await clerk.getByLabel('Kod z listy klienta').fill(code.toLowerCase())
    await clerk.getByRole('button', { name: 'Rozpocznij przyjęcie' }).click()
    await clerk.getByText('Z listy klienta z 23 listopada 2026 przyjęto sprawę').waitFor()
    expect(await clerk.locator('#matterText').inputValue()).toBe('WKŚ-01 Zezwolenie na usunięcie drzew lub krzewów')
    await clerk.getByText('klient: dotyczy mnie').waitFor()
    await checkAccessibility(clerk)

    // the same code as a scanner types it, in the one field that scans
    await clerk.goto('/intake/new')
    await clerk.locator('#top-search').fill(`HTTPS://BOK.EXAMPLE.PL/L/${code}`)
    await clerk.locator('#top-search').press('Enter')
    await clerk.getByText('Z listy klienta z 23 listopada 2026 przyjęto sprawę').waitFor()
  })
})
