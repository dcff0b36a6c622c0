import { z } from 'zod'
import { warsawDay } from '#domain/calendar/warsaw.ts'
import { windowOf } from '#domain/people/roles.ts'
import { message } from '#messages/index.ts'
import { optionalText } from '#web/form.ts'
import { safeReturnPath } from '#web/preferences.ts'
import { recordId } from '#web/record-id.ts'
import { type Route, type StaffContext, staffForm, staffPage } from '#web/route.ts'
import { endVisitAct } from './end-visit.ts'
import { visitsPage } from './pages/visits.tsx'
import { startVisitAct } from './start-visit.ts'
import { listVisits } from './visits-today.query.ts'

/** The page whose button was pressed: the list, or the intake form. */
function pageBefore({ frame }: StaffContext): string {
  const back = new URLSearchParams(frame.path.split('?')[1] ?? '').get('back')
  return back ? safeReturnPath(back) : '/visits'
}

/** Clients at a window. */
export const visitRoutes: readonly Route[] = [
  staffPage({
    path: '/visits',
    summary: 'Wizyty klientów na tym stanowisku dzisiaj.',
    permission: 'visits.start-visit',
    event: 'none',
    load: async ({ services, actor }) => {
      const windowId = windowOf(actor)
      const today = warsawDay(services.clock.now().getTime()).toString()
      return windowId ? listVisits(services, windowId, today) : []
    },
    view: visitsPage,
  }),
  staffForm({
    path: '/visits',
    summary: 'Rozpoczyna wizytę klienta na stanowisku; poprzednią, jeszcze otwartą, kończy.',
    act: startVisitAct,
    form: z.object({ note: optionalText(300) }),
    input: (form) => form,
    after: (_answer, context) => pageBefore(context),
    back: pageBefore,
    done: () => message('visits.started'),
  }),
  staffForm({
    path: '/visits/:id/end',
    summary: 'Kończy wizytę klienta.',
    act: endVisitAct,
    form: z.object({}),
    input: (_form, { params }) => ({ visitId: recordId(params.id) }),
    after: (_answer, context) => pageBefore(context),
    back: pageBefore,
    done: () => message('visits.ended'),
  }),
]
