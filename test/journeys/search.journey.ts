import type { AddressInfo } from 'node:net'
import { beforeAll, expect, test } from 'vitest'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { useApp } from '#test/support/app.ts'
import { type PageOptions, useBrowser } from '#test/support/browser.ts'
import { aPaper } from '#test/support/papers.ts'
import { sessionCookie } from '#web/session.ts'

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

test.each(visitors)(
  'a clerk finds a paper by part of a name and opens it by its number, %s',
  async (visitor, options) => {
    const name = `${visitor.replace(/[^a-z]/g, '')}nowicka`
    const papers = [1, 2].map(() => aPaper(app.services, { applicant: name, card: 'WGD-12', title: 'numer domu' }))
    const [first] = await Promise.all(papers)
    const clerk = await app.signIn('podawcze')
    const page = await browser.newPage({ ...options, baseURL })
    await page.context().addCookies([{ name: sessionCookie, value: clerk.cookie.split('=')[1] ?? '', url: baseURL }])
    await page.goto('/search')
    await page.getByLabel('Numer, kod, znak sprawy').fill(name.slice(0, -3).toUpperCase())
    await page.getByRole('main').getByRole('button', { name: 'Szukaj' }).click()
    await page.getByText('Znaleziono 2 pozycje').waitFor()
    expect(decodeURIComponent(page.url()).toLowerCase()).not.toContain(name.slice(0, -3))
    await page.reload()
    await page.getByText('Znaleziono 2 pozycje').waitFor()
    await checkAccessibility(page)
    await page.getByLabel('Numer, kod, znak sprawy').fill(`${first?.number} / ${first?.year}`)
    await page.getByRole('main').getByRole('button', { name: 'Szukaj' }).click()
    await page.waitForURL(`**/papers/${first?.id}`)
    expect(page.url()).toContain(first?.id)
    await page.goBack()
    await page.getByText('Znaleziono 2 pozycje').waitFor()
    await page.getByLabel('Numer, kod, znak sprawy').fill('nicttakiegoniema')
    await page.getByRole('main').getByRole('button', { name: 'Szukaj' }).click()
    await page.getByText('Nic takiego nie znaleziono').waitFor()
    await checkAccessibility(page)
  },
)
