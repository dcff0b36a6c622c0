import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { message } from '#messages/index.ts'
import { Forbidden, NotFound } from './act.ts'
import { errorPage } from './pages/error-page.tsx'
import { problem, problemType } from './problem.ts'
import { renderPage } from './render.ts'
import { citizenFrame, type Shell, wantsJson } from './shell.ts'

/** SQLSTATE classes and codes of a database that cannot be reached, or has no room or time, just now. */
const databaseGone = /^(08|57P|57014|53|ECONN|ENOENT|EPIPE|ETIMEDOUT)/

/** What `pg` says, without a code, of a connection that broke or could not be had. */
const connectionLost =
  /timeout exceeded when trying to connect|Connection terminated|connection error and is not queryable/

/** Installs the pages of trouble: not found, no right, fault with a reference number, database gone. */
export function installErrors(app: FastifyInstance, shell: Shell): void {
  app.setNotFoundHandler((request, reply) => answer(shell, request, reply, 404, 'notFound'))
  app.setErrorHandler((trouble: FastifyError, request, reply) => {
    if (trouble instanceof NotFound) return answer(shell, request, reply, 404, 'notFound')
    if (trouble instanceof Forbidden || trouble.statusCode === 403)
      return answer(shell, request, reply, 403, 'forbidden')
    if (trouble.statusCode === 413) return answer(shell, request, reply, 413, 'tooLarge')
    if (trouble.statusCode && trouble.statusCode < 500)
      return answer(shell, request, reply, trouble.statusCode, 'badRequest')
    const reference = shell.services.newId().slice(-12)
    shell.services.log.error({ err: trouble, reference, route: request.routeOptions.url }, 'fault')
    const gone = databaseGone.test(trouble.code ?? '') || connectionLost.test(trouble.message)
    return answer(shell, request, reply, gone ? 503 : 500, gone ? 'databaseGone' : 'fault', reference)
  })
}

type Kind = 'notFound' | 'forbidden' | 'tooLarge' | 'badRequest' | 'fault' | 'databaseGone'

async function answer(
  shell: Shell,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  kind: Kind,
  reference?: string,
): Promise<FastifyReply> {
  void reply.code(status).header('cache-control', 'no-store')
  if (status === 503) void reply.header('retry-after', '3')
  const title = message(`errors.${kind}`)
  const more = reference ? { reference } : {}
  if (wantsJson(request)) return reply.type(problemType).send(problem(status, kind, title, more))
  const frame = await citizenFrame(shell.services, request).catch(() => undefined)
  const language = frame?.preferences.language
  const page = errorPage({
    frame,
    assets: shell.services.assets,
    title: message(`errors.${kind}`, undefined, language),
    advice: message(`errors.${kind}Advice`, undefined, language),
    reference,
  })
  return reply.type('text/html; charset=utf-8').send(renderPage(page))
}
