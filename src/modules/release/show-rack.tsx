import { windowOf } from '#domain/people/roles.ts'
import { dayOf } from '#messages/dates.ts'
import { askedPage, type Route, type StaffContext } from '#web/route.ts'
import { findWindow } from './facts.query.ts'
import { rackQuestion } from './forms.ts'
import { RackPage } from './pages/rack.tsx'
import { listRack, type RackRow } from './rack.query.ts'

/** What the rack's screen shows: documents at this service point, or everywhere for who sits at no window. */
export type RackData = { rows: RackRow[]; point: string | null; wanted: string; today: string }

/** `/rack`: what waits here, what is coming, what went out without proof yet. */
export const rackRoutes: readonly Route[] = askedPage<RackData, { scan: string }>({
  path: '/rack',
  summary: 'Pokazuje dokumenty czekające na odbiór, będące w drodze i wysłane bez dowodu doręczenia.',
  permission: 'release.read-rack',
  event: 'none',
  question: rackQuestion,
  load: loadRack,
  view: (data, context) => <RackPage data={data} context={context} />,
})

async function loadRack({ services, actor }: StaffContext, { scan }: { scan: string }): Promise<RackData> {
  const windowId = windowOf(actor)
  const window = windowId ? await findWindow(services.database.db, windowId) : undefined
  const rows = await listRack(services, actor, window?.pointId ?? null, scan)
  return { rows, point: window?.point ?? null, wanted: scan, today: dayOf(services.clock.now()) }
}
