import type { FastifyReply, FastifyRequest } from 'fastify'
import { message } from '#messages/index.ts'
import { keepable, keepTyped, lookSuffix, sendBack } from './answer-form.ts'
import { keepLook } from './flash.ts'
import { type FormErrors, readForm } from './form.ts'
import { admit } from './guard.ts'
import { problem, problemType } from './problem.ts'
import { refusalSentence } from './refusal.ts'
import type { StaffLook } from './route.ts'
import { csrfMatches } from './session.ts'
import { type Shell, staffContext, wantsJson } from './shell.ts'

/** Sent along by the page of a look when something has to be typed otherwise: the form comes back as it was filled. */
export const correctName = 'correct'

/**
 * Looks at what a form's act would print. A program gets the papers; a person goes on to the page that shows them, or back
 * to the form with errors or to correct it. Nothing is written but what was typed.
 */
export async function answerLook(
  shell: Shell,
  route: StaffLook,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const form = route.looked
  const session = await admit(shell, request, reply, route.permission, async (locked) =>
    keepTyped(await staffContext(shell, request, reply, locked, 'form'), form, request, reply),
  )
  if (!session) return reply
  const json = wantsJson(request)
  const context = await staffContext(shell, request, reply, session, 'form')
  const body = (request.body ?? {}) as Record<string, unknown>
  const action = request.url.replace(lookSuffix, '')
  const say = (errors: FormErrors, status: number, kind: string, more: object) =>
    json
      ? reply
          .code(status)
          .type(problemType)
          .send(problem(status, kind, errors[''] ?? message('errors.form'), more))
      : sendBack(context, form, reply, action, body, errors)
  if (session.via === 'browser' && !csrfMatches(session, body._csrf)) {
    const errors = { '': message('errors.staleForm') }
    return say(errors, 403, 'stale-form', { errors })
  }
  if (body[correctName] !== undefined && !json) return sendBack(context, form, reply, action, body, {})
  const read = readForm(form.form, body)
  if (!read.ok) return say(read.errors, 422, 'form', { errors: read.errors })
  const input = await form.input(read.value, context)
  const look = await form.act.look(shell.services, { actor: context.actor, input })
  if (look.kind === 'refused')
    return say({ '': refusalSentence(look.refusal) }, 409, 'refused', { refusal: look.refusal })
  if (json) return reply.header('cache-control', 'no-store').send({ letters: look.papers, seenLetters: look.seen })
  await keepLook(shell.services, context.actor.staffId, { action, values: keepable(body) })
  return reply.redirect(`${action}/preview`, 303)
}
