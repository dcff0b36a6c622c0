import { accept, refuse } from '#domain/outcome.ts'
import { planWithdrawal } from '#domain/service-cards/publication.ts'
import { act } from '#modules/act.ts'
import { endEditions, lockEditions } from '#modules/service-cards/index.ts'
import { idsOf } from './approve-release.ts'

/** From which day (ISO) a card is no longer used, and why. */
export type Withdrawal = { symbol: string; from: string; why: string }

/** Takes a card out of use from a day on; its editions stay readable, and matters filed before keep theirs. */
export const withdrawCard = act('card-editor.withdraw-card', async (frame, { symbol, from, why }: Withdrawal) => {
  frame.allow({})
  const standing = await lockEditions(frame.tx, symbol)
  if (standing.length === 0) return refuse({ why: 'card-not-there' })
  const plan = planWithdrawal(standing, from, frame.today.toString())
  if (!plan.ok) return plan
  await endEditions(frame.tx, idsOf(standing, plan.event))
  frame.record({ event: 'card-withdrawn', data: { symbol, from, why, editions: plan.event } })
  return accept({ symbol, from, ended: plan.event })
})
