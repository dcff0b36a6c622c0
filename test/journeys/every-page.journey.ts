import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { formatStatusCode } from '#domain/registers/status-code.ts'
import { routes } from '#main/routes.ts'
import type { Language } from '#messages/index.ts'
import { checkAccessibility, checkContrast, checkReflow } from '#test/support/accessibility.ts'
import { useOffice } from '#test/support/office.ts'
import { aPaper } from '#test/support/papers.ts'
import { preferenceValues } from '#web/preferences.ts'

// Every page for citizens, in every language: all of axe once, contrast in every theme, and no scrolling sideways at a width
// of 320 px with text of 200 %. The pages clerks sit at longest: the same, in Polish. Themes are only a class of <html>, so
// one loading of a page serves them all; everything of
// the page that can be unfolded is; menus that lie over it are unfolded in a test of their own.
const office = useOffice('2026-11-23T09:00:00+01:00')

/** Addresses by the route they are of; those with a code are made before the first test. */
const walked: Record<string, (() => string)[]> = {
  '/': [() => '/'],
  '/uslugi': ['', '?event=environment', '?unit=WGD', '?q=wypis', '?q=zzzzzz'].map((query) => () => `/uslugi${query}`),
  '/uslugi/:symbol': [() => '/uslugi/WGD-19', () => '/uslugi/WK%C5%9A-01', () => '/uslugi/WZS-02'],
  '/uslugi/:symbol/czego-potrzebuje': [() => '/uslugi/WK%C5%9A-01/czego-potrzebuje'],
  '/uslugi/:symbol/dane': [() => '/uslugi/WK%C5%9A-01/dane'],
  '/lista/:code': [() => made.list, () => `${made.list}A`],
  '/status': [() => '/status'],
  '/s/:code': [() => `/s/${made.lacking}`, () => `/s/${made.plain}`, () => '/s/7KQ4-9MXT-2H8R-D'],
  '/notices/:token': [() => '/notices/nie-ma-takiego'],
  '/godziny': [() => '/godziny'],
  '/czego-nie-pokazujemy': [() => '/czego-nie-pokazujemy'],
  '/deklaracja-dostepnosci': [() => '/deklaracja-dostepnosci'],
  '/prywatnosc': [() => '/prywatnosc'],
  '/nie-ma-takiej-strony': [() => '/nie-ma-takiej-strony'],
}

/** Public addresses that are no page of their own, with the reason: said aloud, so that nobody takes them for walked. */
const notWalked: Record<string, string> = {
  '/sign-in': 'a page of staff; walked below',
  '/locked': 'a page of staff, walked in its own story (staff.journey)',
  '/display': 'sets a cookie and goes back',
  '/L/:code': 'the same page as /lista/:code',
  '/S/:code': 'the same page as /s/:code',
  '/lista/:code/lista.pdf': 'a PDF, checked as PDF/UA when it is drawn',
  '/uslugi/:symbol/formularze/:file': 'a file that the office added',
  '/s/:code/uploads': 'leads to /s/:code',
  '/s/:code/notices': 'leads to /s/:code',
  '/dane/uslugi.csv': 'data',
  '/dane/uslugi-kolumny.csv': 'data',
  '/sitemap.xml': 'data',
  '/robots.txt': 'data',
  '/.well-known/security.txt': 'data',
}

const clerks: [string, string[]][] = [
  ['podawcze', ['/desk', '/intake/new', '/incomplete', '/handovers', '/search', '/me']],
  ['koordynator', ['/desk', '/cases', '/cards', '/cards/reviews', '/facts', '/facts/contradictions', '/calendar']],
  ['administrator', ['/admin/settings', '/admin/accessibility', '/admin/staff', '/admin/units']],
]

const made = { list: '', lacking: '', plain: '', paper: '' }
beforeAll(async () => {
  const { app } = office
  const answer = await app.server.inject({ method: 'POST', url: '/uslugi/WK%C5%9A-01/czego-potrzebuje', payload: {} })
  made.list = String(answer.headers.location)
  const lacking = await aPaper(app.services, {
    card: 'WKŚ-01',
    marks: Array.from({ length: 9 }, (_, at) => (at === 1 || at === 7 ? 'missing' : 'present')),
  })
  const clerk = await app.signIn('podawcze')
  const parties = app.services.database.db.selectFrom('paper_parties').select('id').where('paper_id', '=', lacking.id)
  const handedTo = (await parties.execute()).map(({ id }) => id)
  await clerk.call(`/papers/${lacking.id}/receipt`, { receiptDays: 7, handedTo })
  const plain = await aPaper(app.services, { card: 'WGD-12', expectedOn: '2026-12-23' })
  made.lacking = formatStatusCode(lacking.statusCode)
  made.plain = formatStatusCode(plain.statusCode)
  made.paper = `/papers/${lacking.id}`
})

