import { askedPage, type Route } from '#web/route.ts'
import { scanQuestion } from './forms.ts'
import { type Handovers, readHandovers } from './handovers.query.ts'
import { HandoversPage } from './pages/handovers.tsx'

/** `/handovers`: what waits to go, what is on its way, what waits for an answer. */
export const handoversRoutes: readonly Route[] = askedPage<Handovers, { scan: string[] }>({
  path: '/handovers',
  summary: 'Pokazuje pisma czekające na przekazanie, karty w drodze i karty do potwierdzenia.',
  permission: 'handover.read-sheets',
  event: 'none',
  question: scanQuestion,
  load: (context, query) => readHandovers(context, query.scan),
  view: (data, context) => <HandoversPage data={data} context={context} />,
})
