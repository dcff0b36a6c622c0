import type { FastifyReply, FastifyRequest } from 'fastify'
import { message } from '#messages/index.ts'
import type { ActResult } from './act.ts'
import { flashCookie, leaveFlash, onceCookie } from './flash.ts'
import { type FormErrors, readForm } from './form.ts'
import { admit } from './guard.ts'
import { problem, problemType } from './problem.ts'
import { refusalSentence } from './refusal.ts'
import type { StaffContext, StaffForm } from './route.ts'
import { csrfMatches } from './session.ts'
import { type Shell, staffContext, wantsJson } from './shell.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** What a form with a file adds to its way: its fields are read when the person may try, its file is checked with them. */
export type WithFile = { read: () => Promise<Record<string, unknown>>; check: () => Promise<FormErrors> }

/** Runs the act of a form and answers: a redirect for a person, the act's answer or a problem for a program. */
export async function answerForm(
  shell: Shell,
  route: StaffForm,
  request: FastifyRequest,
  reply: FastifyReply,
  withFile?: WithFile,
): Promise<FastifyReply> {
  const session = await admit(shell, request, reply, route.act.name, async (locked) => {
    const context = await staffContext(shell, request, reply, locked, 'form')
    return keepTyped(context, route, request, reply)
  })
  if (!session) return reply
  if (withFile) request.body = await withFile.read()
  const json = wantsJson(request)
  const context = await staffContext(shell, request, reply, session, 'form')
  const body = (request.body ?? {}) as Record<string, unknown>
  const say = (errors: FormErrors, status: number, kind: string, form?: unknown) =>
    json
      ? reply
          .code(status)
          .type(problemType)
          .send(problem(status, kind, errors[''] ?? message('errors.form'), { errors }))
      : sendBack(context, route, reply, request.url, body, errors, form)

  if (session.via === 'browser' && !csrfMatches(session, body._csrf))
    return say({ '': message('errors.staleForm') }, 403, 'stale-form')
  const key = String(request.headers['idempotency-key'] ?? body.requestId ?? '').toLowerCase()
  if (!uuid.test(key)) return say({ '': message('errors.noKey') }, 400, 'no-key')
  const read = readForm(route.form, body)
  const wrongFile = withFile ? await withFile.check() : {}
  if (!read.ok) return say({ ...read.errors, ...wrongFile }, 422, 'form')
  if (Object.keys(wrongFile).length > 0) return say(wrongFile, 422, 'form', read.value)

  const input = await route.input(read.value, context)
  const seen = typeof body.seenLetters === 'string' && body.seenLetters !== '' ? body.seenLetters : undefined
  const result = await route.act.run(shell.services, { actor: context.actor, key, input, seen })
  if (result.kind === 'key-reused') return say({ '': message('errors.keyReused') }, 422, 'key-reused', read.value)
  if (result.kind === 'refused') {
    const sentence = refusalSentence(result.refusal)
    if (!json) return sendBack(context, route, reply, request.url, body, { '': sentence }, read.value)
    return reply
      .code(409)
      .type(problemType)
      .send(problem(409, 'refused', sentence, { refusal: result.refusal }))
  }
  const secret = result.replayed ? undefined : route.once?.(input, result.answer)
  const warnings = route.warnings?.(read.value) ?? {}
  const more = { ...(secret !== undefined && { secret }), ...(Object.keys(warnings).length > 0 && { warnings }) }
  return answerDone(context, route, reply, result, json, more)
}

/** A look at the papers of a form is asked under the form's own address. */
export const lookSuffix = /\/preview$/

/** What reached a locked session is not done, but stays for after the unlocking; gives the page of the form. */
export async function keepTyped(
  context: StaffContext,
  route: StaffForm,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string> {
  const body = (request.body ?? {}) as Record<string, unknown>
  const action = request.url.replace(lookSuffix, '')
  await keepForNextPage(context, reply, action, body, { '': message('errors.lockedBefore') })
  return route.back(context, undefined)
}

async function answerDone(
  context: StaffContext,
  route: StaffForm,
  reply: FastifyReply,
  result: Extract<ActResult<unknown>, { kind: 'done' }>,
  json: boolean,
  more: { secret?: string; warnings?: FormErrors },
): Promise<FastifyReply> {
  if (route.afterCommit) await route.afterCommit(result.answer, context)
  if (json) {
    if (result.replayed) void reply.header('idempotent-replay', 'true')
    return reply
      .code(200)
      .send(Object.keys(more).length === 0 ? result.answer : { ...(result.answer as object), ...more })
  }
  const notice = route.done?.(result.answer)
  if (notice) {
    await leaveFlash(context.services, context.actor.staffId, { notice })
    markFlash(reply)
  }
  if (more.secret !== undefined)
    void reply.setCookie(onceCookie, more.secret, { path: '/', httpOnly: true, sameSite: 'strict', maxAge: 120 })
  return reply.redirect(route.after(result.answer, context), 303)
}

/** Back to the form's page with errors and everything that was typed. */
export async function sendBack(
  context: StaffContext,
  route: StaffForm,
  reply: FastifyReply,
  action: string,
  body: Record<string, unknown>,
  errors: FormErrors,
  form?: unknown,
): Promise<FastifyReply> {
  await keepForNextPage(context, reply, action, body, errors)
  return reply.redirect(route.back(context, form), 303)
}

/** Fields that are never kept for the next page. */
const passing = /^(_csrf|requestId|.*password.*)$/i

/** What was typed, as it may be kept. */
export function keepable(body: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !passing.test(name)))
}

async function keepForNextPage(
  context: StaffContext,
  reply: FastifyReply,
  action: string,
  body: Record<string, unknown>,
  errors: FormErrors,
): Promise<void> {
  const values = keepable(body)
  await leaveFlash(context.services, context.actor.staffId, { errors, values, action: action.split('?')[0] ?? action })
  markFlash(reply)
}

function markFlash(reply: FastifyReply): void {
  void reply.setCookie(flashCookie, '1', { path: '/', httpOnly: true, sameSite: 'lax' })
}
