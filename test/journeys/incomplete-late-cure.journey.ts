import { describe, expect, test } from 'vitest'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { useOffice, waysToWork } from '#test/support/office.ts'
import { cure, fact, finish, takeInIncomplete, unfold } from '#test/support/steps.ts'

const office = useOffice()

describe.each(waysToWork)('an incomplete application past its term, %s', (_, javaScript) => {
  test('is cured late, before the notice is dispatched: it counts as filed on that day', async () => {
    office.app.clock.set('2026-11-23T09:00:00+01:00')
    const page = await office.sit('podawcze', { javaScript })
    const { path, number, receipt } = await takeInIncomplete(page, 'Ślęczka')
    expect(receipt).toContain('Ostatni dzień terminu: poniedziałek, 30 listopada 2026 r.')

    office.app.clock.set('2026-12-01T09:00:00+01:00')
    await page.reload()
    await page.getByText('Uzupełnienie nadane pocztą może jeszcze nadejść.').waitFor()
    const signatory = await office.sit('kierownik-wks-ii', { javaScript })
    await signatory.goto(path)
    // nothing happens by itself, and nobody may decide while a posted cure may still come
    expect(await signatory.getByRole('button', { name: /podgląd pism\W+Pozostaw bez rozpoznania/ }).count()).toBe(0)

    office.app.clock.set('2026-12-14T09:00:00+01:00')
    await page.goto('/incomplete')
    await page.getByRole('row').filter({ hasText: number }).getByText('na decyzję osoby upoważnionej').waitFor()
    await signatory.reload()
    await unfold(signatory, 'Pozostaw bez rozpoznania')
    await signatory.getByLabel('Powód').first().fill('Nie dołączono oświadczenia ani rysunku.')
    await finish(
      signatory,
      'Pozostaw bez rozpoznania',
      'Pozostaw bez rozpoznania',
      'Sporządzono adnotację i zawiadomienie.',
    )
    await checkAccessibility(signatory)

    office.app.clock.set('2026-12-15T09:00:00+01:00')
    await page.goto(path)
    await page.getByText('uzupełnienie nadal jest skuteczne i cofa tę decyzję').waitFor()
    await cure(page, [/Oświadczenie/, /Rysunek/], 'Zapisano uzupełnienie: pismo jest kompletne.')
    expect(await fact(page, 'Data wniesienia')).toBe('15 grudnia 2026 (wtorek)')
    await checkAccessibility(page)
    await page.getByRole('button', { name: 'Dodaj do karty przekazania' }).waitFor()
  })
})
