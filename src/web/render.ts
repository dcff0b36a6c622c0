import type { VNode } from 'preact'
import { drawHtml } from './draw.ts'
import { CitizenPage, type CitizenPageProps } from './layouts/citizen.tsx'
import { ClerkPage, type ClerkPageProps } from './layouts/clerk.tsx'
import { renderCitizenPage } from './render-citizen.tsx'
import { renderClerkPage } from './render-clerk.tsx'

/** A whole page as HTML text. Every text put in by `{…}` is escaped; no component sets raw HTML. */
export function renderPage(page: VNode): string {
  return `<!doctype html>${draw(page)}`
}

/** Pages that come as their layout itself, or as a component that gives one. */
function draw(page: VNode): string {
  if (page.type === (CitizenPage as VNode['type'])) return renderCitizenPage(page.props as CitizenPageProps)
  if (page.type === (ClerkPage as VNode['type'])) return renderClerkPage(page.props as ClerkPageProps)
  return drawHtml(page)
}
