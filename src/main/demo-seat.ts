import type { FastifyInstance } from 'fastify'
import { newId } from '#platform/ids.ts'
import { sessionCookie } from '#web/session.ts'

/** A person of the demo office at work: acts go through the same doors as everybody's, with the person's own rights. */
export type DemoSeat = {
  /** Does an act and gives its answer as data; throws with the answer when it was refused. */
  act(path: string, body: Record<string, unknown>): Promise<Record<string, unknown>>
  /** Reads a screen as data. */
  read(path: string): Promise<Record<string, unknown>>
}

/** Signs a person in by the form, as a browser would, without a network between. Throws when the door stays shut. */
export async function takeSeat(server: FastifyInstance, login: string, password: string): Promise<DemoSeat> {
  const door = await server.inject({ method: 'POST', url: '/sign-in', payload: { login, password } })
  const token = door.cookies.find(({ name }) => name === sessionCookie)?.value
  if (!token) throw new Error(`${login} cannot sign in: ${door.statusCode}`)
  const cookie = `${sessionCookie}=${token}`
  const { body: desk } = await server.inject({ url: '/desk', headers: { cookie, accept: 'text/html' } })
  const csrf = /name="_csrf" value="([^"]+)"/.exec(desk)?.[1]
  const headers = { cookie, accept: 'application/json' }
  return {
    async act(path, body) {
      const keyed = { ...headers, 'idempotency-key': newId() }
      const answer = await server.inject({
        method: 'POST',
        url: path,
        headers: keyed,
        payload: { ...body, _csrf: csrf },
      })
      if (answer.statusCode !== 200) throw new Error(`${login}: ${path} answered ${answer.statusCode} ${answer.body}`)
      return answer.json()
    },
    async read(path) {
      return (await server.inject({ url: path, headers })).json()
    },
  }
}
