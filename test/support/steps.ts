import type { Page } from 'playwright-core'
import { checkAccessibility } from './accessibility.ts'
import { runsScripts } from './browser.ts'
import { pdfText } from './pdf-text.ts'

/** Somebody invented who stands before a window. */
export type Someone = {
  surname: string
  givenNames: string
  role?: 'pełnomocnik'
  scope?: 'do całej sprawy'
  /** Says where to write; an invented address when nothing is said. */
  address?: 'none'
}

/** What a story brings to the window. */
export type Brought = {
  /** Symbol of the service card. */
  card: string
  people: readonly Someone[]
  /** Names of the items that are here; everything when not said. */
  items?: readonly RegExp[]
  /** Items that only some need, and this one does not. */
  notNeeded?: readonly RegExp[]
  /** Originals that go back to the client. */
  returnable?: readonly string[]
  /** How the answer is to reach the client; in person when not said. */
  delivery?: 'od ręki'
  /** Told by word of mouth: what the client said. */
  said?: string
  /** Days on which it was dropped into the box and taken out of it, as they are typed. */
  box?: { dropped: string; takenOut: string }
  /** The way it came, where nobody brought it. */
  cameBy?: 'e-mail' | 'ePUAP' | 'faks'
}

/** A paper on its own page. */
export type Registered = { path: string; number: string }

/** Takes a paper in at the window and registers it; ends on the page of the paper. */
export async function takeIn(page: Page, brought: Brought): Promise<Registered> {
  await page.goto('/intake/new')
  // first, for the day it was dropped in says which edition of the card governs
  if (brought.box) await takeOutOfBox(page, brought.box)
  await chooseMatter(page, brought.card)
  for (const [at, someone] of brought.people.entries()) await introduce(page, someone, at)
  for (const [at, name] of (brought.returnable ?? []).entries()) await enclose(page, name, at)
  for (const item of brought.items ?? [/Wszystko jest/])
    await page.getByRole('checkbox', { name: item }).first().check()
  if (brought.notNeeded) await leaveOut(page, brought.notNeeded)
  if (brought.delivery) await page.getByRole('radio', { name: brought.delivery }).check()
  if (brought.said !== undefined) await hear(page, brought.said)
  if (brought.cameBy) await page.getByLabel('Sposób wpływu').selectOption({ label: brought.cameBy })
  await checkAccessibility(page)
  await page.getByRole('button', { name: /^Zarejestruj/ }).click()
  await page.waitForURL(/\/papers\/[0-9a-f-]{36}/)
  const path = new URL(page.url()).pathname
  return { path, number: ((await page.getByRole('heading', { level: 1 }).textContent()) ?? '').replace(/^\D+/, '') }
}

/** Chooses a card at intake by its symbol; ends when its checklist stands there. */
export async function chooseMatter(page: Page, card: string): Promise<void> {
  const field = page.locator('input').and(page.getByLabel('Sprawa', { exact: true }))
  await field.fill(card)
  if (runsScripts(page)) {
    await page.getByRole('option', { name: new RegExp(card) }).waitFor()
    await field.press('Enter')
  } else await page.locator('okienko-picker').filter({ has: field }).getByRole('button', { name: 'Szukaj' }).click()
  await page.getByRole('checkbox', { name: /Wszystko jest/ }).waitFor()
}

async function introduce(page: Page, someone: Someone, at: number): Promise<void> {
  if (at > 0) await page.getByRole('button', { name: 'Dodaj pełnomocnika lub inną osobę' }).click()
  const fields = page.locator(`[data-part="party-${at}"]`)
  await fields.getByText('Nowa osoba lub organizacja').click()
  await fields.getByLabel('Nazwisko').fill(someone.surname)
  await fields.getByLabel('Imiona').fill(someone.givenNames)
  if (someone.address !== 'none') {
    await fields.getByLabel('Ulica i numer').fill('ul. Zmyślona 5')
    await fields.getByLabel('Kod', { exact: true }).fill('00-001')
    await fields.getByLabel('Miejscowość').fill('Przykładowo')
  }
  if (someone.role)
    await page
      .getByLabel('Rola')
      .nth(at - 1)
      .selectOption({ label: someone.role })
  if (someone.scope)
    await page
      .getByLabel('Zakres pełnomocnictwa')
      .nth(at - 1)
      .selectOption({ label: someone.scope })
}

