import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll } from 'vitest'
import { readiness } from '#main/readiness.ts'
import { routes } from '#main/routes.ts'
import { openServices } from '#main/services.ts'
import { type MovableClock, movableClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { newId } from '#platform/ids.ts'
import { openLog } from '#platform/log.ts'
import { buildServer, builtAssets } from '#web/server.ts'
import type { Services } from '#web/services.ts'
import { sessionCookie, tokenDigest } from '#web/session.ts'
import { type TestDatabase, useDatabase } from './database.ts'
import { seedTown } from './town.ts'

const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** The whole product over this file's own database, with the demo town loaded and a clock that tests move. */
export type TestApp = {
  readonly services: Services
  readonly server: FastifyInstance
  readonly clock: MovableClock
  readonly database: TestDatabase
  /** Signs a person in by login, without the form; at a window when its number is given. */
  signIn(login: string, windowNumber?: number): Promise<SignedIn>
}

/** A signed-in person who sends forms and asks for JSON. */
export type SignedIn = {
  cookie: string
  csrf: string
  get(url: string, json?: 'json'): Promise<LightMyRequestResponse>
  /** Sends a form as a browser does; fresh key unless one is given. */
  post(url: string, fields: Record<string, unknown>, key?: string): Promise<LightMyRequestResponse>
  /** Types a question into a page's form as a browser does, and gives the page it leads to. */
  ask(url: string, question: Record<string, unknown>): Promise<LightMyRequestResponse>
  /** Calls the same act as a program: JSON in, JSON out. */
  call(url: string, body: Record<string, unknown>, key?: string): Promise<LightMyRequestResponse>
}

/** Makes the app for a test file. The office's clock stands at `at` until moved; `env` is read once the hooks before ran. */
export function useApp(at = '2026-11-23T09:00:00+01:00', env: () => Record<string, string> = () => ({})): TestApp {
  const database = useDatabase()
  const clock = movableClock(at)
  let made: { services: ReturnType<typeof openServices>; server: FastifyInstance } | undefined
  beforeAll(async () => {
    const folder = join(tmpdir(), `okienko-test-${newId()}`)
    const config = readConfig({ NODE_ENV: 'test', OKIENKO_DATA: folder, ...env() })
    const log = openLog('silent')
    const services = openServices({ config, log, connection: database.connection, projectFolder, clock })
    await seedTown(services)
    const ready = readiness(services.database.pool, join(projectFolder, 'migrations'))
    const server = await buildServer({ services, routes, assetsFolder: builtAssets(projectFolder), ready })
    made = { services, server }
  })
  afterAll(async () => {
    await made?.server.close()
    await made?.services.close()
  })
  const ready = () => {
    if (!made) throw new Error('the app exists only inside tests and hooks')
    return made
  }
  return {
    database,
    clock,
    get services() {
      return ready().services
    },
    get server() {
      return ready().server
    },
    signIn: (login, windowNumber) => signIn(ready(), login, windowNumber),
  }
}

async function signIn(
  { services, server }: { services: Services; server: FastifyInstance },
  login: string,
  windowNumber?: number,
): Promise<SignedIn> {
  const { db } = services.database
  const staff = await db.selectFrom('staff').select('id').where('login', '=', login).executeTakeFirstOrThrow()
  const own = db
    .selectFrom('staff_roles')
    .select('window_id')
    .where('staff_id', '=', staff.id)
    .where('window_id', 'is not', null)
  const window = windowNumber
    ? await db
        .selectFrom('windows')
        .select('id as window_id')
        .where('number', '=', windowNumber)
        .executeTakeFirstOrThrow()
    : await own.executeTakeFirst()
  const token = newId() + newId()
  const csrf = newId()
  const now = services.clock.now()
  await db
    .insertInto('sessions')
    .values({
      id: newId(),
      token_digest: tokenDigest(token),
      staff_id: staff.id,
      window_id: window?.window_id ?? null,
      csrf,
      created_at: now,
      // far ahead, so that a test may move the clock without the session locking
      last_seen_at: new Date(now.getTime() + 400 * 86_400_000),
    })
    .execute()
  const cookie = `${sessionCookie}=${token}`
  return {
    cookie,
    csrf,
    get: (url, json) =>
      server.inject({ method: 'GET', url, headers: { cookie, accept: json ? 'application/json' : 'text/html' } }),
    post: (url, fields, key = newId()) =>
      server.inject({
        method: 'POST',
        url,
        headers: { cookie, accept: 'text/html', 'content-type': 'application/json' },
        payload: { ...fields, _csrf: csrf, requestId: key },
      }),
    ask: async (url, question) => {
      const headers = { cookie, accept: 'text/html', 'content-type': 'application/json' }
      const led = await server.inject({ method: 'POST', url, headers, payload: question })
      if (led.statusCode !== 303) return led
      return server.inject({ method: 'GET', url: led.headers.location ?? '', headers: { cookie, accept: 'text/html' } })
    },
    call: (url, body, key = newId()) =>
      server.inject({
        method: 'POST',
        url,
        headers: { cookie, accept: 'application/json', 'idempotency-key': key, 'content-type': 'application/json' },
        payload: { ...body, _csrf: csrf },
      }),
  }
}
