import { describe, expect, test } from 'vitest'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { useOffice, waysToWork } from '#test/support/office.ts'
import { fact, finish, foundCase, handOver, press, readPdf, takeIn, takeOver, unfold } from '#test/support/steps.ts'

const office = useOffice()

describe.each(waysToWork)('a case that is late, %s', (_, javaScript) => {
  test('loses the party’s days and those of a suspension, tells of its delay and sends the ponaglenie up', async () => {
    office.app.clock.set('2026-11-23T09:00:00+01:00')
    const clerk = await office.sit('okienko10', { javaScript })
    const people = [{ surname: 'Opieszała', givenNames: 'Danuta' }]
    const { number } = await takeIn(clerk, { card: 'WGD-01', people })
    await press(clerk, 'Wydaj pokwitowanie', 'Wydano pokwitowanie.')
    await handOver(clerk)
    const officer = await office.sit('kancelaria-wgd', { javaScript })
    await takeOver(officer, number)
    await foundCase(officer, /Łoś/)
    const path = new URL(officer.url()).pathname
    expect(await fact(officer, 'Termin ustawowy')).toBe('23 grudnia 2026 (środa)')

    office.app.clock.set('2026-12-01T09:00:00+01:00')
    const page = await office.sit('kierownik-wgd', { javaScript })
    await page.goto(path)
    await unfold(page, 'Wpisz okres, którego nie wlicza się do terminu')
    await page.getByRole('radio', { name: 'opóźnienie z winy strony' }).check()
    await page.getByLabel('Od (dzień zdarzenia, sam się nie liczy)').fill('24.11.2026')
    await page.getByRole('textbox', { name: /^Do( |$)/ }).fill('28.11.2026')
    await page.getByLabel('Co się stało i skąd to wiadomo').fill('Czekano na mapę od strony.')
    await checkAccessibility(page)
    await press(page, 'Wpisz okres', 'Wpisano okres')
    expect(await fact(page, 'Termin ustawowy')).toBe('28 grudnia 2026 (poniedziałek)')
    expect(await fact(page, 'Cel wewnętrzny')).toBe('23 grudnia 2026 (środa)')

    await unfold(page, 'Zawieś postępowanie')
    await page.getByRole('radio', { name: /^Zagadnienie wstępne/ }).check()
    await page.getByLabel('Uzasadnienie postanowienia').fill('Sąd rozstrzyga o granicy działki.')
    await finish(page, 'Zawieś postępowanie', 'Zawieś', 'jest zawieszone')
    await checkAccessibility(page)
    office.app.clock.set('2026-12-11T09:00:00+01:00')
    await page.reload()
    await page.getByText('gdyby podjęto je dziś, termin upłynąłby 7 stycznia 2027 (czwartek)').waitFor()
    await unfold(page, 'Podejmij postępowanie')
    await page.getByRole('radio', { name: 'ustała' }).check()
    await page.getByLabel('Dlaczego się je podejmuje').fill('Wyrok jest prawomocny.')
    await finish(page, 'Podejmij postępowanie', 'Podejmij', 'termin policzono na nowo')
    expect(await fact(page, 'Termin ustawowy')).toBe('7 stycznia 2027 (czwartek)')

    office.app.clock.set('2027-01-05T09:00:00+01:00')
    await page.reload()
    await page.getByText('Termin załatwienia upływa 7 stycznia 2027 (czwartek)').waitFor()
    await unfold(page, 'Zawiadom o niezałatwieniu sprawy w terminie')
    await page.getByLabel('Nowy termin załatwienia').fill('29.01.2027')
    await page.getByLabel('Przyczyny zwłoki').fill('Biegły nie złożył opinii.')
    await finish(page, 'Zawiadom o niezałatwieniu', 'Sporządź zawiadomienie', 'nowy termin: 29 stycznia 2027')
    const letter = (await readPdf(page, /^Zawiadomienie o niezałatwieniu/)).replace(/\s+/g, ' ')
    for (const words of [
      'czwartek, 7 stycznia 2027',
      'Biegły nie złożył opinii.',
      'piątek, 29 stycznia 2027',
      'ponaglenie',
    ])
      expect(letter).toContain(words)
    // the new day is a new fact: the end of the law stays
    expect(await fact(page, 'Termin ustawowy')).toBe('7 stycznia 2027 (czwartek)')

    // past the end of the law the case is not hidden, and not overdue: a new day was named (art. 37 § 1 pkt 1)
    office.app.clock.set('2027-01-11T09:00:00+01:00')
    await page.reload()
    await page.getByText('po terminie ustawowym, wyznaczono nowy termin: 29 stycznia 2027 (piątek)').first().waitFor()
    await checkAccessibility(page)
    await page.goto('/cases?urgency=delay-notified')
    const row = page.getByRole('row').filter({ has: page.locator(`a[href="${path}"]`) })
    await row.getByText('po terminie ustawowym, wyznaczono nowy termin: 29.01.2027').waitFor()
    await checkAccessibility(page)
    await page.goto('/cases?urgency=overdue')
    expect(await page.locator(`a[href="${path}"]`).count()).toBe(0)
    await page.goto(path)

    office.app.clock.set('2027-02-01T09:00:00+01:00')
    await page.reload()
    await page.getByText('Termin załatwienia upłynął 29 stycznia 2027').waitFor()
    await unfold(page, 'Zapisz ponaglenie')
    await page.getByRole('radio', { name: 'bezczynność' }).check()
    await press(page, 'Zapisz ponaglenie', 'Przekaż je najpóźniej 8 lutego 2027')
    await unfold(page, 'Przekaż ponaglenie z 1 lutego 2027')
    await page.getByRole('textbox', { name: 'Organ wyższego stopnia' }).fill('Samorządowe Kolegium Odwoławcze w Płocku')
    await page.getByLabel('Stanowisko urzędu').fill('Opinia wpłynęła 30 stycznia.')
    await checkAccessibility(page)
    await finish(page, 'Przekaż ponaglenie', 'Przekaż ponaglenie', 'Sporządzono pismo przekazujące ponaglenie.')
    expect(await readPdf(page, /^Przekazanie ponaglenia/)).toContain('Opinia wpłynęła 30 stycznia.')
    await checkAccessibility(page)
  })
})
