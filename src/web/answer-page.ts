import type { FastifyReply, FastifyRequest } from 'fastify'
import { readForm } from './form.ts'
import { admit } from './guard.ts'
import { renderPage } from './render.ts'
import type { StaffFile, StaffPage } from './route.ts'
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
  const json = wantsJson(request)
  const context = await staffContext(shell, request, reply, session, json ? 'form' : 'page')
  // a mistyped filter in an address is ignored rather than an error: the page shows what it can
  const read = route.query ? readForm(route.query, request.query) : undefined
  const query = read?.ok ? read.value : route.query ? route.query.parse({}) : undefined
  const data = await route.load(context, query)
  note(shell, route, request, context.actor)
  void reply.header('cache-control', 'no-store')
  if (json) return reply.send(route.data ? route.data(data) : data)
  const onward = route.leadsTo?.(data)
  if (onward !== undefined) return reply.redirect(onward, 303)
  return reply.type('text/html; charset=utf-8').send(renderPage(route.view(data, context)))
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
    .header('content-disposition', `inline; filename="${file.name}"`)
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