async function takeOutOfBox(page: Page, { dropped, takenOut }: NonNullable<Brought['box']>): Promise<void> {
  await page.getByLabel('Sposób wpływu').selectOption({ label: 'skrzynka podawcza' })
  const day = page.getByLabel('Wrzucono do skrzynki')
  if (!(await day.isVisible())) await page.getByText('Znak, data pisma i szczegóły wpływu').first().click()
  await day.fill(dropped)
  await page.getByLabel('Wyjęto ze skrzynki').fill(takenOut)
}

async function leaveOut(page: Page, names: readonly RegExp[]): Promise<void> {
  await page.getByText(/tylko pod warunkiem/).click()
  const group = page.getByRole('group', { name: 'Nie dotyczy tej sprawy' })
  for (const name of names) await group.getByRole('checkbox', { name }).check()
}

async function enclose(page: Page, name: string, at: number): Promise<void> {
  if (at > 0) await page.getByRole('button', { name: 'Dodaj wiersz' }).click()
  await page.getByLabel(`Załącznik ${at + 1}: nazwa`).fill(name)
  await page.getByLabel('Postać').nth(at).selectOption({ label: 'oryginał' })
  await page.getByLabel('Do zwrotu', { exact: true }).nth(at).selectOption({ label: 'tak' })
}

async function hear(page: Page, said: string): Promise<void> {
  await page.getByLabel('Sposób wpływu').selectOption({ label: 'ustnie do protokołu' })
  const text = page.getByLabel('Treść podania do protokołu')
  if (!(await text.isVisible())) await page.getByText('Znak, data pisma i szczegóły wpływu').click()
  await text.fill(said)
}

/** Presses the button and waits for the sentence that says it was done. */
export async function press(page: Page, button: string | RegExp, done: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: button }).click()
  await page.getByRole('status').filter({ hasText: done }).waitFor()
}

