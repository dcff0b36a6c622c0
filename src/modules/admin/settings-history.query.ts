import type { Services } from '#web/services.ts'

/** One change that was made before: when, by whom, why, and each setting from what to what. */
export type SettingsChange<Name extends string = string> = {
  at: Date
  who: string
  reason: string
  changes: { name: Name; from: string | null; to: string | null }[]
}

/** The last twenty changes that left this event in history, the newest first. */
export async function readChanges<Name extends string>(
  { database }: Services,
  event: 'settings-changed' | 'accessibility-declared',
): Promise<SettingsChange<Name>[]> {
  const rows = await database.db
    .selectFrom('history')
    .innerJoin('staff', 'staff.id', 'history.actor_id')
    .select(['history.at', 'staff.given_name', 'staff.surname', 'history.data'])
    .where('event', '=', event)
    .orderBy('seq', 'desc')
    .limit(20)
    .execute()
  return rows.map(({ at, data, given_name, surname }) => {
    const { reason, changes } = data as Pick<SettingsChange<Name>, 'reason' | 'changes'>
    return { at, who: `${given_name} ${surname}`, reason, changes }
  })
}
