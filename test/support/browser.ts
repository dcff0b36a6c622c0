import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { candidates } from './chromium.ts'
import { watchTrouble } from './trouble.ts'

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** What kind of visitor opens the page; without a word a light, JavaScript-running one. */
export interface PageOptions {
  javaScript?: boolean
  scheme?: 'light' | 'dark'
  reducedMotion?: 'reduce' | 'no-preference'
  forcedColors?: 'active' | 'none'
  viewport?: { width: number; height: number }
  baseURL?: string
  /** Trouble this story brings about on purpose (a database stopped, say); anything else still fails it. */
  expectedTrouble?: RegExp
}

/**
 * Starts a headless Chromium: the system's when it is found and starts, otherwise the one shipped in npm.
 * Throws one sentence naming everything tried when there is none; a journey without a browser fails, it is not skipped.
 */
export async function openBrowser(): Promise<Browser> {
  const reasons: string[] = []
  for (const candidate of candidates()) {
    try {
      const { executablePath, env } = candidate.prepare()
      // Only the project's own pages are opened, so the sandbox is off for everyone: root may not have one, and an
      // ordinary user has none in a container that forbids user namespaces.
      return await chromium.launch({
        executablePath,
        chromiumSandbox: false,
        args: FLAGS,
        env: { ...plainEnvironment(), ...env },
      })
    } catch (problem) {
      reasons.push(
        `${candidate.name}: ${(problem instanceof Error ? problem.message : String(problem)).split('\n')[0]}`,
      )
    }
  }
  throw new Error(
    `No browser for the journeys. Install Chromium, or name one in OKIENKO_CHROMIUM. Tried: ${reasons.join('; ')}`,
  )
}

function plainEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}

const scriptless = new WeakSet<BrowserContext>()

/** Whether scripts run in the page; `false` for a page opened with `javaScript: false`. */
export function runsScripts(page: Page): boolean {
  return !scriptless.has(page.context())
}

async function openContext(browser: Browser, options: PageOptions): Promise<BrowserContext> {
  const context = await browser.newContext({
    locale: 'pl-PL',
    timezoneId: 'Europe/Warsaw',
    viewport: options.viewport ?? { width: 1366, height: 768 },
    javaScriptEnabled: options.javaScript ?? true,
    colorScheme: options.scheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'no-preference',
    forcedColors: options.forcedColors ?? 'none',
    ...(options.baseURL ? { baseURL: options.baseURL } : {}),
  })
  context.setDefaultTimeout(10_000)
  if (options.javaScript === false) scriptless.add(context)
  return context
}

/**
 * One browser for the tests of a file. Every page is a new visitor (own cookies), closed after its test; a test also
 * fails when any of its pages logged an error, lost a request or asked a machine other than this one for something.
 */
export function useBrowser(): { newPage: (options?: PageOptions) => Promise<Page> } {
  let browser: Browser | undefined
  let open: { context: BrowserContext; trouble: () => string[] }[] = []
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterEach(async () => {
    const closing = open
    open = []
    for (const { context } of closing) await context.close()
    const trouble = closing.flatMap((visitor) => visitor.trouble())
    if (trouble.length > 0) throw new Error(`The browser reported trouble:\n${trouble.join('\n')}`)
  })
  afterAll(() => browser?.close())
  return {
    newPage: async (options = {}) => {
      if (!browser) throw new Error('newPage() is for inside a test: the browser starts before the first one')
      const context = await openContext(browser, options)
      open.push({ context, trouble: watchTrouble(context, options.expectedTrouble) })
      return context.newPage()
    },
  }
}
