import { day } from '#domain/calendar/temporal.ts'
import { latestEndToWarn, WARNING_DAYS } from '#domain/deadlines/urgency.ts'
import { type Actor, holds } from '#domain/people/roles.ts'
import { type Draft, draftsOf } from '#modules/admin/index.ts'
import { recentWorkingDays, type SeenOn, seenNow } from '#modules/cases/index.ts'
import { readService, type ServiceStanding } from '#modules/e-delivery/index.ts'
import { readOffers } from '#modules/edition-changes/index.ts'
import { runPrepared } from '#platform/db/prepared-sql.ts'
import type { Services } from '#web/services.ts'
import { type BlockName, blocksFor, type DeskLine, type DeskWish, deskStatement } from './desk-blocks.ts'
import { countHazards, type Hazards } from './hazards.query.ts'

/** Rows shown of each list. */
const rowsShown = 10

/** One list of the desk: how many wait, and the oldest of them. */
export type DeskBlock = { name: BlockName; total: number; rows: DeskLine[] }

export type Desk = SeenOn & {
  window: 'chosen' | 'not-chosen'
  blocks: DeskBlock[]
  drafts: Draft[]
  /** For the coordinator and the auditor. */
  hazards: Hazards | null
  /** Whether letters that wait for e-Doręczenia can be handed over. */
  adeService: ServiceStanding
}

/** What needs this person today. */
export async function getDesk(services: Services, actor: Actor): Promise<Desk> {
  const seen = await seenNow(services)
  const wish: DeskWish = {
    actor,
    today: seen.today,
    soonUntil: seen.soonUntil(),
    nearUntil: await nearFrom(services, seen),
    offers: await readOffers(services),
  }
  const [lines, drafts, hazards] = await Promise.all([
    linesOf(services, wish),
    draftsOf(services.database.db, actor.staffId),
    holds(actor, 'coordinator', 'auditor') ? countHazards(services) : null,
  ])
  const blocks = blocksFor(wish).map((name) => {
    const rows = lines.filter((line) => line.block === name)
    return { name, total: rows[0]?.total ?? 0, rows }
  })
  const counters = holds(actor, 'filing-clerk', 'window-clerk', 'release-clerk')
  const window = counters && actor.windowId === null ? 'not-chosen' : 'chosen'
  const letters = blocks.some(({ name, total }) => name === 'ade-waiting' && total > 0)
  const adeService = letters ? await readService(services) : 'ready'
  return { ...seen, window, blocks, drafts: drafts.slice(0, rowsShown), hazards, adeService }
}

async function nearFrom(services: Services, { today }: SeenOn): Promise<string> {
  const opening = await recentWorkingDays(services)
  return latestEndToWarn(day(today), WARNING_DAYS.first, opening).toString()
}

async function linesOf(services: Services, wish: DeskWish): Promise<DeskLine[]> {
  const statement = deskStatement(wish, rowsShown)
  return statement === null ? [] : runPrepared(services.database, statement)
}
