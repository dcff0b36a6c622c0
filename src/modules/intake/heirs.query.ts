import { dayOf } from '#messages/dates.ts'
import { getPaper } from '#modules/cases/index.ts'
import type { StaffContext } from '#web/route.ts'
import { type MournedParty, readDeadParties } from './dead-parties.query.ts'

/** The paper of which a party died, with those whose right passes on. */
export type HeirsData = {
  paper: { id: string; number: number; year: number; version: number }
  dead: MournedParty[]
  today: string
}

/** Reads what the form of successors begins from. Throws NotFound when there is no such paper or it may not be seen. */
export async function getHeirs(context: StaffContext): Promise<HeirsData> {
  const { services, actor, params } = context
  const { id, number, year, version } = await getPaper(services, actor, params.id ?? '')
  const dead = (await readDeadParties(services.database.db, id)).filter(({ noted }) => noted === 'died-right-passes-on')
  return { paper: { id, number, year, version }, dead, today: dayOf(services.clock.now()) }
}
