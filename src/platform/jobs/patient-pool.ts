import type pg from 'pg'
import { isDatabaseGone } from '../db/database-gone.ts'

/**
 * The pool as graphile-worker should see it. The library notes the end of a job without awaiting it, and repeats that
 * note only for the few codes it knows: a database that is away in that moment would end the whole program, and leave
 * the job locked for hours. So every trouble that means "away" is told under a code the library waits for (3 s at least).
 * @param pool the application's pool; it stays the owner of its connections
 */
export function patientPool(pool: pg.Pool): pg.Pool {
  const connect = (callback?: Parameters<pg.Pool['connect']>[0]) =>
    callback ? pool.connect(callback) : pool.connect().then(patientClient, waitLater)
  return new Proxy(pool, {
    get: (target, name) => {
      const value: unknown = name === 'connect' ? connect : Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

function patientClient(client: pg.PoolClient): pg.PoolClient {
  const query = (...args: unknown[]) =>
    Promise.resolve((client.query as (...args: unknown[]) => unknown)(...args)).catch(waitLater)
  return new Proxy(client, {
    get: (target, name) => {
      const value: unknown = name === 'query' ? query : Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

/** Throws the trouble again, under a code after which graphile-worker tries again. */
function waitLater(trouble: unknown): never {
  if (!isDatabaseGone(trouble)) throw trouble
  throw Object.assign(new Error('the database is away', { cause: trouble }), { code: 'ETIMEDOUT' })
}
