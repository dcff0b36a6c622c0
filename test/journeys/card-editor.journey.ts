import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { useOffice, waysToWork } from '#test/support/office.ts'
import { officeTime } from '#test/support/office-time.ts'
import { takeIn } from '#test/support/steps.ts'

// Thursday; what is released from Monday must not touch what is filed on Sunday
const office = useOffice('2026-11-26T10:00:00+01:00')

const press = (page: Page, name: string) => page.getByRole('button', { name }).first().click()
const picture = async (page: Page, name: string) => {
  const folder = process.env.OKIENKO_PICTURES
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

/** A symbol of its own for each way of working, for both stories share one office. */
const cards = { 'with JavaScript': 'WSO-01', 'without JavaScript': 'REG-02' } as const

describe.each(waysToWork)('a card %s', (kind, javaScript) => {
  const symbol = cards[kind]

  test('is drafted by its author, questioned, approved by two others and in force from Monday', async () => {
    const author = await office.sit('autor-kart', { javaScript })
    await author.goto('/cards')
    await checkAccessibility(author)
    await picture(author, `cards-${kind}`)
    await author.getByRole('row', { name: symbol }).getByRole('button').click()
    await author.getByLabel('Termin załatwienia').fill('30')
    const names = author.getByLabel('Nazwa dokumentu')
    const before = await names.count()
    await press(author, 'Dodaj dokument')
    await expect.poll(() => names.count()).toBe(before + 1)
    await names.last().fill('Inne dokumenty')
    await press(author, 'Zapisz projekt')
    await author.getByText('Wymień te dokumenty osobno').waitFor()
    await author.getByText('najdłuższy w tym trybie to 7 dni (art. 217 § 3 KPA)').first().waitFor()
    await checkAccessibility(author)
    await picture(author, `draft-${kind}`)
    await press(author, 'Przekaż do akceptacji')
    await author.getByText('rzecz do poprawienia; stoi przy swoim polu').waitFor()

    await author.getByLabel('Termin załatwienia').fill('2')
    await author.getByLabel('Termin słowami').fill('do 2 dni')
    await names.last().fill('Dowód osobisty do wglądu')
    await press(author, 'Zapisz projekt')
    await author.getByText(/Zapisano wersję \d+ projektu/).waitFor()
    await press(author, 'Przekaż do akceptacji')
    await author.getByText('Projekt czeka na akceptację merytoryczną.').waitFor()
    const address = new URL(author.url()).pathname

    const merits = await office.sit('zatwierdza-tresc', { javaScript })
    await merits.goto('/cards')
    await merits.getByRole('table', { name: 'Czeka na mnie' }).getByRole('link').first().click()
    await merits.getByText('Tak sprawdzi to stanowisko').waitFor()
    await merits.getByText(/^termin: .+ → 2 dni$/).waitFor()
    await merits.getByText('nowy dokument „Dowód osobisty do wglądu”').waitFor()
    await checkAccessibility(merits)
    await picture(merits, `merits-${kind}`)
    await press(merits, 'Zaakceptuj treść')
    await merits.getByText('Projekt czeka na dopuszczenie do stosowania.').waitFor()

    const release = await office.sit('zatwierdza-wydanie', { javaScript })
    await release.goto(address)
    await release.getByText(/^Co się zmieni w działaniu: termin: .+; jeden dokument więcej/).waitFor()
    await release.getByRole('heading', { name: 'Sprawy w toku' }).waitFor()
    await release.getByLabel('Obowiązuje od').fill('30.11.2026')
    await release.getByLabel('Obowiązuje do').fill('29.11.2026')
    await press(release, 'Dopuść do stosowania')
    await release.getByText('Koniec (29 listopada 2026) jest przed początkiem (30 listopada 2026).').first().waitFor()
    expect(await release.getByLabel('Obowiązuje od').inputValue()).toBe('30.11.2026')
    await release.getByLabel('Obowiązuje do').fill('')
    await press(release, 'Dopuść do stosowania')
    await release.getByText(`Karta ${symbol}, edycja 2, obowiązuje od 30 listopada 2026.`).waitFor()
    await checkAccessibility(release)
    await picture(release, `released-${kind}`)

    const client = await office.client({ javaScript })
    await client.goto(`/uslugi/${symbol}`)
    expect(await client.getByText('do 2 dni').count()).toBe(0)
  })
})

describe.each(waysToWork)('on Monday, %s', (kind, javaScript) => {
  const symbol = cards[kind]

  test('what was dropped into the box on Sunday keeps the old edition, what comes that day takes the new one', async () => {
    await monday()
    const clerk = await office.sit('podawcze', { javaScript })
    const people = [{ surname: 'Wesołowska', givenNames: 'Halina' }]
    const box = { dropped: '29.11.2026', takenOut: '30.11.2026' }
    const fromBox = await takeIn(clerk, { card: symbol, people, box })
    const atWindow = await takeIn(clerk, { card: symbol, people })
    expect([await editionOf(fromBox.path), await editionOf(atWindow.path)]).toEqual([1, 2])
    const client = await office.client({ javaScript })
    await client.goto(`/uslugi/${symbol}`)
    await client.getByText('do 2 dni').waitFor()
    await checkAccessibility(client)
    await client.goto(`/uslugi/${symbol}?edition=1`)
    await client.getByText('To jest edycja 1 karty. Dziś nie obowiązuje.').waitFor()
  })
})

let moved: Promise<void> | undefined
function monday(): Promise<void> {
  moved ??= officeTime(office.app).goTo('2026-11-30T08:30:00+01:00')
  return moved
}

/** The edition of the card that governs the paper of a page. */
async function editionOf(path: string): Promise<number> {
  const { rows } = await office.app.database.owner.pool.query(
    'select e.edition from papers p join card_editions e on e.id = p.card_edition_id where p.id = $1',
    [path.split('/').at(-1)],
  )
  return rows[0].edition
}
