import type { FastifyRequest } from 'fastify'

/**
 * True when a browser says that another site sent this form. `Sec-Fetch-Site` is the browser's own word; where it is
 * missing (plain http) `Origin` must name this host. A program sends neither and is let on to its token.
 */
export function isForeignPost(request: FastifyRequest): boolean {
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return false
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const { origin } = request.headers
  if (origin === undefined) return false
  return !URL.canParse(origin) || new URL(origin).host !== request.host
}
