import type { FastifyReply, FastifyRequest } from 'fastify'
import { message } from '#messages/index.ts'
import { answerData } from './answer-page.ts'
import { readForm } from './form.ts'
import { admit } from './guard.ts'
import { problem, problemType } from './problem.ts'
import type { StaffQuestion } from './route.ts'
import { sealedName, sealQuestion } from './sealed-question.ts'
import { type Shell, staffContext, wantsJson } from './shell.ts'

/**
 * Answers a question typed by hand: a program gets the page's data, a person goes on to the page with the question sealed
 * in its address. It changes nothing, so it carries no form token: a form of another site is refused before it comes here.
 */
export async function answerQuestion(
  shell: Shell,
  route: StaffQuestion,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const session = await admit(shell, request, reply, route.permission)
  if (!session) return reply
  const read = readForm(route.question, request.body)
  if (wantsJson(request)) {
    if (read.ok) return answerData(shell, route.page, request, reply, session, read.value)
    const title = read.errors[''] ?? message('errors.form')
    return reply
      .code(422)
      .type(problemType)
      .send(problem(422, 'form', title, { errors: read.errors }))
  }
  const { params } = await staffContext(shell, request, reply, session, 'form')
  const path = route.page.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  if (!read.ok) return reply.redirect(path, 303)
  const { statusSecret: secret } = await shell.services.office()
  const sealed = sealQuestion({ secret, sessionId: session.id, path }, read.value)
  return reply.redirect(`${path}?${sealedName}=${sealed}`, 303)
}
