import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { useCardDrafts } from '#test/support/card-drafts.ts'
import { ofAnotherOffice } from '#test/support/foreign-catalogue.ts'
import { byKeyboard, type Keyboard } from '#test/support/keyboard.ts'
import { useOffice } from '#test/support/office.ts'
import { aPaper } from '#test/support/papers.ts'

// The screens on which cards are kept, by people who never touch a mouse: at each stop the focus is to be seen.
const office = useOffice('2026-11-23T10:00:00+01:00')
const cards = useCardDrafts(office.app)
beforeAll(() => cards.grant('koordynator', 'card-author'))

async function sit(login: string, path: string): Promise<{ page: Page; keyboard: Keyboard }> {
  const page = await office.sit(login)
  const keyboard = await byKeyboard(page, 'at-top')
  await page.goto(path)
  return { page, keyboard }
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first()

test('a draft is written, met by another author, approved by two and released', async () => {
  const author = await sit('autor-kart', '/cards')
  await author.keyboard.activate(author.page.getByRole('row', { name: 'WSO-01' }).getByRole('button'))
  await author.page.waitForURL(/\/cards\/drafts\//)
  const address = new URL(author.page.url()).pathname
  await author.keyboard.fill(author.page.getByLabel('Termin załatwienia'), '2')

  // somebody else saves the same draft first, by the key of the screen
  const other = await sit('koordynator', address)
  await other.keyboard.fill(other.page.getByLabel('Termin załatwienia'), '5')
  await other.keyboard.press('Control+Enter')
  await other.page.getByText('Zapisano wersję 2 projektu.').waitFor()

  await author.keyboard.fill(author.page.getByLabel('Termin słowami'), 'do 2 dni')
  await author.keyboard.press('Control+Enter')
  await author.page.getByRole('heading', { name: 'różnią się w 2 miejscach' }).waitFor()
  // a link leads from the list of differences to the field, which says what was saved
  const differing = author.page.getByRole('region', { name: 'różnią się' })
  await author.keyboard.activate(differing.getByRole('link', { name: 'termin', exact: true }))
  await author.page.getByText('W zapisanej wersji: 5.').waitFor()
  expect(await author.page.getByLabel('Termin załatwienia').inputValue()).toBe('2')
  await author.keyboard.activate(author.page.locator('summary', { hasText: 'Zobacz zapisaną wersję 2' }))
  await author.keyboard.press('Control+Enter')
  await author.page.getByText('Zapisano wersję 3 projektu.').waitFor()
  await author.keyboard.activate(button(author.page, 'Przekaż do akceptacji'))
  await author.page.getByText('Projekt czeka na akceptację merytoryczną.').waitFor()

  const merits = await sit('zatwierdza-tresc', '/cards')
  await merits.keyboard.activate(merits.page.getByRole('table', { name: 'Czeka na mnie' }).getByRole('link').first())
  await merits.page.waitForURL(`**${address}`)
  await merits.keyboard.activate(button(merits.page, 'Zaakceptuj treść'))
  await merits.page.getByText('Projekt czeka na dopuszczenie do stosowania.').waitFor()

  const release = await sit('zatwierdza-wydanie', address)
  await release.keyboard.fill(release.page.getByLabel('Obowiązuje od'), '30.11.2026')
  await release.keyboard.activate(button(release.page, 'Dopuść do stosowania'))
  await release.page.getByText('Karta WSO-01, edycja 2, obowiązuje od 30 listopada 2026.').waitFor()
  for (const { keyboard } of [author, other, merits, release]) keyboard.assertNoMouse()
})

test('one open matter takes the correction of its card, another keeps its edition', async () => {
  const [first, second] = [
    await aPaper(office.app.services, { card: 'WKŚ-01' }),
    await aPaper(office.app.services, { card: 'WKŚ-01' }),
  ]
  const correction = { effect: 'correction', basis: 'Pominięto zgodę współwłaściciela.' }
  const id = await cards.readyToRelease('WKŚ-01', { openMatters: correction, term: { unit: 'days', count: 21 } })
  await cards.publish(id, '2026-11-23')
  const { page, keyboard } = await sit('kierownik-wks-ii', '/edition-changes')
  await keyboard.activate(page.getByRole('link', { name: `${first.number} / ${first.year}` }))
  await page.waitForURL(`**/papers/${first.id}**`)
  await keyboard.activate(button(page, 'Zastosuj do tej sprawy'))
  await page.getByText('Zastosowano edycję 2 karty.').waitFor()
  await page.goto('/edition-changes')
  await keyboard.activate(page.getByRole('link', { name: `${second.number} / ${second.year}` }))
  await page.waitForURL(`**/papers/${second.id}**`)
  await keyboard.activate(page.locator('summary', { hasText: 'Nie stosuję nowszej edycji' }))
  await keyboard.fill(page.getByLabel('Powód', { exact: true }), 'Zgoda jest już w aktach.')
  await keyboard.activate(button(page, 'Zapisz, że nie stosuję'))
  await page.getByText('Zapisano: sprawa zachowuje swoją edycję karty.').waitFor()
  keyboard.assertNoMouse()
})

test('a unit ends, its cards go to the successor, and another successor is named', async () => {
  const { page, keyboard } = await sit('administrator', '/admin/units')
  await keyboard.activate(page.getByRole('link', { name: /^WZS / }))
  await page.waitForURL(/\/admin\/units\/.+/)
  await keyboard.fill(page.getByLabel('Pierwszy dzień bez komórki'), '01.12.2026')
  await keyboard.pick(page.getByLabel('Następca', { exact: true }), 'WOP')
  await keyboard.fill(page.getByLabel('Podstawa (zarządzenie)'), 'zarządzenie nr 7/2026')
  await keyboard.activate(button(page, 'Zakończ komórkę'))
  await page.getByText('Zapisano. Od 1 grudnia 2026 tej komórki nie ma.').waitFor()
  await keyboard.pick(page.getByLabel('Nowy następca'), 'WUA')
  await keyboard.fill(page.getByLabel('Podstawa wskazania (zarządzenie)'), 'zarządzenie nr 9/2026')
  await keyboard.activate(button(page, 'Wskaż następcę'))
  await page.getByText('Wskazano następcę od').waitFor()
  await page.getByText('Następca od 1 grudnia 2026: WUA').waitFor()
  keyboard.assertNoMouse()
})

test('the catalogue of another office is looked at and taken in', async () => {
  const { page, keyboard } = await sit('administrator', '/cards/exchange')
  const own = await (await page.request.get('/cards/exchange/files/in-force')).body()
  await keyboard.goTo(page.getByLabel('Plik katalogu'))
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), keyboard.press('Enter')])
  await chooser.setFiles({ name: 'katalog.zip', mimeType: 'application/zip', buffer: ofAnotherOffice(own, 'WPK-01') })
  await keyboard.activate(button(page, 'Sprawdź katalog'))
  await page.getByText('zapisany 20 listopada 2026').waitFor()
  await keyboard.pick(page.getByLabel('Komórka „GEO” to u nas'), 'WSO')
  await keyboard.activate(button(page, 'Pokaż z tymi oznaczeniami'))
  await expect.poll(() => page.getByText('Brakuje tu: komórki „GEO”').count()).toBe(0)
  await keyboard.activate(button(page, /^Wczytaj/))
  await page.getByText(/^Wczytano 2 karty jako projekty\./).waitFor()
  keyboard.assertNoMouse()
})
