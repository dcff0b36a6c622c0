import { z } from 'zod'
import { type SeenOn, seenNow } from '#modules/cases/index.ts'
import { type Route, staffPage } from '#web/route.ts'
import { listWaiting, listWaitingShelves, type WaitingList } from './incomplete.query.ts'
import { IncompletePage } from './pages/incomplete.tsx'
import { queueNames } from './waiting-queues.ts'

const query = z.object({
  queue: z.enum(queueNames).catch('waiting'),
  shelf: z
    .string()
    .max(12)
    .optional()
    .catch(undefined)
    .transform((value) => value || null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
type Query = z.output<typeof query>

/** What the list of waiting papers is drawn from. */
export type IncompleteData = Query & WaitingList & SeenOn & { shelves: { code: string; name: string }[] }

/** `/incomplete`: papers that wait for a check, a cure, a fee or a decision, the ones past their last day first. */
export const incompletePage: Route = staffPage<IncompleteData, Query>({
  path: '/incomplete',
  summary: 'Pokazuje pisma czekające na sprawdzenie, uzupełnienie, opłatę lub decyzję, z półką i ostatnim dniem.',
  permission: 'files.read-paper',
  event: 'none',
  query: query as unknown as z.ZodType<Query>,
  load: async ({ services, actor }, asked) => {
    const seen = await seenNow(services)
    const list = await listWaiting(services, actor, { ...asked, today: seen.today })
    return { ...asked, ...list, ...seen, shelves: await listWaitingShelves(services) }
  },
  view: (data, context) => <IncompletePage data={data} context={context} />,
})
