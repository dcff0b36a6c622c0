import { warsawDay } from '#domain/calendar/warsaw.ts'
import { slipsLateBefore } from '#domain/posting/outgoing-letter.ts'
import { type Route, staffPage } from '#web/route.ts'
import { WorkPage } from './pages/work.tsx'
import { findOutgoingWork, type OutgoingWork } from './to-send.query.ts'

/** `/outgoing`: what is left to do with letters: to be sent, to be posted, to come back. */
export const workPage: Route = staffPage<OutgoingWork>({
  path: '/outgoing',
  summary:
    'Pisma, które czekają na wysłanie, i liczba przesyłek bez książki nadawczej oraz bez zwrotnego potwierdzenia.',
  permission: 'outgoing.read-register',
  event: 'view-logged',
  load: ({ services, actor }) => {
    const today = warsawDay(services.clock.now().getTime())
    return findOutgoingWork(services, actor, slipsLateBefore(today).toString())
  },
  view: (data, context) => <WorkPage {...data} context={context} />,
})
