import { z } from 'zod'
import { isId } from '#modules/cases/index.ts'
import { type Route, staffPage } from '#web/route.ts'
import { getDesk } from './desk.query.ts'
import { getOverdue } from './overdue.query.ts'
import { deskPage } from './pages/desk.tsx'
import { overduePage } from './pages/overdue.tsx'

const overdueQuery = z.object({
  unit: z
    .string()
    .optional()
    .transform((unit) => (unit && isId(unit) ? unit : null)),
})

/** What needs a person, and how the office stands. */
export const reportsRoutes: readonly Route[] = [
  staffPage({
    path: '/desk',
    summary: 'Pulpit: co dziś czeka na zalogowaną osobę; dla koordynatora także zagrożenia procedury.',
    permission: 'reports.read-desk',
    event: 'none',
    load: ({ services, actor }) => getDesk(services, actor),
    view: (desk, context) => deskPage({ desk, context }),
  }),
  staffPage({
    path: '/overdue',
    summary: 'Sprawy po terminie i z terminem bliskim, według komórek.',
    permission: 'reports.read-overdue',
    event: 'none',
    query: overdueQuery as unknown as z.ZodType<z.output<typeof overdueQuery>>,
    load: ({ services, actor }, { unit }) => getOverdue(services, actor, unit),
    view: (report, context) => overduePage({ report, context }),
  }),
]
