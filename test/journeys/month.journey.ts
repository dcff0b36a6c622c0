import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { statusCodeOf } from '#modules/registers/index.ts'
import { closePdf } from '#platform/pdf/render.ts'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { useMailbox } from '#test/support/mailbox.ts'
import { courses, crowdOf, fates } from '#test/support/month-crowd.ts'
import {
  counted,
  happened,
  judge,
  type Matter,
  newMatter,
  notified,
  owe,
  promised,
  warnings,
} from '#test/support/month-ledger.ts'
import { goAndCheck, useOffice, waysToWork } from '#test/support/office.ts'
import { officeTime } from '#test/support/office-time.ts'
import { datesIn, type Iso, isWorking, lastDay, plus, said } from '#test/support/second-opinion.ts'
import { askByCode, codeOn, cure, finish, press, readPdf, takeInIncomplete, unfold } from '#test/support/steps.ts'

// A month of office time, 1 December 2026 – 15 January 2027, over 24 December (free since 2025), Christmas, New Year and
// 6 January. The crowd is told by JSON, the moments that people see in the browser, with JavaScript and without. At the end
// every date on every page, paper and letter is held against a second opinion that shares no line with the product.

const mailbox = useMailbox()
const office = useOffice('2026-12-01T07:00:00+01:00', () => ({ SMTP_URL: mailbox.url }))
const { app } = office
const time = officeTime(app)
const matters: Matter[] = []
const plans = new Map<Iso, (() => Promise<void>)[]>()
const agenda = { on: (day: Iso, deed: () => Promise<void>) => void plans.set(day, [...(plans.get(day) ?? []), deed]) }
const crowd = crowdOf(app, agenda, (found, day, why) => expect.soft(found, why).toBe(day))
const lastOfAll = '2027-01-15'
let lived = 0

beforeAll(async () => {
  const email = 'referent@urzad.przyklad.invalid'
  await app.database.owner.pool.query(`update staff set email = $1 where login = 'referent-wgd'`, [email])
  // the demo town has cases of its own; this month is about those it brings
  await app.database.owner.pool.query('update cases set officer_id = null')
})
afterAll(closePdf)

/** Lives through the working days: one or two new matters a day until Epiphany is over, and what was planned for the day. */
async function live(from: Iso, until: Iso): Promise<void> {
  for (let day = from; day <= until; day = plus(day, 1)) {
    if (!isWorking(day)) continue
    await time.goTo(`${day}T10:00:00+01:00`)
    if (day <= '2027-01-08' && lived % 3 !== 2) {
      const fate = fates[matters.length % fates.length] ?? 'late'
      const address = lived % 3 === 0 ? `klient${lived}@poczta.example` : ''
      matters.push(await crowd.lacking(day, fate, [7, 8, 10, 14][lived % 4] ?? 7, address))
    }
    const course = courses[(lived / 2) % 4]
    if (day <= '2027-01-08' && course) matters.push(await crowd.complete(day, course))
    lived += 1
    for (const deed of plans.get(day) ?? []) await deed()
  }
}

/** What the browser stories of one way of working carry from day to day. */
type Story = { path: string; number: string; receipt: string; matter: Matter; late: Matter }
const stories = new Map<string, Story>()
const storyOf = (way: string) => stories.get(way) ?? expect.fail(`nothing began ${way}`)
const asOf = async (page: Page, path: string) => {
  await page.goto(path)
  return page
}

test.each(waysToWork)('1 December, %s: a case is founded whose end nobody will keep', async (way) => {
  await time.goTo('2026-12-01T09:30:00+01:00')
  const late = await crowd.complete('2026-12-01', 'open')
  matters.push(late)
  stories.set(way, { path: '', number: '', receipt: '', matter: late, late })
})

test('1–16 December pass', () => live('2026-12-01', '2026-12-16'))

