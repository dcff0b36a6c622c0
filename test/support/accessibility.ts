import axe, { type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { runsScripts } from './browser.ts'
import { findStructureFaults } from './structure.ts'

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What is kept of axe's findings when they cross from the page to the test. */
interface Finding {
  rule: string
  help: string
  places: { selector: string; html: string; why: string }[]
}

/**
 * Fails with a readable list when the page breaks WCAG 2.2 A or AA as axe sees it, leaves a contrast that axe could not
 * judge (which means that nobody has), or breaks the plain rules of `findStructureFaults`.
 */
export async function checkAccessibility(page: Page): Promise<void> {
  // a click may have led away a moment ago: an empty page has no faults worth a word
  await page.waitForLoadState()
  const findings = runsScripts(page) ? await runAxe(page) : await runAxeOnCopy(page)
  const faults = [...findings.map(describeFinding), ...(await findStructureFaults(page))]
  if (faults.length > 0) throw new Error(`${page.url()} is not accessible:\n${faults.join('\n')}`)
}

/** Fails where text cannot be read on its ground, or where axe cannot tell; nothing else is looked at. Needs JavaScript. */
export async function checkContrast(page: Page): Promise<void> {
  const faults = (await runAxe(page, { type: 'rule', values: ['color-contrast'] })).map(describeFinding)
  if (faults.length > 0) throw new Error(`${page.url()} cannot be read:\n${faults.join('\n')}`)
}

/** Fails when the page is wider than its window: names what stands out on the right. */
export async function checkReflow(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    const outside = [...document.querySelectorAll('body *')].filter(
      (one) => one.checkVisibility() && one.getBoundingClientRect().right > width + 1,
    )
    const innermost = outside.filter((one) => !outside.some((other) => other !== one && one.contains(other)))
    const seen = innermost.slice(0, 6).map((one) => `    ${one.outerHTML.slice(0, 160)}`)
    return [`scrolls ${document.documentElement.scrollWidth - width} px sideways`, ...seen]
  })
  if (wide.length > 0) throw new Error(`${page.url()} ${wide.join('\n')}`)
}

type RunOnly = NonNullable<RunOptions['runOnly']>

async function runAxe(page: Page, runOnly: RunOnly = { type: 'tag', values: STANDARDS }): Promise<Finding[]> {
  // half a megabyte: once for every document, however often it is looked at
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const results = await axe.run(document, {
      runOnly: only,
      resultTypes: ['violations', 'incomplete'],
      // In forced colours the reader's own palette is painted, while axe still reads the page's.
      rules: { 'color-contrast': { enabled: !matchMedia('(forced-colors: active)').matches } },
    })
    const unjudged = results.incomplete.filter((result) => result.id === 'color-contrast')
    return [...results.violations, ...unjudged].map((result) => ({
      rule: results.violations.includes(result) ? result.id : `${result.id} (not judged)`,
      help: result.help,
      places: result.nodes.map((node) => ({
        selector: node.target.join(' '),
        html: node.html,
        why: [...node.any, ...node.all, ...node.none].map((check) => check.message).join('; '),
      })),
    }))
  }, runOnly)
}

/**
 * axe needs timers, which a page without JavaScript does not have: the same document is shown to a second visitor who
 * runs JavaScript, at the same address, with the same cookies and settings, but without the page's own scripts.
 */
async function runAxeOnCopy(page: Page): Promise<Finding[]> {
  const browser = page.context().browser()
  if (!browser) throw new Error('The page belongs to no browser')
  const [html, media] = [await page.content(), await readMedia(page)]
  const context = await browser.newContext({
    locale: 'pl-PL',
    storageState: await page.context().storageState(),
    viewport: page.viewportSize(),
    ...media,
  })
  try {
    const copy = await context.newPage()
    await copy.route('**/*', (route) => {
      const request = route.request()
      if (request.isNavigationRequest()) return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
      return request.resourceType() === 'script' ? route.abort() : route.fallback()
    })
    await copy.goto(page.url())
    return await runAxe(copy)
  } finally {
    await context.close()
  }
}

function readMedia(page: Page) {
  return page.evaluate(() => {
    const applies = (query: string) => matchMedia(`(${query})`).matches
    return {
      colorScheme: applies('prefers-color-scheme: dark') ? ('dark' as const) : ('light' as const),
      forcedColors: applies('forced-colors: active') ? ('active' as const) : ('none' as const),
      reducedMotion: applies('prefers-reduced-motion: reduce') ? ('reduce' as const) : ('no-preference' as const),
    }
  })
}

function describeFinding({ rule, help, places }: Finding): string {
  const lines = places.map(({ selector, html, why }) => `    ${selector}\n      ${html.slice(0, 200)}\n      ${why}`)
  return `- ${rule}: ${help}\n${lines.join('\n')}`
}
