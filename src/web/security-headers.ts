import type { OutgoingHttpHeaders } from 'node:http'
import helmet from '@fastify/helmet'
import Fastify, { type FastifyInstance } from 'fastify'

/** What a page may load and where its forms may go: this site only, no script written into a page. */
const policy = {
  'default-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
}

/**
 * Sends helmet's headers with every answer. They are the same for all, and working them out each time was a large part of
 * a small answer; so helmet is asked once, by a server that never listens.
 */
export async function sendSecurityHeaders(app: FastifyInstance): Promise<void> {
  const headers = await helmetHeaders()
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers)
    done()
  })
}

async function helmetHeaders(): Promise<OutgoingHttpHeaders> {
  const asked = Fastify()
  await asked.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: policy },
    hsts: false,
    // `no-referrer` would make browsers send `Origin: null` with our own forms
    referrerPolicy: { policy: 'same-origin' },
  })
  let headers: OutgoingHttpHeaders = {}
  asked.get('/', (_request, reply) => {
    headers = { ...reply.raw.getHeaders() }
    return reply.send('')
  })
  await asked.inject('/')
  return headers
}