test.each(waysToWork)(
  '17 December, %s: seven days end on 28 December, and everybody is told why',
  async (way, javaScript) => {
    await time.goTo('2026-12-17T09:30:00+01:00')
    const page = await office.sit('podawcze', { javaScript })
    const brought = await takeInIncomplete(page, javaScript ? 'Gwiazdkowa' : 'Wigilijna')
    const paperId = brought.path.split('/').at(-1) ?? ''
    const matter = newMatter(
      `at the window ${way}`,
      paperId,
      statusCodeOf(await app.services.office(), paperId),
      '2026-12-17',
    )
    promised(matter, '2026-12-17', [1, 'months'])
    const last = counted(matter, '2026-12-17', [7, 'days'], 'to complete')
    happened(matter, plus(last, 8), 'an officer may decide')
    owe(matter, last, 'the term to complete', 'documents', 'paper')
    expect(last).toBe('2026-12-28')
    expect(brought.receipt).toContain('Ostatni dzień terminu: poniedziałek, 28 grudnia 2026 r.')
    const lacks = page.getByRole('region', { name: 'Kompletność' })
    await lacks.getByText('Dlaczego ta data?').first().click()
    for (const day of ['24 grudnia 2026 (czwartek)', '25 grudnia 2026 (piątek)', '26 grudnia 2026 (sobota)'])
      await lacks.getByText(day).first().waitFor()
    await lacks.getByText('Wigilia').first().waitFor()
    await checkAccessibility(page)
    const client = await office.client({ javaScript })
    await askByCode(client, codeOn(brought.receipt))
    await client.getByText('28 grudnia 2026').first().waitFor()
    await checkAccessibility(client)
    matters.push(matter)
    stories.set(way, { ...storyOf(way), ...brought, matter })
  },
)

test('17–23 December pass', () => live('2026-12-17', '2026-12-23'))

test.each(waysToWork)(
  '28 December, %s: the last day is still in time; the fiction of the 24th is explained',
  async (way, javaScript) => {
    await time.goTo('2026-12-28T09:30:00+01:00')
    const { path, matter, receipt } = storyOf(way)
    const page = await asOf(await office.sit('podawcze', { javaScript }), path)
    await cure(page, [/Oświadczenie/, /Rysunek/], 'Zapisano uzupełnienie: pismo jest kompletne.')
    // a cure in time leaves the day of filing where it was, so no other day stands beside that of arrival
    expect(await page.getByText('Data wniesienia', { exact: true }).count()).toBe(0)
    happened(matter, '2026-12-28', 'the cure came')
    promised(matter, '2026-12-17', [1, 'months'], 11)
    await checkAccessibility(page)
    const client = await office.client({ javaScript })
    await askByCode(client, codeOn(receipt))
    await client.getByText('Wniosek jest kompletny.').first().waitFor()
    await checkAccessibility(client)
  },
)

test('28 December passes', () => live('2026-12-28', '2026-12-28'))

test.each(waysToWork)(
  '29 December, %s: a decision not collected until 24 December may be appealed against until 11 January',
  async (_way, javaScript) => {
    await time.goTo('2026-12-29T09:30:00+01:00')
    const posted = matters.find(({ name }) => name === 'by-post of 2026-12-03') ?? expect.fail('no decision was posted')
    const page = await office.sit('referent-wgd', { javaScript })
    await page.goto(`/cases/${posted.caseId}`)
    const line = page.getByRole('listitem').filter({ hasText: 'ostatni dzień na odwołanie' })
    expect(await line.textContent()).toContain(`doręczono ${said('2026-12-24')}`)
    expect(await line.textContent()).toContain(said(lastDay('2026-12-28', 14, 'days')))
    await line.getByText('Dlaczego ta data?').click()
    await line.getByText('Termin adresata liczymy od dnia dla niego korzystniejszego').waitFor()
    await checkAccessibility(page)
  },
)

test('29 December passes', () => live('2026-12-29', '2026-12-29'))

test.each(waysToWork)('30 December, %s: the parties are told of the delay before the end', async (way, javaScript) => {
  await time.goTo('2026-12-30T09:30:00+01:00')
  const { late } = storyOf(way)
  const page = await asOf(await office.sit('referent-wgd', { javaScript }), `/cases/${late.caseId}`)
  await page.getByText(`Termin załatwienia upływa ${said('2026-12-31')}`).waitFor()
  await unfold(page, 'Zawiadom o niezałatwieniu sprawy w terminie')
  await page.getByLabel('Nowy termin załatwienia').fill('8.01.2027')
  await page.getByLabel('Przyczyny zwłoki').fill('Geodeta jest chory.')
  await checkAccessibility(page)
  await finish(page, 'Zawiadom o niezałatwieniu', 'Sporządź zawiadomienie', 'nowy termin: 8 stycznia 2027')
  notified(late, '2026-12-30', '2027-01-08')
  owe(late, '2027-01-08', 'the new day to settle', 'documents', 'case', 'status')
  expect(await readPdf(page, /^Zawiadomienie o niezałatwieniu/)).toContain('piątek, 8 stycznia 2027')
  await checkAccessibility(page)
})

