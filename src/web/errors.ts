import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import { message } from '#messages/index.ts'
import { isDatabaseGone } from '#platform/db/database-gone.ts'
import { Forbidden, NoRole, NotFound } from './act.ts'
import { listAdministrators } from './administrators.ts'
import { Moved } from './moved.ts'
import { NoOffice } from './office.ts'
import { errorPage } from './pages/error-page.tsx'
import { noOfficeParts, noRoleParts } from './pages/trouble-parts.tsx'
import { problem, problemType } from './problem.ts'
import { renderPage } from './render.ts'
import { citizenFrame, type Shell, wantsJson } from './shell.ts'

/** Installs the pages of trouble: not found, no right, fault with a reference number, database gone. */
export function installErrors(app: FastifyInstance, shell: Shell): void {
  app.setNotFoundHandler((request, reply) => answer(shell, request, reply, 404, 'notFound'))
  app.setErrorHandler((trouble: FastifyError, request, reply) => {
    if (trouble instanceof Moved) return reply.redirect(trouble.to, trouble.status)
    if (trouble instanceof NotFound) return answer(shell, request, reply, 404, 'notFound')
    if (trouble instanceof NoOffice) return answer(shell, request, reply, 503, 'noOffice', { parts: noOfficeParts() })
    if (trouble instanceof NoRole) return answerNoRole(shell, request, reply, trouble)
    if (trouble instanceof Forbidden || trouble.statusCode === 403)
      return answer(shell, request, reply, 403, 'forbidden')
    if (trouble.statusCode === 413) return answer(shell, request, reply, 413, 'tooLarge')
    if (trouble.statusCode && trouble.statusCode < 500)
      return answer(shell, request, reply, trouble.statusCode, 'badRequest')
    const reference = shell.services.newId().slice(-12)
    shell.services.log.error({ err: trouble, reference, route: request.routeOptions.url }, 'fault')
    const gone = isDatabaseGone(trouble)
    return answer(shell, request, reply, gone ? 503 : 500, gone ? 'databaseGone' : 'fault', { reference })
  })
}

type Kind = 'notFound' | 'forbidden' | 'noRole' | 'noOffice' | 'tooLarge' | 'badRequest' | 'fault' | 'databaseGone'

/** What a page of trouble may carry besides its title and advice. */
type More = { reference?: string; parts?: VNode }

/** Somebody is signed in without a role: whom to ask, and what they can still do. */
async function answerNoRole(shell: Shell, request: FastifyRequest, reply: FastifyReply, { csrf }: NoRole) {
  const administrators = wantsJson(request) ? [] : await listAdministrators(shell.services)
  return answer(shell, request, reply, 403, 'noRole', { parts: noRoleParts({ csrf, administrators }) })
}

async function answer(
  shell: Shell,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  kind: Kind,
  { reference, parts }: More = {},
): Promise<FastifyReply> {
  void reply.code(status).header('cache-control', 'no-store')
  if (status === 503) void reply.header('retry-after', '3')
  const title = message(`errors.${kind}`)
  if (wantsJson(request))
    return reply.type(problemType).send(problem(status, kind, title, reference ? { reference } : {}))
  const frame = await citizenFrame(shell.services, request).catch(() => undefined)
  const language = frame?.preferences.language
  const page = errorPage({
    frame,
    assets: shell.services.assets,
    title: message(`errors.${kind}`, undefined, language),
    advice: message(`errors.${kind}Advice`, undefined, language),
    reference,
    parts,
  })
  return reply.type('text/html; charset=utf-8').send(renderPage(page))
}
