import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { lockSettings, type Settings, settingNames } from './settings.query.ts'

export type SettingsEntry = { settings: Settings; reason: string }

/** Changes what the office says of itself: addresses, account of fees, its address for electronic delivery, own couriers. */
export const changeSettings = act('admin.change-settings', async (frame, { settings, reason }: SettingsEntry) => {
  frame.allow({})
  const before = await lockSettings(frame.tx)
  const changes = settingNames
    .filter((name) => before[name] !== settings[name])
    .map((name) => ({ name, from: before[name], to: settings[name] }))
  if (changes.length === 0) return refuse({ why: 'nothing-changed' })
  const { postalLine, feeAccount, feeBic, ownCourier, ...rest } = settings
  await frame.tx
    .updateTable('office')
    .set({ ...rest, postal_line: postalLine, fee_account: feeAccount, fee_bic: feeBic, own_courier: ownCourier })
    .execute()
  frame.record({ event: 'settings-changed', data: { changes, reason } })
  return accept({ changed: changes.map(({ name }) => name) })
})
