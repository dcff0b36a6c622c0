import type { Page } from 'playwright-core'

/**
 * Reads the page without running anything in it and lists what every page must have and lacks: a language and a title,
 * exactly one h1, headings that skip no level, a name for each field and button, each id once.
 */
export function findStructureFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = <Kind extends Element>(selector: string) => [...document.querySelectorAll<Kind>(selector)]
    const show = (element: Element) => element.outerHTML.slice(0, 200)
    const textOfIds = (ids: string | null) =>
      (ids ?? '').split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? '')
    const isNamed = (field: HTMLInputElement) =>
      [...(field.labels ?? [])].some((label) => label.textContent?.trim()) ||
      Boolean(field.getAttribute('aria-label')?.trim()) ||
      textOfIds(field.getAttribute('aria-labelledby')).some((text) => text.trim()) ||
      (field.matches('button') && Boolean(field.textContent?.trim())) ||
      (field.matches('[type=submit], [type=button], [type=reset]') && Boolean(field.value.trim()))

    const faults: string[] = []
    if (!/^[a-z]{2}(-|$)/.test(document.documentElement.lang)) faults.push('- lang: <html> names no language')
    if (!document.title.trim()) faults.push('- title: the page has none')
    const headings = all('h1, h2, h3, h4, h5, h6')
    const first = headings.filter((heading) => heading.tagName === 'H1').length
    if (first !== 1) faults.push(`- h1: ${first} of them instead of one`)
    headings.forEach((heading, index) => {
      const previous = Number(headings[index - 1]?.tagName[1] ?? 0)
      if (index > 0 && Number(heading.tagName[1]) > previous + 1)
        faults.push(`- headings: a level is skipped before ${show(heading)}`)
    })
    for (const field of all<HTMLInputElement>('input:not([type=hidden]), select, textarea, button'))
      if (!isNamed(field)) faults.push(`- label: no name for ${show(field)}`)
    const ids = all('[id]').map((element) => element.id)
    for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) !== index)))
      faults.push(`- id: "${id}" is used more than once`)
    return faults
  })
}
