import type { FastifyReply, FastifyRequest } from 'fastify'
import { message } from '#messages/index.ts'
import { readForm } from './form.ts'
import { displayCookie } from './preferences.ts'
import { problem, problemType } from './problem.ts'
import { renderPage } from './render.ts'
import type { DoorAnswer, DoorContext, DoorRoute } from './route.ts'
import { csrfMatches } from './session.ts'
import { publicContext, type Shell, sessionOf, wantsJson } from './shell.ts'

/** Answers a route at the door: sign-in, lock, sign-out, display settings. */
export async function answerDoor(
  shell: Shell,
  route: DoorRoute,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const context: DoorContext = {
    ...(await publicContext(shell, request)),
    session: await sessionOf(shell, request),
    connection: request.protocol === 'https' ? 'secure' : 'plain',
    displayCookie: request.cookies[displayCookie],
  }
  const sent = (request.method === 'POST' ? request.body : request.query) as Record<string, unknown> | undefined
  // without a session there is nothing a forged form could change
  if (route.permission !== 'none' && context.session && !csrfMatches(context.session, sent?._csrf))
    throw Object.assign(new Error('csrf'), { statusCode: 403 })
  const read = readForm(route.form, sent)
  const answer = await route.answer(read.ok ? read : { ...read, typed: sent ?? {} }, context)
  return give(answer, context, request, reply)
}

function give(
  answer: DoorAnswer,
  context: DoorContext,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply | Promise<FastifyReply> {
  void reply.header('cache-control', 'no-store')
  if (answer.kind === 'page') {
    void reply.code(answer.status)
    if (answer.errors && wantsJson(request)) {
      const title = answer.errors[''] ?? message('errors.form')
      return reply.type(problemType).send(problem(answer.status, 'form', title, { errors: answer.errors }))
    }
    return reply.type('text/html; charset=utf-8').send(renderPage(answer.page))
  }
  for (const [name, cookie] of Object.entries(answer.cookies ?? {})) {
    if (cookie === null) void reply.clearCookie(name, { path: '/' })
    else
      void reply.setCookie(name, cookie.value, {
        path: '/',
        httpOnly: true,
        sameSite: 'lax',
        secure: context.connection === 'secure',
        ...(cookie.maxAgeSeconds ? { maxAge: cookie.maxAgeSeconds } : {}),
      })
  }
  return reply.redirect(answer.to, 303)
}
