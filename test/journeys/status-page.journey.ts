import { describe, expect, test } from 'vitest'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { goAndCheck, useOffice, waysToWork } from '#test/support/office.ts'
import { askByCode, codeOn, press, readPdf, takeIn } from '#test/support/steps.ts'

const office = useOffice()

describe.each(waysToWork)('a client at home, %s', (_, javaScript) => {
  test('mistypes the code, then reads how the matter stands, and nothing personal', async () => {
    const clerk = await office.sit('okienko10', { javaScript })
    await takeIn(clerk, { card: 'WGD-12', people: [{ surname: 'Gżegżółka', givenNames: 'Łucja' }] })
    await press(clerk, 'Wydaj pokwitowanie', 'Wydano pokwitowanie.')
    const receipt = await readPdf(clerk, /^Pokwitowanie/)
    expect(receipt).toContain('Nie stwierdzono braków formalnych.')
    const code = codeOn(receipt)

    const client = await office.client({ javaScript })
    await goAndCheck(client, '/')
    const wrong = code.startsWith('A') ? code.replace('A', 'B') : code.replace(/^./, 'A')
    await client.getByLabel('Kod z pokwitowania').fill(wrong)
    await client.getByRole('button', { name: 'Sprawdź' }).click()
    await client.getByRole('heading', { level: 1, name: 'Nie ma sprawy o takim kodzie' }).waitFor()
    expect(await client.getByLabel('Kod z pokwitowania').inputValue()).toBe(wrong)
    await checkAccessibility(client)

    await askByCode(client, code.toLowerCase().replaceAll('-', ' '))
    await client.getByText('Urząd przekazuje go do komórki, która go załatwi.').waitFor()
    await client.getByText('Ustalenie numeru porządkowego nieruchomości').waitFor()
    await client.getByText('Odpowiedzi możesz się spodziewać do: 23 grudnia 2026').waitFor()
    await checkAccessibility(client)
    const html = await client.content()
    for (const secret of ['Gżegżółka', 'Łucja', 'Zmyślona', 'Leśniak']) expect(html).not.toContain(secret)
  })
})
