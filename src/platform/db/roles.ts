import type { ClientBase } from 'pg'
import type { DatabaseRole } from './database.ts'
import { sqlState } from './transaction.ts'

const roles: readonly DatabaseRole[] = ['okienko_owner', 'okienko_app', 'okienko_reader']

/** The roles are missing or may not be used, and this user may not mend it; the message holds the SQL to run. */
export class RolesError extends Error {
  override readonly name = 'RolesError'
}

/**
 * Makes the three roles and lets the current user act as them; repeats harmlessly. None of them may create roles or
 * databases; only the owner may create objects, and only in this database.
 * @param client connected as the operator gave it (a superuser, a CREATEROLE user, or a member of ready-made roles)
 * @throws RolesError when a database administrator must act first
 */
export async function ensureRoles(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    'select rolname as name from pg_roles where rolname = any($1)',
    [roles],
  )
  const present = new Set(rows.map((row) => row.name))
  for (const role of roles.filter((one) => !present.has(one)))
    await attempt(client, `create role ${role} login noinherit nosuperuser nocreatedb nocreaterole`)
  for (const role of roles)
    if (!(await mayAct(client, role))) await attempt(client, `grant ${role} to ${await quoted(client, 'current_user')}`)
  if (await ownerMayCreate(client)) return
  const database = await quoted(client, 'current_database()')
  await attempt(client, `grant connect, create on database ${database} to okienko_owner`)
  await attempt(client, 'grant usage, create on schema public to okienko_owner')
}

async function mayAct(client: ClientBase, role: string): Promise<boolean> {
  const { rows } = await client.query<{ may: boolean }>("select pg_has_role(current_user, $1, 'member') as may", [role])
  return rows[0]?.may ?? false
}

async function ownerMayCreate(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ may: boolean }>(
    `select has_database_privilege('okienko_owner', current_database(), 'create')
        and has_schema_privilege('okienko_owner', 'public', 'create') as may`,
  )
  return rows[0]?.may ?? false
}

async function quoted(client: ClientBase, expression: 'current_user' | 'current_database()'): Promise<string> {
  const { rows } = await client.query<{ name: string }>(`select quote_ident(${expression}) as name`)
  return rows[0]?.name ?? ''
}

async function attempt(client: ClientBase, statement: string): Promise<void> {
  try {
    await client.query(statement)
  } catch (error) {
    // 42710, 23505: another process made the role or granted it in the same moment.
    if (['42710', '23505'].includes(sqlState(error) ?? '')) return
    if (sqlState(error) !== '42501') throw error
    const help = `Użytkownik bazy nie ma uprawnień. Poproś administratora bazy o wykonanie: ${statement};`
    throw new RolesError(help, { cause: error })
  }
}
