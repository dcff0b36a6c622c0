import type { AddressInfo } from 'node:net'
import { beforeAll, describe, expect, test } from 'vitest'
import { formatStatusCode } from '#domain/registers/status-code.ts'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { useApp } from '#test/support/app.ts'
import { type PageOptions, useBrowser } from '#test/support/browser.ts'
import { aPaper } from '#test/support/papers.ts'

const app = useApp()
const browser = useBrowser()
let baseURL: string

beforeAll(async () => {
  await app.server.listen({ port: 0, host: '127.0.0.1' })
  baseURL = `http://127.0.0.1:${(app.server.server.address() as AddressInfo).port}`
})

const visitors: [string, PageOptions][] = [
  ['with scripts, light', {}],
  ['without scripts, dark', { javaScript: false, scheme: 'dark' }],
  ['high contrast, 320 px', { forcedColors: 'active', viewport: { width: 320, height: 640 } }],
]

describe.each(visitors)('a citizen %s', (_, options) => {
  test('types the code from the receipt and reads what is next', async () => {
    const paper = await aPaper(app.services, { card: 'WGD-12', expectedOn: '2026-12-23' })
    const page = await browser.newPage({ ...options, baseURL })
    await page.goto('/')
    await checkAccessibility(page)
    await page.getByLabel('Kod z pokwitowania').fill(formatStatusCode(paper.statusCode).toLowerCase())
    await page.getByRole('button', { name: 'Sprawdź' }).click()
    await page.getByText('Odpowiedzi możesz się spodziewać do: 23 grudnia 2026').waitFor()
    await checkAccessibility(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  })

  test('mistypes it and is told so, with what was typed still there', async () => {
    const page = await browser.newPage({ ...options, baseURL, expectedTrouble: /404/ })
    await page.goto('/status')
    await page.getByLabel('Kod z pokwitowania').fill('7kq4 9mxt 2h8r d')
    await page.getByRole('button', { name: 'Sprawdź' }).click()
    await page.getByRole('heading', { level: 1, name: 'Nie ma sprawy o takim kodzie' }).waitFor()
    expect(await page.getByLabel('Kod z pokwitowania').inputValue()).toBe('7KQ4-9MXT-2H8R-D')
    await checkAccessibility(page)
  })
})

test.each(visitors)('every public page is accessible and fits, %s', async (_, options) => {
  const page = await browser.newPage({ ...options, baseURL })
  for (const path of [
    '/',
    '/uslugi',
    '/uslugi?q=wypis',
    '/uslugi/WGD-19',
    '/uslugi/WGD-19/dane',
    '/godziny',
    '/czego-nie-pokazujemy',
    '/deklaracja-dostepnosci',
    '/prywatnosc',
  ]) {
    await page.goto(path)
    await checkAccessibility(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), path).toBe(true)
  }
})

test('the first page weighs at most 60 kB in at most four requests, fonts included', async () => {
  const page = await browser.newPage({ baseURL })
  const weights: number[] = []
  page.on('requestfinished', async (request) => {
    if (!request.url().startsWith('data:')) weights.push((await request.sizes()).responseBodySize)
  })
  await page.goto('/', { waitUntil: 'networkidle' })
  expect(weights.length).toBeLessThanOrEqual(4)
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(60_000)
})
