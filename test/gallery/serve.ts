import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { readAssets } from '#web/assets.ts'
import { type Preferences, readPreferences } from '#web/preferences.ts'
import { galleryPages } from './index.tsx'

const built = fileURLToPath(new URL('../../dist/assets', import.meta.url))
const kinds: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript', woff2: 'font/woff2' }

/** What a test adds to the gallery: answers to the addresses that the pages' forms and pickers call. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => 'answered' | 'not-mine'

/** The gallery behind a real address, with the built styles and scripts, as the server would serve them. */
export interface GalleryServer {
  readonly address: (page: string, preferences?: Partial<Preferences>) => string
  readonly close: () => Promise<void>
}

/** Starts the gallery. Needs `npm run build` to have run. */
export async function serveGallery(answer: Answer = () => 'not-mine'): Promise<GalleryServer> {
  const assets = readAssets(built)
  const server = createServer((request, response) => {
    if (answer(request, response) === 'answered') return
    const url = new URL(request.url ?? '/', 'http://gallery')
    if (url.pathname.startsWith('/assets/')) return sendAsset(url.pathname.slice(8), response)
    const pages = galleryPages(readPreferences(url.search), assets)
    const html = pages[url.pathname.slice(1)]
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: (page, preferences = {}) => `http://127.0.0.1:${port}/${page}?${new URLSearchParams({ ...preferences })}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function sendAsset(name: string, response: ServerResponse): void {
  const compressed = existsSync(`${built}/${name}.br`)
  response.writeHead(200, {
    'content-type': kinds[name.split('.').at(-1) ?? ''] ?? 'text/plain',
    ...(compressed ? { 'content-encoding': 'br' } : {}),
  })
  response.end(readFileSync(`${built}/${name}${compressed ? '.br' : ''}`))
}
