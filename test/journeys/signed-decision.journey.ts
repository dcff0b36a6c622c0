import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { officeTasks } from '#main/tasks.ts'
import { MOVE_ADE_LETTERS, startAdeSimulator } from '#modules/e-delivery/index.ts'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { useOffice, waysToWork } from '#test/support/office.ts'
import { samples } from '#test/support/sample-files.ts'
import { foundCase, handOver, press, sendToBok, settleCase, takeIn, takeOver } from '#test/support/steps.ts'

const office = useOffice()
const theirs = 'AE:PL-90075-94799-GARAS-26'
let service: Awaited<ReturnType<typeof startAdeSimulator>>

beforeAll(async () => {
  service = await startAdeSimulator({ now: () => office.app.clock.now() })
  await office.app.services.database.db.updateTable('office').set({ ade: 'AE:PL-72422-98772-ATIDW-24' }).execute()
})
afterAll(() => service.close())

/** What the office's clock does each minute, with the service of e-Doręczenia named. */
async function minute(): Promise<void> {
  const { services } = office.app
  const config = { ...services.config, ade: service.access }
  await officeTasks({ ...services, config })[MOVE_ADE_LETTERS]?.({}, { id: '1', attempts: 1 })
}

const choose = (page: Page, name: string, bytes: Buffer) =>
  page.getByLabel(/^Podpisany plik/).setInputFiles({ name, mimeType: 'application/pdf', buffer: bytes })

describe.each(waysToWork)('a decision signed outside, %s', (_, javaScript) => {
  test('gets its file, leaves by e-Doręczenia by itself, and its proof delivers it', async () => {
    office.app.clock.set('2026-11-23T09:00:00+01:00')
    const surname = javaScript ? 'Cyfrowa' : 'Skrzynkowska'
    const clerk = await office.sit('okienko10', { javaScript })
    const { number, path } = await takeIn(clerk, { card: 'WGD-01', people: [{ surname, givenNames: 'Halina' }] })
    const { db } = office.app.services.database
    await db.updateTable('paper_parties').set({ ade: theirs }).where('name', '=', `${surname} Halina`).execute()
    const paperId = path.split('/').at(-1) ?? ''
    await db.updateTable('papers').set({ delivery_form: 'e-delivery' }).where('id', '=', paperId).execute()
    await handOver(clerk)
    const unit = await office.sit('kancelaria-wgd', { javaScript })
    await takeOver(unit, number)
    await foundCase(unit, /Łoś/)
    const officer = await office.sit('referent-wgd', { javaScript })
    const casePath = new URL(unit.url()).pathname
    await officer.goto(casePath)
    await settleCase(officer, 'Decyzja')
    await officer.goto(path)
    await sendToBok(officer)

    // without a file the program sends nothing, and the way by hand is said
    await officer.getByRole('region', { name: 'Dokumenty dla klienta' }).getByRole('link').first().click()
    const result = new URL(officer.url()).pathname
    await officer.getByText('Dokument nie ma pliku.').waitFor()
    await checkAccessibility(officer)
    await unit.goto(`${result}?way=other`)
    expect(await unit.getByRole('radio', { name: 'e-Doręczenia' }).isChecked()).toBe(true)
    await unit.getByRole('button', { name: /^Zapisz wysłanie/ }).click()
    await unit.getByRole('alert').getByText('Dokument nie ma pliku, więc program nie wyśle go').waitFor()
    await checkAccessibility(unit)

    await choose(officer, 'Decyzja.pdf', samples.pdf)
    await officer.getByRole('button', { name: 'Dołącz plik' }).click()
    await officer.getByRole('alert').getByText('W pliku nie ma podpisu elektronicznego').waitFor()
    await choose(officer, 'Decyzja.docx', samples.docx)
    await officer.getByRole('button', { name: 'Dołącz plik' }).click()
    await officer
      .getByRole('alert')
      .getByText(/PDF albo XML/)
      .waitFor()
    await checkAccessibility(officer)
    await choose(officer, 'Decyzja.pdf', samples.signedPdf)
    await press(officer, 'Dołącz plik', 'Plik jest dołączony do dokumentu.')
    await officer.getByText('jest w pliku; program nie ocenia jego ważności').waitFor()
    await checkAccessibility(officer)
    await officer.setViewportSize({ width: 320, height: 700 })
    expect(await officer.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)

    await unit.goto(`${result}?way=other`)
    await unit.getByText('program wyśle plik „Decyzja.pdf”').waitFor()
    await press(unit, /^Zapisz wysłanie/, /Dokument czeka w kolejce do e-Doręczeń/)
    await checkAccessibility(unit)
    await minute()
    await unit.getByRole('link', { name: /^RPWyp/ }).click()
    await unit.getByText('wysłane, jest dowód wysłania').waitFor()
    await checkAccessibility(unit)
    const letter = service.letters.find((one) => one.subject.startsWith('Decyzja') && one.status === 'Wysłana')
    expect(letter).toMatchObject({ to: theirs, fileName: 'Decyzja.pdf', file: samples.signedPdf })

    service.prove(letter?.messageId ?? '', { how: 'opened', arrivedOn: '2026-11-23', openedOn: '2026-11-24' })
    office.app.clock.set('2026-11-25T09:00:00+01:00')
    await minute()
    await unit.reload()
    await unit
      .getByText(/^Doręczono/)
      .getByText('24 listopada 2026 (wtorek)')
      .waitFor()
    const proof = await unit
      .getByRole('link', { name: /^Plik dowodu/ })
      .last()
      .getAttribute('href')
    const saved = await unit.request.get(proof ?? '')
    expect([saved.headers()['x-content-type-options'], await saved.text()]).toEqual([
      'nosniff',
      expect.stringContaining('type="BP.OX"'),
    ])
    await unit.goto(casePath)
    await unit
      .getByRole('table', { name: 'Dokumenty dla klienta' })
      .getByRole('link', { name: /^Decyzja\.pdf/ })
      .waitFor()
    await unit
      .getByText(/doręczono 24 listopada 2026/)
      .first()
      .waitFor()
    await checkAccessibility(unit)
    await unit.goto(path)
    await unit
      .getByRole('region', { name: 'Dokumenty dla klienta' })
      .getByRole('link', { name: /^Decyzja\.pdf/ })
      .waitFor()
    await checkAccessibility(unit)
    await unit.goto(result)
    await unit.getByText('Plik dokumentu').waitFor()
    expect(await unit.getByText('Zastąp plik innym').count()).toBe(0)
  })
})
