import { accept, refuse } from '#domain/outcome.ts'
import { planCallOff } from '#domain/service-cards/publication.ts'
import { act } from '#modules/act.ts'
import { endEditions, lockEditions } from '#modules/service-cards/index.ts'
import { idsOf } from './approve-release.ts'

/** Which coming edition is called off, and why. */
export type CallingOff = { symbol: string; edition: number; why: string }

/** Calls off one edition before it begins; the one before it goes on until the day it was released for. */
export const callOffEdition = act(
  'card-editor.call-off-edition',
  async (frame, { symbol, edition, why }: CallingOff) => {
    frame.allow({})
    const standing = await lockEditions(frame.tx, symbol)
    if (standing.length === 0) return refuse({ why: 'card-not-there' })
    const plan = planCallOff(standing, edition, frame.today.toString())
    if (!plan.ok) return plan
    await endEditions(frame.tx, idsOf(standing, plan.event))
    frame.record({ event: 'card-edition-called-off', data: { symbol, edition, why, editions: plan.event } })
    return accept({ symbol, edition, days: plan.event })
  },
)
