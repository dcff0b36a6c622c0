import type { Tx } from '#platform/db/transaction.ts'
import type { Services } from '#web/services.ts'
import { readAccessibility } from './accessibility.query.ts'
import { readChanges, type SettingsChange } from './settings-history.query.ts'

/** What the office says of itself on papers and pages, and which the administrator may change. */
export const settingNames = [
  'address',
  'postalLine',
  'phone',
  'email',
  'ade',
  'feeAccount',
  'feeBic',
  'publicAddress',
  'bipUrl',
  'dpoName',
  'dpoEmail',
  'dpoPhone',
  'securityContact',
  'ownCourier',
  'collectionDays',
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
  /** Empty until the office says: links then lead to this machine. */
  publicAddress: string
  bipUrl: string | null
  dpoName: string | null
  dpoEmail: string | null
  dpoPhone: string | null
  securityContact: string | null
  ownCourier: 'available' | 'not-available'
  /** How long a finished document waits for the client before another way is looked for. */
  collectionDays: number
}

/** The settings, their changes, and whether the office has declared the accessibility of its pages. */
export type SettingsData = {
  settings: Settings
  history: SettingsChange<SettingName>[]
  accessibility: 'declared' | 'not-declared'
}

const columns = [
  'address',
  'postal_line as postalLine',
  'phone',
  'email',
  'ade',
  'fee_account as feeAccount',
  'fee_bic as feeBic',
  'public_address as publicAddress',
  'bip_url as bipUrl',
  'dpo_name as dpoName',
  'dpo_email as dpoEmail',
  'dpo_phone as dpoPhone',
  'security_contact as securityContact',
  'own_courier as ownCourier',
  'collection_days as collectionDays',
] as const

/** The settings as they are, locked when a transaction is to change them. */
export async function lockSettings(tx: Tx): Promise<Settings> {
  return tx.selectFrom('office').select(columns).forUpdate().executeTakeFirstOrThrow()
}

/** The settings and what was changed in them before, the newest first. */
export async function readSettings(services: Services): Promise<SettingsData> {
  const { db } = services.database
  const settings = await db.selectFrom('office').select(columns).executeTakeFirstOrThrow()
  const history = await readChanges<SettingName>(services, 'settings-changed')
  return { settings, history, accessibility: (await readAccessibility(db)) ? 'declared' : 'not-declared' }
}
