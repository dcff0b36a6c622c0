import type { FastifyReply, FastifyRequest } from 'fastify'
import { mayTry } from '#domain/people/can.ts'
import type { Permission } from '#domain/people/permissions.ts'
import { message } from '#messages/index.ts'
import { NoRole } from './act.ts'
import { problem, problemType } from './problem.ts'
import { csrfMatches, type Session } from './session.ts'
import { type Shell, sessionOf, wantsJson } from './shell.ts'

/** Acts open to a person who must change a one-time password first. */
const withOneTimePassword: readonly Permission[] = ['admin.change-password']

/** Keeps what was typed into a form that came too late, and names the page to come back to. */
type KeepTyped = (locked: Session) => Promise<string>

/**
 * The session that may try this permission; otherwise answers (sign-in page, lock page, 401, 403) and gives undefined.
 */
export async function admit(
  shell: Shell,
  request: FastifyRequest,
  reply: FastifyReply,
  permission: Permission,
  keepTyped?: KeepTyped,
): Promise<Session | undefined> {
  const session = await sessionOf(shell, request)
  if (!session) return turnAway(request, reply, 'not-signed-in', pageAsked(request))
  if (session.state === 'locked') return turnAwayLocked(request, reply, session, keepTyped)
  if (session.mustChangePassword && session.via === 'browser' && !withOneTimePassword.includes(permission))
    return turnAway(request, reply, 'password-must-change', pageAsked(request))
  const mayTryIt = mayTry(session.actor, permission)
  // without a role only one's own account is open; even an empty desk would explain nothing
  const stranger = session.actor.grants.length === 0 && !(mayTryIt && permission.startsWith('admin.'))
  if (stranger) throw new NoRole(session.csrf)
  if (!mayTryIt) throw Object.assign(new Error('forbidden'), { statusCode: 403 })
  return session
}

async function turnAwayLocked(
  request: FastifyRequest,
  reply: FastifyReply,
  session: Session,
  keepTyped: KeepTyped | undefined,
): Promise<undefined> {
  const typedByHand = keepTyped && !wantsJson(request) && csrfMatches(session, (request.body as Body)?._csrf)
  return turnAway(request, reply, 'locked', typedByHand ? await keepTyped(session) : pageAsked(request))
}

type Body = Record<string, unknown> | undefined

const doors = {
  'not-signed-in': { status: 401, page: '/sign-in', text: 'errors.notSignedIn' },
  locked: { status: 401, page: '/locked', text: 'errors.locked' },
  'password-must-change': { status: 403, page: '/me/password', text: 'errors.passwordMustChange' },
} as const

function turnAway(
  request: FastifyRequest,
  reply: FastifyReply,
  kind: keyof typeof doors,
  back: string | undefined,
): undefined {
  const { status, page, text } = doors[kind]
  if (wantsJson(request)) {
    void reply
      .code(status)
      .type(problemType)
      .send(problem(status, kind, message(text)))
    return undefined
  }
  void reply.redirect(back === undefined ? page : `${page}?back=${encodeURIComponent(back)}`, 303)
  return undefined
}

/** The page to come back to: the one asked for, or the one a form stood on. */
function pageAsked(request: FastifyRequest): string | undefined {
  if (request.method === 'GET') return request.url
  const { referer } = request.headers
  if (!referer || !URL.canParse(referer)) return undefined
  const from = new URL(referer)
  return from.host === request.host ? `${from.pathname}${from.search}` : undefined
}
