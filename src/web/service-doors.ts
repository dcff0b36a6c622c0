import type { FastifyInstance } from 'fastify'
import { openApiDocument } from './openapi.ts'
import type { Route } from './route.ts'

/** Whether requests can be served now; the answer of `/health/ready`. */
export type Readiness = 'ready' | 'clock-went-back' | 'database-unreachable' | 'schema-not-current'

/** The addresses that machines ask: is it alive, is it ready, what does it offer. They are no acts of anybody. */
export function installServiceDoors(
  app: FastifyInstance,
  { routes, ready }: { routes: readonly Route[]; ready: () => Promise<Readiness> },
): void {
  let document: string | undefined
  app.get('/health/live', async (_, reply) => reply.header('cache-control', 'no-store').send({ status: 'alive' }))
  app.get('/health/ready', async (_, reply) => {
    const status = await ready()
    return (
      reply
        // reading goes on under a wrong clock, and somebody must be able to confirm it
        .code(status === 'ready' || status === 'clock-went-back' ? 200 : 503)
        .header('cache-control', 'no-store')
        .send({ status })
    )
  })
  app.get('/api/openapi.json', async (_, reply) => {
    document ??= JSON.stringify(openApiDocument(routes))
    return reply.type('application/json; charset=utf-8').send(document)
  })
}
