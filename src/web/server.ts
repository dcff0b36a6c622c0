import { join } from 'node:path'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import serveFiles from '@fastify/static'
import Fastify, { type FastifyInstance } from 'fastify'
import qs from 'qs'
import type { Metrics } from '#platform/metrics.ts'
import { answerDoor } from './answer-door.ts'
import { answerForm } from './answer-form.ts'
import { answerLook } from './answer-look.ts'
import { answerFile, answerPage } from './answer-page.ts'
import { answerPublicFile, answerPublicForm, answerPublicPage, answerPublicText } from './answer-public.ts'
import { answerQuestion } from './answer-question.ts'
import { installUploads } from './answer-upload.ts'
import { answerScriptedForms } from './enhanced-redirect.ts'
import { installErrors } from './errors.ts'
import { isForeignPost } from './foreign-post.ts'
import type { PublicUpload, Route } from './route.ts'
import { sendSecurityHeaders } from './security-headers.ts'
import { installServiceDoors, type Readiness } from './service-doors.ts'
import type { Services } from './services.ts'
import { type Shell, shellFor } from './shell.ts'
import type { StaffUpload } from './staff-upload.ts'
import { storable } from './storable.ts'

export type ServerOptions = {
  services: Services
  routes: readonly Route[]
  /** Folder of built style sheets, scripts and fonts. */
  assetsFolder: string
  /** Whether requests can be served; asked by `/health/ready`. */
  ready: () => Promise<Readiness>
  /** Told how long each answer took, by the pattern of its address. */
  observe?: Metrics['observe']
}

/** Builds the web server: one table of routes, one way through guards for all of them. Does not listen yet. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    bodyLimit: 1_000_000,
    trustProxy: 'loopback',
    routerOptions: { maxParamLength: 200 },
  })
  await sendSecurityHeaders(app)
  await app.register(cookie)
  await app.register(formbody, {
    parser: (text) => qs.parse(text, { depth: 5, arrayLimit: 300, parameterLimit: 3000 }),
  })
  await app.register(serveFiles, {
    root: options.assetsFolder,
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    index: false,
    preCompressed: true,
  })
  answerScriptedForms(app)
  const shell = shellFor(options.services)
  installErrors(app, shell)
  app.addHook('onRequest', async (request) => {
    if (isForeignPost(request)) throw Object.assign(new Error('a form of another site'), { statusCode: 403 })
  })
  app.addHook('preValidation', async (request) => {
    if (request.body) request.body = storable(request.body)
    request.query = storable(request.query)
    request.params = storable(request.params)
  })
  installServiceDoors(app, options)
  const { observe } = options
  if (observe)
    app.addHook('onResponse', async (request, reply) =>
      observe({
        method: request.method,
        route: request.routeOptions.url ?? 'unknown',
        status: reply.statusCode,
        seconds: reply.elapsedTime / 1000,
      }),
    )
  const uploads = options.routes.filter((route) => 'take' in route || 'upload' in route)
  for (const route of options.routes) if (!('take' in route || 'upload' in route)) install(app, shell, route)
  await installUploads(app, shell, uploads)
  return app
}

function install(app: FastifyInstance, shell: Shell, route: Exclude<Route, PublicUpload | StaffUpload>): void {
  const { method, path: url } = route
  if (route.audience === 'door') {
    const hooks = method === 'POST' ? aboutPeople(shell) : {}
    app.route({ method, url, ...hooks, handler: (request, reply) => answerDoor(shell, route, request, reply) })
  } else if (route.audience === 'public') {
    if ('text' in route) app.get(url, (request, reply) => answerPublicText(shell, route, request, reply))
    else if ('file' in route) app.get(url, (request, reply) => answerPublicFile(shell, route, request, reply))
    else if (route.method === 'GET') app.get(url, (request, reply) => answerPublicPage(shell, route, request, reply))
    else app.post(url, (request, reply) => answerPublicForm(shell, route, request, reply))
  } else if ('page' in route) {
    app.post(url, (request, reply) => answerQuestion(shell, route, request, reply))
  } else if ('looked' in route) {
    app.post(url, (request, reply) => answerLook(shell, route, request, reply))
  } else if (route.method === 'POST') {
    const hooks = route.act.name.startsWith('admin.') ? aboutPeople(shell) : {}
    app.post(url, hooks, (request, reply) => answerForm(shell, route, request, reply))
  } else if ('file' in route) {
    app.get(url, (request, reply) => answerFile(shell, route, request, reply))
  } else {
    app.get(url, (request, reply) => answerPage(shell, route, request, reply))
  }
}

/** After an act on people and sessions, and before its answer goes out, everybody's rights are read again. */
function aboutPeople(shell: Shell) {
  return { onSend: async () => shell.sessions.forget() }
}

/** Where the build puts style sheets, scripts and fonts. */
export function builtAssets(projectFolder: string): string {
  return join(projectFolder, 'dist', 'assets')
}
