import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { CitizenPage, type CitizenPageProps } from './layouts/citizen.tsx'
import { renderCitizenPage } from './render-citizen.tsx'

/** A whole page as HTML text. Every text put in by `{…}` is escaped; no component sets raw HTML. */
export function renderPage(page: VNode): string {
  const citizens = page.type === (CitizenPage as VNode['type'])
  return `<!doctype html>${citizens ? renderCitizenPage(page.props as CitizenPageProps) : renderToString(page)}`
}
