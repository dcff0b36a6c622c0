import { beforeAll, describe, expect, test } from 'vitest'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { goAndCheck, useOffice, waysToWork } from '#test/support/office.ts'
import { chooseMatter, press } from '#test/support/steps.ts'

// in the demo town the card of WZS-02 was to be looked at by 8 September 2026
const office = useOffice('2026-11-23T09:00:00+01:00')
const inPublic = 'Nie sprawdziliśmy tej karty w terminie: przegląd był potrzebny do 8 września 2026.'

describe.each(waysToWork)('a card that nobody looked at in time, %s', (_, javaScript) => {
  beforeAll(async () => {
    const days = { last_reviewed_on: '2025-09-08', next_review_on: '2026-09-08' }
    const { db } = office.app.services.database
    const card = db.selectFrom('service_cards').select('id').where('symbol', '=', 'WZS-02')
    await db.updateTable('card_reviews').set(days).where('card_id', 'in', card).execute()
  })

  test('warns at the counter and in public; its keeper confirms it, and the warnings go', async () => {
    const client = await office.client({ javaScript })
    await goAndCheck(client, '/uslugi/WZS-02')
    await client.getByText(inPublic).waitFor()
    for (const [language, words] of [
      ['en', 'We have not checked this card on time'],
      ['uk', 'Ми не перевірили цю картку вчасно'],
      ['pl', inPublic],
    ] as const) {
      await client.goto(`/display?language=${language}&back=/uslugi/WZS-02`)
      await client.getByText(words).waitFor()
      await checkAccessibility(client)
    }
    const clerk = await office.sit('mieszkania', { javaScript })
    await clerk.goto('/intake/new')
    await chooseMatter(clerk, 'WZS-02')
    await clerk.getByText('Karta po terminie przeglądu (minął 8 września 2026').waitFor()
    await clerk.getByText('Podanie przyjmij tak czy inaczej.').waitFor()
    await checkAccessibility(clerk)

    const keeper = await office.sit('kierownik-wzs', { javaScript })
    await goAndCheck(keeper, '/cards/reviews')
    await keeper
      .getByRole('row', { name: /WZS-02.*po terminie przeglądu/ })
      .getByRole('link')
      .click()
    await checkAccessibility(keeper)
    await keeper.getByLabel('Uwaga (nieobowiązkowa)').fill('Opłata i dokumenty bez zmian.')
    await press(keeper, 'Potwierdź, że karta jest aktualna', 'Następny: do 23 listopada 2027.')
    await keeper.getByText('Opłata i dokumenty bez zmian.').first().waitFor()
    await checkAccessibility(keeper)

    await client.reload()
    await client.getByRole('heading', { level: 1 }).waitFor()
    expect(await client.getByText(inPublic).count()).toBe(0)
    await clerk.goto('/intake/new')
    await chooseMatter(clerk, 'WZS-02')
    expect(await clerk.getByText('Karta po terminie przeglądu').count()).toBe(0)
  })
})
