import { type Route, staffPage } from '#web/route.ts'
import { RangesPage } from './pages/ranges.tsx'
import { listRanges, type RangeRow } from './ranges.query.ts'

/** `/posting-numbers`: ranges of numbers of registered letters, and the form that opens one. */
export const rangesPage: Route = staffPage<RangeRow[]>({
  path: '/posting-numbers',
  summary: 'Pule numerów nadawczych z liczbą numerów, które zostały.',
  permission: 'outgoing.read-register',
  event: 'none',
  load: ({ services }) => listRanges(services),
  view: (rows, context) => <RangesPage rows={rows} context={context} />,
})
