import type { FormErrors } from './form.ts'
import type { Services } from './services.ts'

/** What the last form left for the next page: nothing typed is lost, every error stands at its field. */
export type Flash = {
  errors: FormErrors
  /** Typed values as they were sent, nested as the form's names are. */
  values: Record<string, unknown>
  /** Address of the form that failed, so that only it is filled again. */
  action: string | null
  /** A sentence of success. */
  notice: string | null
  /** A secret shown this one time (a new token). It travels in a short-lived cookie and never lies in the database. */
  once: string | null
}

/** Name of the cookie that says „there is a flash to read”; its text lies in the database. */
export const flashCookie = 'okienko_flash'

/** Name of the cookie that carries a secret to the one page that shows it. */
export const onceCookie = 'okienko_once'

export const emptyFlash: Flash = { errors: {}, values: {}, action: null, notice: null, once: null }

const screen = 'flash'

/** Leaves a flash for the person's next page. */
export async function leaveFlash(
  services: Services,
  staffId: string,
  flash: Partial<Omit<Flash, 'once'>>,
): Promise<void> {
  await keep(services, staffId, screen, { ...emptyFlash, ...flash })
}

async function keep(services: Services, staffId: string, screen: string, what: object): Promise<void> {
  const content = JSON.stringify(what)
  const updated_at = services.clock.now()
  await services.database.db
    .insertInto('drafts')
    .values({ staff_id: staffId, screen, content, updated_at })
    .onConflict((conflict) => conflict.columns(['staff_id', 'screen']).doUpdateSet({ content, updated_at }))
    .execute()
}

/** Takes the flash, once. */
export async function takeFlash(services: Services, staffId: string): Promise<Flash> {
  const row = await services.database.db
    .deleteFrom('drafts')
    .where('staff_id', '=', staffId)
    .where('screen', '=', screen)
    .returning('content')
    .executeTakeFirst()
  return row ? { ...emptyFlash, ...(row.content as Flash) } : emptyFlash
}

/** What was typed into the form whose papers a person looks at, and the form's address. The last look counts. */
export type LookedAt = { action: string; values: Record<string, unknown> }

const look = 'look'

/** Keeps what was typed while its papers are looked at: the page of the look is read anew without asking to send again. */
export async function keepLook(services: Services, staffId: string, looked: LookedAt): Promise<void> {
  await keep(services, staffId, look, looked)
}

/** What was typed into the form with this address, while its papers are looked at. */
export async function findLook(services: Services, staffId: string, action: string): Promise<LookedAt | undefined> {
  const row = await services.database.db
    .selectFrom('drafts')
    .select('content')
    .where('staff_id', '=', staffId)
    .where('screen', '=', look)
    .executeTakeFirst()
  const kept = row?.content as LookedAt | undefined
  return kept?.action === action ? kept : undefined
}

/** The look is over: its act was done. */
export async function dropLook(services: Services, staffId: string): Promise<void> {
  await services.database.db.deleteFrom('drafts').where('staff_id', '=', staffId).where('screen', '=', look).execute()
}

/** The typed value of a field of the failed form (dots between levels), or what the page would show otherwise. */
export function typed(flash: Flash, action: string, name: string, otherwise = ''): string {
  if (flash.action !== action) return otherwise
  let value: unknown = flash.values
  for (const part of name.split('.')) value = (value as Record<string, unknown> | undefined)?.[part]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : otherwise
}

/** A field of a form as it goes back to be mended: its name, what was typed last (or `otherwise`) and its trouble. */
export function fieldOf(flash: Flash, action: string) {
  return (name: string, otherwise = '') => ({
    name,
    value: typed(flash, action, name, otherwise),
    error: flash.action === action ? flash.errors[name] : undefined,
  })
}
