import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { readForm } from './form.ts'
import { admit } from './guard.ts'
import { renderPage } from './render.ts'
import type { StaffContext, StaffFile, StaffPage } from './route.ts'
import { openQuestion, sealedName } from './sealed-question.ts'
import type { Session } from './session.ts'
import { type Shell, staffContext, wantsJson } from './shell.ts'

/** Answers a staff page as HTML or JSON; notes the view when it is of somebody's record. */
export async function answerPage(
  shell: Shell,
  route: StaffPage,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const session = await admit(shell, request, reply, route.permission)
  if (!session) return reply
  const asked = route.question && (await askedIn(shell, request, session))
  const question = route.question && readOrEmpty(route.question, asked?.question)
  if (wantsJson(request)) return answerData(shell, route, request, reply, session, question)
  const context = await staffContext(shell, request, reply, session, 'page')
  if (asked?.question !== undefined) context.asked = asked.sealed
  const data = await read(shell, route, request, context, question)
  void reply.header('cache-control', 'no-store')
  const onward = route.leadsTo?.(data)
  if (onward !== undefined) return reply.redirect(onward, 303)
  return reply.type('text/html; charset=utf-8').send(renderPage(route.view(data, context)))
}

/** Answers a program with the page's data; `question` as it was read from the body or the address. */
export async function answerData(
  shell: Shell,
  route: StaffPage,
  request: FastifyRequest,
  reply: FastifyReply,
  session: Session,
  question: unknown,
): Promise<FastifyReply> {
  const context = await staffContext(shell, request, reply, session, 'form')
  const data = await read(shell, route, request, context, question)
  return reply.header('cache-control', 'no-store').send(route.data ? route.data(data) : data)
}

async function read(
  shell: Shell,
  route: StaffPage,
  request: FastifyRequest,
  context: StaffContext,
  question: unknown,
): Promise<unknown> {
  const query = route.query && readOrEmpty(route.query, request.query)
  const data = await route.load(context, { ...(query as object), ...(question as object) })
  note(shell, route, request, context.actor)
  return data
}

/** A mistyped filter in an address is ignored rather than an error: the page shows what it can. */
function readOrEmpty(schema: z.ZodType, given: unknown): unknown {
  const form = readForm(schema, given)
  return form.ok ? form.value : schema.parse({})
}

/** The question sealed in the address, if it opens here. */
async function askedIn(shell: Shell, request: FastifyRequest, session: Session) {
  const sealed = (request.query as Record<string, unknown>)[sealedName]
  if (typeof sealed !== 'string') return undefined
  const { statusSecret: secret } = await shell.services.office()
  const path = request.url.split('?')[0] ?? ''
  return { sealed, question: openQuestion({ secret, sessionId: session.id, path }, sealed) }
}

/** Answers a file for staff. */
export async function answerFile(
  shell: Shell,
  route: StaffFile,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const session = await admit(shell, request, reply, route.permission)
  if (!session) return reply
  const context = await staffContext(shell, request, reply, session, 'form')
  const file = await route.file(context)
  note(shell, route, request, context.actor)
  return reply
    .header('cache-control', 'no-store')
    .header('content-disposition', `${route.save === 'always' ? 'attachment' : 'inline'}; filename="${file.name}"`)
    .type(file.type)
    .send(Buffer.from(file.bytes))
}

function note(
  shell: Shell,
  route: StaffPage | StaffFile,
  request: FastifyRequest,
  actor: Parameters<Shell['accessLog']['note']>[0],
): void {
  if (route.event !== 'view-logged') return
  shell.accessLog.note(actor, route.path, route.subject?.(request.params as Record<string, string>) ?? null)
}
