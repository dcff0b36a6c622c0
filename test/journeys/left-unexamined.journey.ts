import { describe, expect, test } from 'vitest'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { useOffice, waysToWork } from '#test/support/office.ts'
import { askByCode, codeOn, finish, press, readPdf, takeInIncomplete, unfold } from '#test/support/steps.ts'

const office = useOffice()

describe.each(waysToWork)('an application that nobody cures, %s', (_, javaScript) => {
  test('is left without examination by an officer, and a cure after the dispatch is refused', async () => {
    office.app.clock.set('2026-11-23T09:00:00+01:00')
    const page = await office.sit('podawcze', { javaScript })
    const { path, receipt } = await takeInIncomplete(page, 'Sleczka', ['Akt własności'])

    office.app.clock.set('2026-12-14T09:00:00+01:00')
    const signatory = await office.sit('kierownik-wks-ii', { javaScript })
    await signatory.goto(path)
    await unfold(signatory, 'Pozostaw bez rozpoznania')
    await checkAccessibility(signatory)
    await signatory.getByLabel('Powód').first().fill('Wezwanie odebrano, braków nie usunięto.')
    await finish(
      signatory,
      'Pozostaw bez rozpoznania',
      'Pozostaw bez rozpoznania',
      'Sporządzono adnotację i zawiadomienie.',
    )
    expect(await readPdf(signatory, /^Adnotacja/)).toContain('art. 72 § 1 k.p.a.')
    const letter = await readPdf(signatory, /^Zawiadomienie o pozostawieniu/)
    expect(letter).toContain('Ostatni dzień terminu: poniedziałek, 30 listopada 2026 r.')
    expect(letter).toContain('Akt własności')
    expect(letter).toContain('ponaglenie')

    await page.goto(path)
    await page
      .getByLabel('Numer nadania albo dowodu wysłania')
      .fill(javaScript ? 'RR 123 456 785 PL' : 'RR 123 456 799 PL')
    await press(page, 'Zapisz wysłanie', 'Zapisano wysłanie. Podanie pozostawiono bez rozpoznania.')
    await page.getByText('Oryginały do zwrotu:').waitFor()
    await page.getByRole('listitem').filter({ hasText: 'Akt własności' }).first().waitFor()
    await checkAccessibility(page)

    office.app.clock.set('2026-12-15T09:00:00+01:00')
    await page.reload()
    await unfold(page, 'Zapisz uzupełnienie')
    await page.getByRole('group', { name: 'Co uzupełniono' }).getByRole('checkbox').first().check()
    await page.getByRole('button', { name: 'Zapisz uzupełnienie' }).click()
    await page.getByRole('alert').getByText('Zawiadomienie o pozostawieniu bez rozpoznania już wysłano.').waitFor()
    await checkAccessibility(page)

    const client = await office.client({ javaScript })
    await askByCode(client, codeOn(receipt))
    await client.getByText('Wniosek pozostawiono bez rozpoznania (art. 64 § 2 KPA)').waitFor()
    await checkAccessibility(client)
  })
})
