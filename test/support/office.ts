import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { beforeAll } from 'vitest'
import { checkAccessibility } from './accessibility.ts'
import { type TestApp, useApp } from './app.ts'
import { type PageOptions, useBrowser } from './browser.ts'

/** The two ways in which every story is told. */
export const waysToWork = [
  ['with JavaScript', true],
  ['without JavaScript', false],
] as const

/** How a person sits: at which window, before which screen. */
type Seat = Pick<PageOptions, 'javaScript' | 'scheme' | 'viewport'> & { window?: number }

/** A whole office in a browser: people at their places, a client outside, a clock that the story moves. */
export type TestOffice = {
  readonly app: TestApp
  /** A person's page, signed in, at the window of the role or the one named. */
  sit(login: string, options?: Seat): Promise<Page>
  /** A client's page: nobody is signed in. */
  client(options?: Pick<PageOptions, 'javaScript' | 'expectedTrouble'>): Promise<Page>
}

/** Opens the office for a file of journeys. */
export function useOffice(at?: string, env?: () => Record<string, string>): TestOffice {
  const app = useApp(at, env)
  const browser = useBrowser()
  let base = ''
  beforeAll(async () => {
    await app.server.listen({ port: 0, host: '127.0.0.1' })
    base = `http://127.0.0.1:${(app.server.server.address() as AddressInfo).port}`
  })
  const open = (options: PageOptions) => browser.newPage({ ...options, baseURL: base })
  return {
    app,
    client: (options = {}) => open(options),
    async sit(login, { window, ...screen } = {}) {
      const page = await open(screen)
      const { cookie } = await app.signIn(login, window)
      const [name = '', value = ''] = cookie.split('=')
      await page.context().addCookies([{ name, value, url: base }])
      return page
    },
  }
}

/** Opens a page and checks that everybody can use it. */
export async function goAndCheck(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await checkAccessibility(page)
}