/** From the filled form of an act, by its title, to the look at its papers, and there the button that finishes them. */
export async function finish(page: Page, title: string, button: string, done: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^Dalej: podgląd pism\\W+${title}`) }).click()
  await page.getByRole('heading', { level: 1, name: 'Podgląd przed zatwierdzeniem' }).waitFor()
  await press(page, button, done)
}

/** Opens the folded form of an act by its title, unless it is open. */
export async function unfold(page: Page, title: string): Promise<void> {
  const summary = page.locator('summary').filter({ has: page.getByText(title, { exact: true }) })
  if ((await summary.locator('..').getAttribute('open')) === null) await summary.click()
}

/** The words of the newest printed paper with this title, opened by its link on the page. */
export async function readPdf(page: Page, title: RegExp): Promise<string> {
  const href = await page.getByRole('link', { name: title }).last().getAttribute('href')
  const answer = await page.request.get(href ?? '')
  if (answer.status() !== 200) throw new Error(`${href} answered ${answer.status()}`)
  return pdfText(await answer.body())
}

/** The client's code as it stands on a receipt. */
export function codeOn(receipt: string): string {
  const code = /\b(?:[0-9A-Z]{4}-){3}[0-9A-Z]\b/.exec(receipt)?.[0]
  if (!code) throw new Error(`no code on: ${receipt}`)
  return code
}

/** The client types the code from the receipt; ends on the page of the matter. */
export async function askByCode(page: Page, code: string): Promise<void> {
  await page.goto('/status')
  await page.getByLabel('Kod z pokwitowania').fill(code)
  await page.getByRole('button', { name: 'Sprawdź' }).click()
  await page.getByRole('heading', { level: 1, name: 'Stan sprawy' }).waitFor()
}

/** An application to fell trees that lacks two formal items, with the receipt in the client's hand; ends on its page. */
export async function takeInIncomplete(page: Page, surname: string, returnable: readonly string[] = []) {
  const paper = await takeIn(page, {
    card: 'WKŚ-01',
    people: [{ surname, givenNames: 'Halina' }],
    items: [/Oznaczenie wnioskodawcy/, /Podpis/, /Gatunek/],
    notNeeded: [/Pełnomocnictwo/, /17 zł/, /Zgoda właściciela/],
    returnable,
  })
  await press(page, 'Wydaj pokwitowanie z wezwaniem', 'Wydano pokwitowanie.')
  return { ...paper, receipt: await readPdf(page, /^Pokwitowanie i wezwanie/) }
}

/** Records that these missing items came today. */
export async function cure(page: Page, items: readonly RegExp[], done: string): Promise<void> {
  const form = page.getByRole('group', { name: 'Co uzupełniono' })
  if (!(await form.isVisible())) await unfold(page, 'Zapisz uzupełnienie')
  for (const item of items) await form.getByRole('checkbox', { name: item }).check()
  await press(page, 'Zapisz uzupełnienie', done)
}

/** The value of a fact on the page, by its name. */
export async function fact(page: Page, name: string): Promise<string> {
  const row = page.locator('dl > div').filter({ has: page.getByText(name, { exact: true }) })
  return (await row.locator('dd').first().textContent()) ?? ''
}

/** Puts the complete paper on a hand-over sheet and sends it; ends on the sent sheet. */
export async function handOver(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Dodaj do karty przekazania' }).click()
  await press(page, 'Zamknij i przekaż', /Karta \d+ \/ \d+ wysłana\./)
}

/** Opens the newest sheet that waits for this person's answer. */
export async function openIncomingSheet(page: Page): Promise<void> {
  await page.goto('/handovers')
  const waiting = page.getByRole('table', { name: 'Czekają na Twoje potwierdzenie' })
  await waiting.getByRole('link').first().click()
  await page
    .getByRole('button', { name: /^Przyjmij/ })
    .first()
    .waitFor()
}

/** Takes over everything on the sheet that waits, and opens the paper on it. */
export async function takeOver(page: Page, number: string): Promise<void> {
  await openIncomingSheet(page)
  await press(page, /^Przyjmij( wszystkie)? \d+ pism/, 'Potwierdzono odbiór')
  await page.getByRole('row').filter({ hasText: number }).getByRole('link').first().click()
  await page.getByRole('button', { name: 'Załóż sprawę' }).waitFor()
}

/** Founds the case of the paper on this page for an officer; ends on the case. Returns its sign. */
export async function foundCase(page: Page, officer: RegExp): Promise<string> {
  const choice = page.getByRole('combobox', { name: /^Prowadzący/ })
  const value = await choice.locator('option').filter({ hasText: officer }).getAttribute('value')
  await choice.selectOption(value)
  await press(page, 'Załóż sprawę', 'Założono sprawę')
  const told = await page.getByRole('status').filter({ hasText: 'Założono sprawę' }).textContent()
  return /[A-Z]+\.\d+\.\d+\.\d{4}/.exec(told ?? '')?.[0] ?? ''
}

/** Records on the page of the case how it was settled, today. */
export async function settleCase(page: Page, how: string): Promise<void> {
  await page.getByRole('radio', { name: how, exact: true }).check()
  await finish(page, 'Załatwienie sprawy', 'Odnotuj załatwienie', 'Odnotowano załatwienie')
}

/** The unit sends the finished document of the paper on this page to the service office. */
export async function sendToBok(page: Page): Promise<void> {
  await page.getByLabel('Kto podpisał').fill('Bożena Dolna, dyrektor wydziału')
  await press(page, 'Przekaż gotowy dokument do Biura Obsługi Klienta', 'Dokument jest w drodze')
}

/** The window takes the document for this paper from the unit onto its rack, and opens it there. */
export async function putOnRack(page: Page, number: string): Promise<void> {
  await page.goto('/rack')
  await press(page, `Przyjmij dokument do pisma ${number}`, 'Dokument przyjęty. Odłóż go na miejsce')
  await checkAccessibility(page)
  const waiting = page.getByRole('table', { name: 'Czekają na odbiór' })
  await waiting.getByRole('row').filter({ hasText: number }).getByRole('link').first().click()
  await page.getByRole('button', { name: /^Wydaj dokument/ }).waitFor()
}
