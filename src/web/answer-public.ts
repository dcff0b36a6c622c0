import { gzipSync } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { readForm } from './form.ts'
import { problem, problemType } from './problem.ts'
import type { PublicFile } from './public-file.ts'
import { renderPage } from './render.ts'
import type { PublicForm, PublicPage, PublicRefusal, PublicText, PublicTrouble } from './route.ts'
import { publicContext, type Shell, wantsJson } from './shell.ts'

/** Answers a citizen's page as HTML or JSON. */
export async function answerPublicPage(
  shell: Shell,
  route: PublicPage,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const context = await publicContext(shell, request)
  const read = route.query ? readForm(route.query, request.query) : undefined
  const query = read?.ok ? read.value : route.query ? route.query.parse({}) : undefined
  const data = await route.load(context, query)
  if (route.cache) void reply.header('cache-control', route.cache)
  const trouble = route.trouble?.(data)
  if (trouble) sayTrouble(reply, trouble)
  if (wantsJson(request)) {
    if (trouble) return sendProblem(reply, trouble)
    return reply.send(route.data ? route.data(data) : data)
  }
  const html = renderPage(route.view(data, context))
  void reply.type('text/html; charset=utf-8')
  return route.cache ? reply.send(html) : reply.send(packed(request, reply, html))
}

/** The status of a trouble, and when to come again. */
function sayTrouble(reply: FastifyReply, trouble: PublicTrouble): void {
  void reply.code(trouble.status)
  if (trouble.retryAfterSeconds) void reply.header('retry-after', trouble.retryAfterSeconds)
}

/** A trouble as programs get it. */
function sendProblem(reply: FastifyReply, { status, kind, title, errors }: PublicTrouble): FastifyReply {
  return reply.type(problemType).send(problem(status, kind, title, errors ? { errors } : {}))
}

/** The page, or the problem, that says what is wrong with what was sent. Nothing of it is kept on the way. */
export function refusePublic(request: FastifyRequest, reply: FastifyReply, refusal: PublicRefusal): FastifyReply {
  void reply.header('cache-control', 'no-store')
  sayTrouble(reply, refusal.trouble)
  if (wantsJson(request)) return sendProblem(reply, refusal.trouble)
  return reply.type('text/html; charset=utf-8').send(renderPage(refusal.page))
}

/** Pages that are the same for everybody hold no secret that packing could leak, and travel four times lighter. */
function packed(request: FastifyRequest, reply: FastifyReply, html: string): string | Buffer {
  void reply.header('vary', 'accept-encoding')
  if (!/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) return html
  void reply.header('content-encoding', 'gzip')
  return gzipSync(html)
}

/** Answers a text for programs; it changes seldom and is the same for everybody. */
export async function answerPublicText(shell: Shell, route: PublicText, request: FastifyRequest, reply: FastifyReply) {
  const { type, body } = await route.text(await publicContext(shell, request))
  return reply.header('cache-control', 'public, max-age=3600').type(`${type}; charset=utf-8`).send(body)
}

/** Answers a file for everybody. */
export async function answerPublicFile(
  shell: Shell,
  route: PublicFile,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const file = await route.file(await publicContext(shell, request))
  if (file.digest !== undefined) return answerLasting(request, reply, { ...file, digest: file.digest })
  return reply
    .header('cache-control', 'no-store')
    .header('content-disposition', `inline; filename="${file.name}"`)
    .type(file.type)
    .send(Buffer.from(file.bytes))
}

type LastingFile = { bytes: Uint8Array; type: string; name: string; digest: string }

/** A file whose address is its content: who has it already gets no second copy. */
function answerLasting(request: FastifyRequest, reply: FastifyReply, { bytes, type, name, digest }: LastingFile) {
  const tag = `"${digest}"`
  void reply.header('cache-control', 'public, max-age=31536000, immutable').header('etag', tag)
  if (request.headers['if-none-match'] === tag) return reply.code(304).send()
  return reply.header('content-disposition', `attachment; filename="${name}"`).type(type).send(Buffer.from(bytes))
}

/** Answers a citizen's small form by leading to its page. */
export async function answerPublicForm(
  shell: Shell,
  route: PublicForm,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const read = readForm(route.form, request.body)
  if (!read.ok) return reply.redirect(route.back, 303)
  const led = await route.go(read.value, await publicContext(shell, request))
  return typeof led === 'string' ? reply.redirect(led, 303) : refusePublic(request, reply, led)
}