test('30 December – 8 January pass', () => live('2026-12-30', '2027-01-08'))

test.each(waysToWork)('11 January, %s: a ponaglenie has to go up within seven days', async (way, javaScript) => {
  await time.goTo('2027-01-11T09:30:00+01:00')
  const { late } = storyOf(way)
  const page = await asOf(await office.sit('referent-wgd', { javaScript }), `/cases/${late.caseId}`)
  await page.getByText('Termin załatwienia upłynął 8 stycznia 2027').waitFor()
  await unfold(page, 'Zapisz ponaglenie')
  await page.getByRole('radio', { name: 'bezczynność' }).check()
  const sendBy = counted(late, '2027-01-11', [7, 'days'], 'to send the ponaglenie up')
  await press(page, 'Zapisz ponaglenie', 'Przekaż je najpóźniej 18 stycznia 2027')
  expect(sendBy).toBe('2027-01-18')
  await checkAccessibility(page)
})

test('11–15 January pass', () => live('2027-01-11', lastOfAll))

test('15 January: every date that the office says has its derivation, by another way of counting', async () => {
  const auditor = await app.signIn('audytor')
  const faults: string[] = []
  for (const matter of matters) faults.push(...(await judge(app, auditor, matter)))
  expect([...new Set(faults)]).toEqual([])
  expect(matters.length).toBeGreaterThan(30)
})

test('15 January: clients were reminded two working days before, once, by a letter that names the day', async () => {
  const due = matters.flatMap(({ reminder }) => (reminder && reminder.on <= lastOfAll ? [reminder] : []))
  expect(due.length).toBeGreaterThan(5)
  const { rows } = await app.database.owner.pool.query<{ to: string; at: Date }>(
    `select address as to, queued_at as at from outgoing_messages where template = 'cure-ending' and state = 'sent'`,
  )
  const promisedOn = rows.map(({ to, at }) => `${to} ${new Date(at.getTime() + 3_600_000).toISOString().slice(0, 10)}`)
  expect(promisedOn.toSorted()).toEqual(due.map(({ to, on }) => `${to} ${on}`).toSorted())
  const letters = mailbox.received.filter(({ to }) => to.startsWith('klient'))
  expect(letters.map(({ to, text }) => `${to} ${datesIn(text).map(({ day }) => day)}`).toSorted()).toEqual(
    due.map(({ to, lastDay: day }) => `${to} ${day}`).toSorted(),
  )
})

test('15 January: the officer had one digest a morning: three working days before each day a case is due on, one, and after it', async () => {
  const { rows } = await app.database.owner.pool.query<{ line: string }>(
    `select l.case_id || ' ' || l.step || ' ' || l.due_on || ' ' || d.day as line
     from digest_lines l join digests d on d.id = l.digest_id`,
  )
  const due = matters.flatMap((matter) => warnings(matter, lastOfAll))
  const lines = due.map(({ caseId, step, end, day }) => `${caseId} ${step} ${end} ${day}`)
  expect(rows.map(({ line }) => line).toSorted()).toEqual(lines.toSorted())
  const mornings = new Set(due.map(({ day }) => day))
  expect(mailbox.received.filter(({ to }) => to.startsWith('referent'))).toHaveLength(mornings.size)
})

test.each(waysToWork)(
  '15 January, %s: the nights found no date that differs, and the client still sees how it stands',
  async (way, javaScript) => {
    const page = await office.sit('koordynator', { javaScript })
    await goAndCheck(page, '/calendar')
    const { rows } = await app.database.owner.pool.query<{ outcome: { checked: number; differing: number } }>(
      `select outcome from clock_marks where job = 'rederive-dates'`,
    )
    expect(rows[0]?.outcome.differing).toBe(0)
    expect(rows[0]?.outcome.checked).toBeGreaterThan(10)
    const client = await office.client({ javaScript })
    await askByCode(client, codeOn(storyOf(way).receipt))
    await checkAccessibility(client)
  },
)
