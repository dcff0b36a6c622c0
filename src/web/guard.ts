import type { FastifyReply, FastifyRequest } from 'fastify'
import { mayTry } from '#domain/people/can.ts'
import type { Permission } from '#domain/people/permissions.ts'
import { message } from '#messages/index.ts'
import { problem, problemType } from './problem.ts'
import type { Session } from './session.ts'
import { type Shell, sessionOf, wantsJson } from './shell.ts'

/** Acts that a locked session may still do. */
const whileLocked: readonly Permission[] = ['admin.unlock-session', 'admin.sign-out']

/**
 * The session that may try this permission; otherwise answers (sign-in page, lock page, 401, 403) and gives undefined.
 */
export async function admit(
  shell: Shell,
  request: FastifyRequest,
  reply: FastifyReply,
  permission: Permission,
): Promise<Session | undefined> {
  const session = await sessionOf(shell, request)
  if (!session) return turnAway(request, reply, 401, 'not-signed-in', '/sign-in')
  if (session.state === 'locked' && !whileLocked.includes(permission))
    return turnAway(request, reply, 401, 'locked', '/locked')
  if (!mayTry(session.actor, permission)) {
    reply.code(403)
    throw Object.assign(new Error('forbidden'), { statusCode: 403 })
  }
  return session
}

function turnAway(request: FastifyRequest, reply: FastifyReply, status: number, kind: string, page: string): undefined {
  if (wantsJson(request)) {
    void reply
      .code(status)
      .type(problemType)
      .send(problem(status, kind, message(kind === 'locked' ? 'errors.locked' : 'errors.notSignedIn')))
    return undefined
  }
  const back = request.method === 'GET' ? `?back=${encodeURIComponent(request.url)}` : ''
  void reply.redirect(`${page}${back}`, 303)
  return undefined
}
