import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { sendSecurityHeaders } from './security-headers.ts'

test('every answer, a missing page too, lets nothing in from elsewhere', async () => {
  const app = Fastify()
  await sendSecurityHeaders(app)
  app.get('/page', async () => 'text')
  for (const url of ['/page', '/missing']) {
    const { headers } = await app.inject(url)
    expect(headers['content-security-policy']).toBe(
      "default-src 'self';img-src 'self' data:;object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'",
    )
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['x-frame-options']).toBe('SAMEORIGIN')
    expect(headers['referrer-policy']).toBe('same-origin')
    expect(headers['strict-transport-security']).toBeUndefined()
  }
})
