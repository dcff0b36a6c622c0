import { describe, expect, test } from 'vitest'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { goAndCheck, useOffice, waysToWork } from '#test/support/office.ts'
import { fact, foundCase, handOver, openIncomingSheet, press, takeIn } from '#test/support/steps.ts'

const office = useOffice()

describe.each(waysToWork)('a request for a land-register extract, %s', (_, javaScript) => {
  test('goes straight to the stand-alone post and gets an entry of its own register', async () => {
    const clerk = await office.sit('okienko11', { javaScript })
    const { number, path } = await takeIn(clerk, {
      card: 'WGD-19',
      people: [{ surname: 'Kowal', givenNames: 'Bogdan' }],
    })
    await clerk.getByText('Odbierze je: Samodzielne stanowisko').waitFor()
    await handOver(clerk)
    expect(await fact(clerk, 'Droga')).toBe('bezpośrednio do samodzielnego stanowiska')
    await checkAccessibility(clerk)

    // the chancery of the unit has nothing to do with it
    const chancery = await office.sit('kancelaria-wgd', { javaScript })
    await chancery.goto('/handovers')
    await chancery.getByText('Nic nie czeka na potwierdzenie odbioru.').waitFor()
    await chancery.getByRole('table', { name: 'Niepotwierdzone przekazania na inne stanowiska komórki' }).waitFor()
    await checkAccessibility(chancery)

    const post = await office.sit('egib', { javaScript })
    await openIncomingSheet(post)
    await press(post, 'Przyjmij 1 pismo', 'Potwierdzono odbiór 1 pisma.')
    await post.getByText(/wpis EGIB \d+ \/ 2026/).waitFor()
    await checkAccessibility(post)
    await post.getByRole('row').filter({ hasText: number }).getByRole('link').first().click()
    const sign = await foundCase(post, /Borsuk/)
    expect(sign).toMatch(/^WGD\.6621\.\d+\.2026$/)
    await checkAccessibility(post)

    await clerk.goto(path)
    await clerk.getByRole('link', { name: sign }).first().waitFor()
    await goAndCheck(post, '/registers')
  })
})
