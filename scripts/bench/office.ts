import { join } from 'node:path'
import type { Connection } from '#platform/db/database.ts'
import { type OpenDatabase, openDatabase } from '#platform/db/database.ts'
import { findRunning } from '#platform/db/embedded/embedded.ts'
import { newId, randomBytes } from '#platform/ids.ts'
import { sessionCookie, tokenDigest } from '#web/session.ts'
import type { Program } from './program.ts'
import type { BenchContext } from './types.ts'

/** A running office to measure: the built product over its own durable database with the demo town. */
export type BenchOffice = {
  program: Program
  connection: Connection
  /** As the owner: to fill tables and to look behind the product's back. */
  owner: OpenDatabase
  /** Cookie header and form token of a signed-in person. */
  signIn(login: string): Promise<{ cookie: string; csrf: string }>
}

/** Starts the product the way an office starts it, and stops it after the case. */
export async function openOffice(context: BenchContext, name = 'office'): Promise<BenchOffice> {
  const data = join(context.folder, name)
  const program = await context.startProgram({
    entry: join(context.root, 'dist/web.js'),
    env: { OKIENKO_DATA: data, LOG_LEVEL: 'error', OKIENKO_DEMO: 'town' },
    readyPath: '/sign-in',
  })
  context.atEnd(program.stop)
  const socketFolder = findRunning(join(data, 'postgres'))
  if (!socketFolder) throw new Error('the embedded database of the measured office is not running')
  const connection = { socketFolder, database: 'okienko' }
  const owner = openDatabase({ connection, role: 'okienko_owner', max: 2, statementTimeoutMs: 0 })
  context.atEnd(() => owner.close())
  return { program, connection, owner, signIn: (login) => signIn(owner, login) }
}

async function signIn(owner: OpenDatabase, login: string): Promise<{ cookie: string; csrf: string }> {
  const token = randomBytes(32).toString('base64url')
  const csrf = randomBytes(24).toString('base64url')
  await owner.pool.query(
    `insert into sessions (id, token_digest, staff_id, window_id, csrf, created_at, last_seen_at)
     select $1, $2, p.id, (select r.window_id from staff_roles r where r.staff_id = p.id and r.window_id is not null limit 1),
       $3, now(), now() + interval '1 day' from staff p where p.login = $4`,
    [newId(), tokenDigest(token), csrf, login],
  )
  return { cookie: `${sessionCookie}=${token}`, csrf }
}
