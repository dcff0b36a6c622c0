import type { Day } from '#domain/calendar/temporal.ts'
import { warsawDay } from '#domain/calendar/warsaw.ts'
import { addresseesOf } from '#domain/completeness/addressees.ts'
import { type PaperPanel, recentOfficeDays, seenNow } from '#modules/cases/index.ts'
import { putFactsIn } from '#modules/facts/index.ts'
import { type AddresseeOrder, readChannelOrders } from '#modules/outgoing/index.ts'
import type { Services } from '#web/services.ts'
import { CompletenessPanel } from './pages/completeness-panel.tsx'
import { type PanelData, panelData } from './panel-data.ts'
import { type PanelFacts, panelFacts } from './panel-facts.ts'

/** The checklist, the running term, the shelf and the forms of completeness on the page of one paper. */
export const completenessPanel: PaperPanel<PanelData> = {
  name: 'completeness',
  facts: panelFacts,
  load: async ({ services }, paper, read) => {
    const today = warsawDay(services.clock.now().getTime())
    const told = read as PanelFacts
    const facts = { ...told, later: await putFactsIn(services.database.db, told.later, today.toString()) }
    const days = await recentOfficeDays(services)
    const ways = await readWays(services, paper.id, facts, today)
    return { ...panelData(facts, today, paper.arrivedOn, days, await seenNow(services)), ways }
  },
  view: (data, context, paper) => <CompletenessPanel data={data} context={context} paper={paper} />,
}

/** The ways of art. 39 KPA for the addressees, where a notice or an order waits to be sent. */
async function readWays(
  { database }: Services,
  paperId: string,
  { leaving, orders, people }: PanelFacts,
  today: Day,
): Promise<AddresseeOrder[]> {
  const waits = (leaving && !leaving.dispatchedOn) || orders.some((order) => order.dispatchedOn === null)
  if (!waits) return []
  const names = [...new Set(addresseesOf(people ?? []).map(({ name }) => name))]
  const found = await readChannelOrders(
    database.db,
    { paperIds: [paperId], caseIds: [], names, about: 'letter' },
    today,
  )
  return [...found.values()]
}
