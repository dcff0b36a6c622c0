import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { useCardDrafts } from '#test/support/card-drafts.ts'
import { aCase, type MadeCase } from '#test/support/cases.ts'
import { nextEdition } from '#test/support/next-edition.ts'
import { useOffice, waysToWork } from '#test/support/office.ts'
import { aPaper, type MadePaper } from '#test/support/papers.ts'

// a mistake in a card is mended while two matters stand on it; each is decided about by its officer
const office = useOffice('2026-11-23T10:00:00+01:00')
const cards = useCardDrafts(office.app)
const papers: MadePaper[] = []
let coming = ''
let inCase: MadeCase
let inUnit: MadePaper

const picture = async (page: Page, name: string) => {
  const folder = process.env.OKIENKO_PICTURES
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

beforeAll(async () => {
  for (let at = 0; at < 3; at += 1) papers.push(await aPaper(office.app.services, { card: 'WKŚ-01' }))
  const openMatters = { effect: 'correction', basis: 'Pominięto zgodę współwłaściciela.' }
  const open = await cards.start('WKŚ-01')
  const { content } = await cards.read(open)
  const added = { ...content.items[0], key: 'zgoda', name: 'Zgoda współwłaściciela' }
  await cards.save(open, { openMatters, items: [...content.items, added], term: { unit: 'days', count: 21 } })
  await cards.submit(open)
  await cards.approve(open)
  await cards.publish(open, '2026-11-23')
  coming = await cards.readyToRelease('WKŚ-01', {
    position: 'inspektor',
    openMatters: { effect: 'from-filing-day', basis: null },
  })
  await cards.publish(coming, '2026-12-15')
  inUnit = await aPaper(office.app.services, { card: 'WGD-01', state: 'in-unit', holder: 'chancery' })
  await nextEdition(office.app, 'WGD-01', '2026-11-23', () => ({
    unit: { symbol: 'WSU', name: 'Wydział Urbanistyki' },
    openMatters: { effect: 'correction', basis: 'Wpisano złą komórkę.' },
  }))
  inCase = await aCase(office.app)
  await nextEdition(office.app, 'WGD-12', '2026-11-23', () => ({
    ...{ term: { unit: 'days', count: 21 }, openMatters: { effect: 'correction', basis: 'Wpisano zły termin.' } },
  }))
})

describe.each(waysToWork)('a correction of a card, %s', (_kind, javaScript) => {
  test('waits on the list of its officer, who applies it to one matter or says why not', async () => {
    const officer = await office.sit('kierownik-wks-ii', { javaScript })
    await officer.goto('/edition-changes')
    await officer.getByText('WKŚ-01, edycja 1 → 2').first().waitFor()
    const before = await officer.getByRole('row').count()
    await checkAccessibility(officer)
    await officer.getByRole('table').getByRole('link').first().click()
    await officer.getByRole('heading', { name: 'Nowsza edycja karty: decyzja' }).waitFor()
    await officer.getByText('Co było źle: Pominięto zgodę współwłaściciela.').waitFor()
    await officer.getByText('nowy dokument „Zgoda współwłaściciela”').waitFor()
    await checkAccessibility(officer)
    if (javaScript) {
      await officer.getByRole('button', { name: 'Zastosuj do tej sprawy' }).click()
      await officer.getByText('Zastosowano edycję 2 karty.').waitFor()
    } else {
      await officer.getByText('Nie stosuję nowszej edycji').click()
      await officer.getByRole('button', { name: 'Zapisz, że nie stosuję' }).click()
      await officer.getByText('Podaj, dlaczego nowszej edycji nie stosujesz do tej sprawy.').first().waitFor()
      await officer.getByLabel('Powód', { exact: true }).fill('Zgoda jest już w aktach.')
      await officer.getByRole('button', { name: 'Zapisz, że nie stosuję' }).click()
      await officer.getByText('Zapisano: sprawa zachowuje swoją edycję karty.').waitFor()
    }
    await checkAccessibility(officer)
    await officer.goto('/edition-changes')
    await expect.poll(() => officer.getByRole('row').count()).toBe(before - 1)
  })
})

test('the page of a case says which of its papers waits, and leads to the decision', async () => {
  const officer = await office.sit('referent-wgd')
  await officer.goto(`/cases/${inCase.id}`)
  await officer.getByRole('heading', { name: 'Nowsza edycja karty: decyzja' }).waitFor()
  await checkAccessibility(officer)
  await officer.getByRole('link', { name: 'Zdecyduj o piśmie' }).press('Enter')
  await officer.getByText('Co było źle: Wpisano zły termin.').waitFor()
  await officer.getByRole('button', { name: 'Zastosuj do tej sprawy' }).waitFor()
})

const pictured = [
  ['light', 1366],
  ['dark', 320],
] as const
test.each(pictured)('an edition of another unit says that the matter stays, %s, %d px wide', async (scheme, width) => {
  const officer = await office.sit('kierownik-wgd', { scheme, viewport: { width, height: 700 } })
  await officer.goto(`/papers/${inUnit.id}`)
  const apply = officer.getByRole('button', { name: 'Zastosuj do tej sprawy' })
  if (scheme === 'light') {
    await officer.getByText('Zastosowanie edycji go nie przeniesie').waitFor()
    await checkAccessibility(officer)
    await picture(officer, 'other-unit-before')
    await apply.press('Enter')
    await officer.getByText('Komórka się nie zmieniła: WGD').first().waitFor()
  }
  await officer.getByRole('heading', { name: 'Komórka inna niż w karcie' }).waitFor()
  expect(await officer.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await picture(officer, `other-unit-${scheme}-${width}`)
  const coordinator = await office.sit('koordynator', { scheme })
  await coordinator.goto(`/papers/${inUnit.id}`)
  await coordinator.getByRole('link', { name: 'Zmień komórkę we wpisie' }).waitFor()
  await checkAccessibility(coordinator)
  await coordinator.getByRole('link', { name: 'Zmień komórkę we wpisie' }).press('Enter')
  await coordinator.getByLabel('Komórka', { exact: true }).waitFor()
})

describe.each([
  ['light', 1366],
  ['dark', 1366],
  ['dark', 320],
] as const)('%s, %d px wide', (scheme, width) => {
  const looks: [string, string, () => string][] = [
    ['worklist', 'kierownik-wks-ii', () => '/edition-changes'],
    ['paper', 'kierownik-wks-ii', () => `/papers/${papers[2]?.id}`],
    ['case', 'referent-wgd', () => `/cases/${inCase.id}`],
    ['card', 'zatwierdza-wydanie', () => `/cards/${encodeURIComponent('WKŚ-01')}`],
    ['comparison', 'zatwierdza-wydanie', () => `/cards/${encodeURIComponent('WKŚ-01')}/comparison?older=1&newer=2`],
    ['released', 'zatwierdza-wydanie', () => `/cards/drafts/${coming}`],
  ]
  test.each(looks)('the %s may be used and is no wider than the screen', async (name, login, address) => {
    const page = await office.sit(login, { scheme, viewport: { width, height: 700 } })
    await page.goto(address())
    // what a narrow screen scrolls out of sight cannot be judged for contrast
    if (width > 320) await checkAccessibility(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await picture(page, `correction-${name}-${scheme}-${width}`)
  })
})
