import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { officeTasks } from '#main/tasks.ts'
import { MOVE_ADE_LETTERS, startAdeSimulator } from '#modules/e-delivery/index.ts'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { useOffice, waysToWork } from '#test/support/office.ts'
import { finish, press, takeIn, unfold } from '#test/support/steps.ts'

const office = useOffice()
const theirs = 'AE:PL-90075-94799-GARAS-26'
let service: Awaited<ReturnType<typeof startAdeSimulator>>

beforeAll(async () => {
  service = await startAdeSimulator({ now: () => office.app.clock.now() })
})
afterAll(() => service.close())

/** What the office's clock does each minute, with the service of e-Doręczenia named. */
async function minute(): Promise<void> {
  const { services } = office.app
  const config = { ...services.config, ade: service.access }
  await officeTasks({ ...services, config })[MOVE_ADE_LETTERS]?.({}, { id: '1', attempts: 1 })
}

describe.each(waysToWork)('a summons sent by e-Doręczenia, %s', (_, javaScript) => {
  test('goes to the address of the base, and its term runs from the day the proof of receipt gives', async () => {
    office.app.clock.set('2026-11-23T09:00:00+01:00')
    const surname = javaScript ? 'Elektroniczna' : 'Skrzynkowa'
    await office.app.services.database.db.updateTable('office').set({ ade: 'AE:PL-72422-98772-ATIDW-24' }).execute()
    const page = await office.sit('podawcze', { javaScript })
    const { path } = await takeIn(page, {
      card: 'WKŚ-01',
      people: [{ surname, givenNames: 'Halina' }],
      items: [/Oznaczenie wnioskodawcy/, /Podpis/, /Gatunek/],
      notNeeded: [/Pełnomocnictwo/, /17 zł/, /Zgoda właściciela/],
    })
    await unfold(page, 'Wezwij pismem')
    await finish(page, 'Wezwij pismem', 'Sporządź wezwanie', /Sporządzono wezwanie/)

    await page.goto('/clients/suggest')
    await page.getByLabel('Szukaj klienta').fill(surname)
    await page.getByRole('main').getByRole('button', { name: 'Szukaj' }).click()
    await page.getByRole('link', { name: `${surname} Halina` }).click()
    await unfold(page, 'Zapisz adres do e-Doręczeń')
    await page.getByLabel('Adres do e-Doręczeń', { exact: true }).fill(theirs)
    await page.getByLabel('Źródło').fill('wyszukiwarka BAE')
    await checkAccessibility(page)
    await press(page, 'Zapisz adres', `Zapisano adres ${theirs}.`)
    await checkAccessibility(page)

    await page.goto(path)
    await page.getByText(/proponowany sposób to e-Doręczenia \(art\. 39 § 1 KPA\)/).waitFor()
    expect(await page.getByRole('radio', { name: 'e-Doręczenia' }).isChecked()).toBe(true)
    await checkAccessibility(page)
    await press(page, 'Wyślij i wpisz do rejestru', /Wpisano do rejestru/)
    await page.getByRole('table', { name: 'Wysłane pisma' }).getByRole('link').first().click()
    await page.getByText('czeka na wysłanie').first().waitFor()
    await page.getByText(/nie jest połączony z usługą e-Doręczeń/).waitFor()
    await checkAccessibility(page)

    await minute()
    await page.reload()
    await page.getByText('wysłane, jest dowód wysłania').waitFor()
    const letter = service.letters.find((one) => one.to === theirs && one.status === 'Wysłana')
    service.prove(letter?.messageId ?? '', { how: 'not-opened', arrivedOn: '2026-11-23' })
    office.app.clock.set('2026-12-08T09:00:00+01:00')
    await minute()
    await page.reload()
    await page
      .getByText(/^Uznaje się za doręczone/)
      .getByText('8 grudnia 2026 (wtorek)')
      .waitFor()
    await page.getByText('Dlaczego ta data?').click()
    await page
      .getByText(/art\. 42/)
      .first()
      .waitFor()
    await checkAccessibility(page)

    await page.goto(path)
    await page.getByText('15 grudnia 2026 (wtorek)').first().waitFor()
  })
})
