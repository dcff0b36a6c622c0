import type { FastifyInstance } from 'fastify'

/**
 * A form sent by script cannot read where a redirect leads without fetching that page, and fetching it would use up
 * its one-time messages. Such a form says so in a header and gets the address in another, without a body.
 */
export function answerScriptedForms(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const location = reply.getHeader('location')
    if (request.headers['okienko-form'] !== 'fetch' || reply.statusCode !== 303 || !location) return payload
    reply.code(204).removeHeader('location').header('okienko-go', location)
    return ''
  })
}
