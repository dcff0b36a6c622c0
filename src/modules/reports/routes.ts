import { z } from 'zod'
import { isId } from '#modules/cases/index.ts'
import { type Route, staffPage } from '#web/route.ts'
import { getDesk } from './desk.query.ts'
import { getOverdue } from './overdue.query.ts'
import { deskPage } from './pages/desk.tsx'
import { overduePage } from './pages/overdue.tsx'
import { uninformedPage } from './pages/uninformed.tsx'
import { listUninformed, type UninformedList } from './uninformed.query.ts'

const overdueQuery = z.object({
  unit: z
    .string()
    .optional()
    .transform((unit) => (unit && isId(unit) ? unit : null)),
})

/** Which page of the list, from 1. */
const uninformedQuery = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) })

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
  staffPage<UninformedList & { page: number }, z.output<typeof uninformedQuery>>({
    path: '/uninformed',
    summary: 'Klienci bez informacji: powiadomienia, które nie wyszły albo czekają na telefon, i co z każdym zrobić.',
    permission: 'reports.read-uninformed',
    event: 'none',
    query: uninformedQuery as unknown as z.ZodType<z.output<typeof uninformedQuery>>,
    load: async ({ services, actor }, asked) => ({ ...asked, ...(await listUninformed(services, actor, asked)) }),
    view: (data, context) => uninformedPage({ data, context }),
  }),
]
