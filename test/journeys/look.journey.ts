import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type GalleryServer, serveGallery } from '#test/gallery/serve.ts'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { useBrowser } from '#test/support/browser.ts'
import type { Preferences } from '#web/preferences.ts'

const { newPage } = useBrowser()
let gallery: GalleryServer

beforeAll(async () => {
  gallery = await serveGallery()
})
afterAll(() => gallery.close())

const citizenPages = ['status', 'citizen-fields', 'citizen-pieces']
const pages = [...citizenPages, 'intake', 'list', 'clerk-fields', 'clerk-pieces']
const looks: [string, Partial<Preferences>][] = [
  ['light', { theme: 'light' }],
  ['dark', { theme: 'dark' }],
  ['black on yellow', { contrast: 'black-on-yellow' }],
  ['yellow on black', { contrast: 'yellow-on-black' }],
]

describe.each(looks)('every piece, %s', (_, preferences) => {
  test.each(pages)('%s is accessible', async (name) => {
    const page = await newPage()
    await page.goto(gallery.address(name, preferences))
    await checkAccessibility(page)
  })
})

test.each(pages)('%s is accessible in the colours forced by the system', async (name) => {
  const page = await newPage({ forcedColors: 'active' })
  await page.goto(gallery.address(name))
  await checkAccessibility(page)
})

test.each([...citizenPages, 'intake', 'clerk-pieces'])(
  '%s fits a screen of 320 px, in large text too',
  async (name) => {
    const page = await newPage({ viewport: { width: 320, height: 640 } })
    for (const textSize of ['100', '150'] as const) {
      await page.goto(gallery.address(name, { textSize }))
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    }
  },
)

test('the whole intake stands on a screen of 1366 × 768', async () => {
  const page = await newPage()
  await page.goto(gallery.address('intake'))
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(768)
})

test('seventeen rows of a list stand above the key bar at 1366 × 768', async () => {
  const page = await newPage()
  await page.goto(gallery.address('list'))
  const whole = await page.evaluate(() => {
    const bottom = document.querySelector('.ok-keybar')?.getBoundingClientRect().top ?? 0
    const rows = [...document.querySelectorAll('tbody tr')]
    return rows.filter((row) => row.getBoundingClientRect().bottom <= bottom).length
  })
  expect(whole).toBeGreaterThanOrEqual(17)
})

test("the citizen's first page weighs at most 60 kB in at most four requests", async () => {
  const page = await newPage()
  const sizes: Promise<number>[] = []
  page.on('requestfinished', (request) => {
    sizes.push(request.sizes().then((size) => size.responseBodySize + size.responseHeadersSize))
  })
  await page.goto(gallery.address('status'))
  await page.evaluate(() => document.fonts.ready)
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  expect(sizes.length).toBeLessThanOrEqual(4)
  expect(bytes).toBeLessThanOrEqual(60_000)
})
