import { createHash, timingSafeEqual } from 'node:crypto'
import { warsawDay } from '#domain/calendar/warsaw.ts'
import type { Actor, Grant } from '#domain/people/roles.ts'
import { prepared } from '#platform/db/prepared.ts'
import type { Services } from './services.ts'

/** Name of the session's cookie. */
export const sessionCookie = 'okienko_session'

/** Minutes without a request after which the session locks; what was typed stays as a draft. */
export const idleLockMinutes = 20

/** A signed-in session, or a program's token, with the person behind it. */
export type Session = {
  id: string
  via: 'browser' | 'token'
  actor: Actor
  csrf: string
  state: 'open' | 'locked'
  windowName: string | null
  /** The person's own display settings; empty when none were chosen. */
  display: Record<string, unknown>
  keyBar: 'on' | 'off'
  mustChangePassword: boolean
}

type Row = {
  id: string
  csrf: string
  window_id: string | null
  window_name: string | null
  last_seen_at: Date
  locked_at: Date | null
  staff_id: string
  given_name: string
  surname: string
  position: string
  display: Record<string, unknown>
  key_bar: 'on' | 'off'
  must_change_password: boolean
  grants: Grant[]
}

// who works in a unit works also on what it took over from units that ended
const grantsSql = `
  (select coalesce(json_agg(json_build_object('role', r.role, 'unitId', o.id, 'windowId', r.window_id,
     'postId', r.post_id, 'onBehalfOf', nullif(r.staff_id, p.id)) order by r.id, o.id <> r.unit_id), '[]')
   from staff_roles r
   cross join lateral (select r.unit_id as id union all select f.unit_id from units_followed($2) f where f.now_id = r.unit_id) o
   where r.valid_from <= $2 and (r.valid_to is null or r.valid_to >= $2)
     and (r.staff_id = p.id or r.staff_id in (select a.staff_id from absences a
       where a.substitute_id = p.id and a.cancelled_at is null and $2 between a.first_day and a.last_day))) as grants`

const personSql = `p.id as staff_id, p.given_name, p.surname, p.position, p.display, p.key_bar, p.must_change_password, ${grantsSql}`

const bySession = prepared<Row, [Buffer, string]>(
  'session-by-digest',
  `select s.id, s.csrf, s.window_id, w.name as window_name, s.last_seen_at, s.locked_at, ${personSql}
   from sessions s join staff p on p.id = s.staff_id left join windows w on w.id = s.window_id
   where s.token_digest = $1 and s.ended_at is null and p.active`,
)

const byToken = prepared<Row, [Buffer, string, Date]>(
  'session-by-token',
  `select t.id, '' as csrf, null::uuid as window_id, null as window_name, $3::timestamptz as last_seen_at,
     null::timestamptz as locked_at, ${personSql}
   from api_tokens t join staff p on p.id = t.staff_id
   where t.token_digest = $1 and t.revoked_at is null and t.expires_at > $3 and p.active`,
)

/** Digest under which a cookie or token is kept: a fast hash is right, the secret has 256 random bits. */
export function tokenDigest(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** The session of a cookie; undefined when there is none, it ended, or the person left. */
export async function findSession(services: Services, cookie: string): Promise<Session | undefined> {
  const now = services.clock.now()
  const [row] = await bySession(services.database.pool, [tokenDigest(cookie), warsawDay(now.getTime()).toString()])
  if (!row) return undefined
  const idleMinutes = (now.getTime() - row.last_seen_at.getTime()) / 60_000
  const locked = row.locked_at !== null || idleMinutes > idleLockMinutes
  // once a minute is enough, and a reading then costs no write
  if (!locked && idleMinutes > 1) await touch(services, row.id, now)
  return sessionOf(row, 'browser', locked ? 'locked' : 'open')
}

/** The session of a program's token (`Authorization: Bearer …`). */
export async function findTokenSession(services: Services, token: string): Promise<Session | undefined> {
  const now = services.clock.now()
  const day = warsawDay(now.getTime()).toString()
  const [row] = await byToken(services.database.pool, [tokenDigest(token), day, now])
  return row && sessionOf(row, 'token', 'open')
}

function sessionOf(row: Row, via: Session['via'], state: Session['state']): Session {
  const name = `${row.given_name} ${row.surname}`
  const actor = { staffId: row.staff_id, name, position: row.position, grants: row.grants, windowId: row.window_id }
  return {
    id: row.id,
    via,
    actor,
    csrf: row.csrf,
    state,
    windowName: row.window_name,
    display: row.display,
    keyBar: row.key_bar,
    mustChangePassword: row.must_change_password,
  }
}

async function touch(services: Services, id: string, now: Date): Promise<void> {
  await services.database.db.updateTable('sessions').set({ last_seen_at: now }).where('id', '=', id).execute()
}

/** Compares the form's token with the session's, in constant time. */
export function csrfMatches(session: Session, given: unknown): boolean {
  if (typeof given !== 'string' || session.csrf === '') return false
  const a = Buffer.from(given)
  const b = Buffer.from(session.csrf)
  return a.length === b.length && timingSafeEqual(a, b)
}
