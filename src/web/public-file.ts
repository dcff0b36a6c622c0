import type { PublicContext, Route } from './route.ts'

/** A file for everybody: a print of a page, a form to fill in. A trouble is the error it throws (`NotFound`). */
export type PublicFile = {
  method: 'GET'
  audience: 'public'
  event: 'none'
  path: string
  /** One Polish sentence: what it does. */
  summary: string
  /** With `digest` the address stands for the content: it is saved, kept by the browser, and asked for once. */
  file: (context: PublicContext) => Promise<{ bytes: Uint8Array; type: string; name: string; digest?: string }>
}

/** A file for everybody. */
export function publicFile(route: Omit<PublicFile, 'method' | 'audience' | 'event'>): Route {
  return { ...route, method: 'GET', audience: 'public', event: 'none' }
}
