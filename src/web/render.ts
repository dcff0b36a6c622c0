import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** A whole page as HTML text. Every text put in by `{…}` is escaped; no component sets raw HTML. */
export function renderPage(page: VNode): string {
  return `<!doctype html>${renderToString(page)}`
}
