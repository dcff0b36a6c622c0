import type { Tx } from '#platform/db/transaction.ts'
import type { Services } from '#web/services.ts'

/** What the office says of itself on papers and pages, and which the administrator may change. */
export const settingNames = [
  'address',
  'postalLine',
  'phone',
  'email',
  'ade',
  'feeAccount',
  'feeBic',
  'ownCourier',
] as const
export type SettingName = (typeof settingNames)[number]

export type Settings = {
  address: string
  postalLine: string
  phone: string | null
  email: string | null
  ade: string | null
  feeAccount: string | null
  feeBic: string | null
  ownCourier: 'available' | 'not-available'
}

/** One change of a setting that was made before. */
export type SettingsChange = {
  at: Date
  who: string
  reason: string
  changes: { name: SettingName; from: string | null; to: string | null }[]
}

const columns = [
  'address',
  'postal_line as postalLine',
  'phone',
  'email',
  'ade',
  'fee_account as feeAccount',
  'fee_bic as feeBic',
  'own_courier as ownCourier',
] as const

/** The settings as they are, locked when a transaction is to change them. */
export async function lockSettings(tx: Tx): Promise<Settings> {
  return tx.selectFrom('office').select(columns).forUpdate().executeTakeFirstOrThrow()
}

/** The settings and what was changed in them before, the newest first. */
export async function readSettings({ database }: Services): Promise<{ settings: Settings; history: SettingsChange[] }> {
  const settings = await database.db.selectFrom('office').select(columns).executeTakeFirstOrThrow()
  const rows = await database.db
    .selectFrom('history')
    .innerJoin('staff', 'staff.id', 'history.actor_id')
    .select(['history.at', 'staff.given_name', 'staff.surname', 'history.data'])
    .where('event', '=', 'settings-changed')
    .orderBy('seq', 'desc')
    .limit(20)
    .execute()
  const history = rows.map(({ at, data, given_name, surname }) => {
    const { reason, changes } = data as Pick<SettingsChange, 'reason' | 'changes'>
    return { at, who: `${given_name} ${surname}`, reason, changes }
  })
  return { settings, history }
}
