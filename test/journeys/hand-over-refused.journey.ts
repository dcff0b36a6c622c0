import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { goAndCheck, useOffice, waysToWork } from '#test/support/office.ts'
import { aPaper, type MadePaper } from '#test/support/papers.ts'
import { openIncomingSheet, press, readPdf } from '#test/support/steps.ts'

const office = useOffice()

describe.each(waysToWork)('papers handed over, %s', (_, javaScript) => {
  // what came back in one telling must not lie on the window of the other
  const place = javaScript
    ? { card: 'WGD-12', by: 'okienko10', window: 10, chancery: 'kancelaria-wgd' }
    : { card: 'OGN-04', by: 'okienko4', window: 4, chancery: 'kancelaria-ogn' }
  const papers: MadePaper[] = []
  beforeAll(async () => {
    const wish = { ...place, state: 'complete' } as const
    for (const applicant of ['Kruk Jan', 'Sowa Ewa', 'Dudek Iga'])
      papers.push(await aPaper(office.app.services, { ...wish, applicant }))
  })

  test('are answered one by one: refused, missing, taken; the window sees each', async () => {
    const clerk = await office.sit(place.by, { javaScript })
    await goAndCheck(clerk, '/handovers')
    await clerk.getByRole('button', { name: 'Dodaj zaznaczone do kart przekazania' }).click()
    await clerk.getByRole('status').filter({ hasText: 'Dodano 3 pisma' }).waitFor()
    await checkAccessibility(clerk)
    await press(clerk, 'Zamknij i przekaż', /Karta \d+ \/ 2026 wysłana\./)
    const sheet = await readPdf(clerk, /^Karta do druku/)
    for (const name of ['Kruk Jan', 'Sowa Ewa', 'Dudek Iga']) expect(sheet).toContain(name)

    const chancery = await office.sit(place.chancery, { javaScript })
    await openIncomingSheet(chancery)
    await checkAccessibility(chancery)
    await decline(chancery, 'Kruk Jan', '', 'Odmów przyjęcia')
    await chancery.getByRole('alert').waitFor()
    await checkAccessibility(chancery)
    await chancery.getByLabel('Powód').fill('To sprawa innej komórki.')
    await press(chancery, 'Odmów przyjęcia', 'Odmowa zapisana')
    await decline(chancery, 'Sowa Ewa', 'Nie było go w paczce.', 'Nie było w paczce')
    await chancery.getByRole('status').filter({ hasText: 'Zapisano, że pisma nie było w paczce.' }).waitFor()

    // what nobody answered yet is still on its way, for both sides
    await clerk.goto('/handovers')
    const unconfirmed = clerk.getByRole('table', { name: 'Wysłane, bez pełnego potwierdzenia' })
    await unconfirmed.getByText('odmowa przyjęcia: 1').waitFor()
    await unconfirmed.getByText('nie było w paczce: 1').waitFor()
    await press(chancery, 'Przyjmij 1 pismo', 'Potwierdzono odbiór 1 pisma.')
    await checkAccessibility(chancery)

    await goAndCheck(clerk, '/handovers')
    const back = (name: string) => clerk.getByRole('row').filter({ hasText: name })
    await back('Kruk Jan').getByText('wróciło: odmowa przyjęcia').waitFor()
    await back('Sowa Ewa').getByText('poszukiwane: nie było w paczce').waitFor()
    expect(await back('Dudek Iga').count()).toBe(0)
    // the missing one is not sent again until somebody finds it
    expect(await back('Sowa Ewa').getByRole('checkbox').isChecked()).toBe(false)
    await back('Kruk Jan').getByRole('link').first().click()
    await clerk.getByText('To sprawa innej komórki.').first().waitFor()
    await checkAccessibility(clerk)
    await chancery.goto(`/papers/${papers[2]?.id}`)
    await chancery.getByRole('button', { name: 'Załóż sprawę' }).waitFor()
  })
})

async function decline(page: Page, name: string, reason: string, button: string) {
  const choice = page.getByLabel('Pismo', { exact: true })
  await choice.selectOption(await choice.locator('option').filter({ hasText: name }).getAttribute('value'))
  await page.getByLabel('Powód').fill(reason)
  await page.getByRole('button', { name: button }).click()
}
