import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { lockSettings, type Settings, settingNames } from './settings.query.ts'

export type SettingsEntry = { settings: Settings; reason: string }

/** Changes what the office says of itself: addresses, accounts, whom to ask, its own couriers, how long it waits. */
export const changeSettings = act('admin.change-settings', async (frame, { settings, reason }: SettingsEntry) => {
  frame.allow({})
  const before = await lockSettings(frame.tx)
  const changes = settingNames
    .filter((name) => before[name] !== settings[name])
    .map((name) => ({ name, from: told(before[name]), to: told(settings[name]) }))
  if (changes.length === 0) return refuse({ why: 'nothing-changed' })
  await frame.tx.updateTable('office').set(rowOf(settings)).execute()
  frame.record({ event: 'settings-changed', data: { changes, reason } })
  return accept({ changed: changes.map(({ name }) => name) })
})

/** A value as history keeps it. */
const told = (value: string | number | null) => (value === null ? null : String(value))

const rowOf = (settings: Settings) => ({
  address: settings.address,
  postal_line: settings.postalLine,
  phone: settings.phone,
  email: settings.email,
  ade: settings.ade,
  fee_account: settings.feeAccount,
  fee_bic: settings.feeBic,
  public_address: settings.publicAddress,
  bip_url: settings.bipUrl,
  dpo_name: settings.dpoName,
  dpo_email: settings.dpoEmail,
  dpo_phone: settings.dpoPhone,
  security_contact: settings.securityContact,
  own_courier: settings.ownCourier,
  collection_days: settings.collectionDays,
})