test('every public address is walked here, or is named with the reason why not', () => {
  const known = [...Object.keys(walked), ...Object.keys(notWalked)]
  const open = routes
    .filter(({ method, audience }) => method === 'GET' && audience === 'public')
    .map(({ path }) => path)
  expect(open.length).toBeGreaterThan(15)
  expect(open.filter((path) => !known.includes(path))).toEqual([])
  const staff = routes.filter(({ method, audience }) => method === 'GET' && audience === 'staff').length
  const seats = clerks.flatMap(([, paths]) => paths).length + 1
  const skipped = Object.entries(notWalked).map(([path, why]) => `${path} (${why})`)
  console.warn(
    `!! NOT walked here: ${skipped.join(', ')}; ${staff - seats} addresses of staff, which their stories check.`,
  )
})

const themes = [
  ...(['light', 'dark'] as const).map((theme) => `theme-${theme}`),
  ...preferenceValues.contrast.filter((one) => one !== 'normal').map((contrast) => `theme-light contrast-${contrast}`),
]

/** Longer than a story: this is hundreds of looks, and each is quick. */
const patience = 300_000

/** One page as everybody may have it; the faults of all its looks together. */
async function walk(page: Page, path: string): Promise<string[]> {
  const faults: string[] = []
  const note = (look: string) => (fault: Error) => faults.push(`${path}, ${look}: ${fault.message}`)
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto(path)
  await unfold(page, 'main details')
  await wear(page, themes[0] ?? '')
  await checkAccessibility(page).catch(note('light'))
  for (const look of themes.slice(1)) {
    await wear(page, look)
    await checkContrast(page).catch(note(look))
  }
  await page.setViewportSize({ width: 320, height: 640 })
  const browser = await page.context().newCDPSession(page)
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
  await checkReflow(page).catch(note('200 % text at 320 px'))
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } })
  await browser.detach()
  return faults
}

const unfold = (page: Page, which: string) =>
  page.evaluate((selector) => {
    for (const one of document.querySelectorAll<HTMLDetailsElement>(selector)) one.open = true
  }, which)

const wear = (page: Page, look: string) =>
  page.evaluate((classes) => {
    document.documentElement.className = `govuk-template ${classes}`
  }, look)

const languages: Language[] = ['pl', 'en', 'uk']

describe.each(languages)('a citizen who reads %s', (language) => {
  test(
    'can read and use every page, in every theme, with large text on a narrow screen',
    async () => {
      const page = await office.client({ expectedTrouble: /40[04]/ })
      await page.goto(`/display?language=${language}&back=/status`)
      const faults: string[] = []
      for (const path of Object.values(walked).flat()) faults.push(...(await walk(page, path())))
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
      expect(faults.join('\n\n')).toBe('')
    },
    patience,
  )
})

test.each(clerks)(
  '%s can read and use the pages of the desk, in every theme, with large text',
  async (login, paths) => {
    const page = await office.sit(login)
    const faults: string[] = []
    for (const path of login === 'podawcze' ? [...paths, made.paper] : paths) faults.push(...(await walk(page, path)))
    expect(faults.join('\n\n')).toBe('')
  },
)

test('the menus that unfold over a page can be read in every theme', async () => {
  const menus: [Page, string, string][] = [
    [await office.client(), '/status', 'header details'],
    [await office.sit('administrator'), '/admin/settings', 'header details'],
  ]
  for (const [page, path, menu] of menus) {
    await page.goto(path)
    // what lies under the menu is judged elsewhere, without it
    await page.evaluate(() => document.querySelector('main')?.replaceChildren())
    await unfold(page, menu)
    for (const look of themes) {
      await wear(page, look)
      await checkContrast(page)
    }
  }
})

test('whoever signs in can read the door', async () => {
  expect((await walk(await office.client(), '/sign-in')).join('\n\n')).toBe('')
})
