import { describe, expect, test } from 'vitest'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { useOffice, waysToWork } from '#test/support/office.ts'
import { askByCode, codeOn, cure, takeInIncomplete } from '#test/support/steps.ts'

const office = useOffice()

describe.each(waysToWork)('an incomplete application, %s', (_, javaScript) => {
  test('gets a receipt with its last day, waits on a shelf, is cured in part and then wholly', async () => {
    office.app.clock.set('2026-12-18T09:00:00+01:00')
    const page = await office.sit('podawcze', { javaScript })
    const { path, number, receipt } = await takeInIncomplete(page, 'Wesołowska')
    await checkAccessibility(page)
    // 25, 26 and 27 December are free, so the seventh day rolls on (art. 57 § 4 KPA)
    expect(receipt).toContain('Ostatni dzień terminu: poniedziałek, 28 grudnia 2026 r.')
    const [, missing = '', requested = ''] = receipt.split(/Brakuje|Prosimy o dołączenie/)
    expect(missing).toContain('Oświadczenie o tytule prawnym do nieruchomości')
    expect(missing).not.toContain('Zdjęcia drzew')
    expect(requested).toContain('Zdjęcia drzew')

    await page.getByRole('link', { name: 'Uzupełnienia' }).click()
    await page.getByRole('heading', { level: 1, name: 'Pisma, które czekają' }).waitFor()
    await checkAccessibility(page)
    await page.getByRole('row').filter({ hasText: number }).getByText('na uzupełnienie').waitFor()

    const client = await office.client({ javaScript })
    await askByCode(client, codeOn(receipt))
    await client.getByText('Uzupełnij wniosek.').waitFor()
    await client.getByText('najpóźniej 28 grudnia 2026 (poniedziałek)').waitFor()
    await checkAccessibility(client)

    office.app.clock.set('2026-12-22T12:00:00+01:00')
    await page.goto(path)
    await cure(page, [/Oświadczenie/], 'Zapisano uzupełnienie. Pozostałe braki nadal są w wezwaniu.')
    await page.getByText('uzupełniono 22.12.2026').waitFor()
    await client.reload()
    await client.getByRole('listitem').filter({ hasText: 'Rysunek, mapa albo projekt' }).waitFor()
    expect(await client.getByRole('listitem').filter({ hasText: 'Oświadczenie o tytule' }).count()).toBe(0)

    office.app.clock.set('2026-12-28T15:00:00+01:00')
    await page.goto(path)
    await cure(page, [/Rysunek/], 'Zapisano uzupełnienie: pismo jest kompletne.')
    await page.getByRole('button', { name: 'Dodaj do karty przekazania' }).waitFor()
    // in time: the application counts as filed on the day it came
    expect(await page.getByText('Data wniesienia').count()).toBe(0)
    await checkAccessibility(page)
    await client.reload()
    await client.getByText('Wniosek jest kompletny.').waitFor()
  })
})
