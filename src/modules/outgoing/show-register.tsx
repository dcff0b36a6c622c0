import { warsawDay } from '#domain/calendar/warsaw.ts'
import { slipsLateBefore } from '#domain/posting/outgoing-letter.ts'
import { visiblePapers } from '#modules/cases/index.ts'
import { NotFound } from '#web/act.ts'
import { type Route, type StaffContext, staffFile, staffPage } from '#web/route.ts'
import { exportRegister } from './export-register.ts'
import { type RegisterQuery, registerQuery } from './forms.ts'
import { OutgoingRegister } from './pages/register.tsx'
import { findOutgoing, type OutgoingRow } from './register-page.query.ts'

/** Entries of one page. */
const pageSize = 50

/** One page of a year of the register; `next` is the number before which the next page begins. */
export type OutgoingData = { year: number; query: RegisterQuery; rows: OutgoingRow[]; next: number | null }

/** `/outgoing/:year`: the register of outgoing items, and as CSV. */
export const outgoingRegister: readonly Route[] = [
  staffPage<OutgoingData, RegisterQuery>({
    path: '/outgoing/:year',
    summary:
      'Wpisy rejestru przesyłek wychodzących w roku, od najnowszego, po 50; filtr dnia, sposobu wysłania i potwierdzeń odbioru.',
    permission: 'outgoing.read-register',
    event: 'view-logged',
    query: registerQuery,
    load: loadPage,
    view: (data, context) => <OutgoingRegister {...data} context={context} />,
  }),
  staffFile({
    path: '/outgoing/:year/export.csv',
    summary: 'Wpisy rejestru przesyłek wychodzących w roku jako plik CSV, z tymi samymi filtrami.',
    permission: 'outgoing.read-register',
    event: 'view-logged',
    file: async (context) => {
      const year = yearOf(context)
      const query = new URLSearchParams(context.frame.path.split('?')[1] ?? '')
      const { before: _, ...filter } = registerQuery.parse(Object.fromEntries(query))
      const part = { year, ...filter, lateBefore: lateBefore(context) }
      const bytes = await exportRegister(context.services, part, visiblePapers(context.actor))
      return { bytes, type: 'text/csv; charset=utf-8', name: `RPWyp-${filter.day ?? year}.csv` }
    },
  }),
]

async function loadPage(context: StaffContext, query: RegisterQuery): Promise<OutgoingData> {
  const year = yearOf(context)
  const part = { year, ...query, lateBefore: lateBefore(context), limit: pageSize + 1 }
  const found = await findOutgoing(context.services, part, visiblePapers(context.actor))
  const rows = found.slice(0, pageSize)
  return { year, query, rows, next: found.length > pageSize ? (rows.at(-1)?.number ?? null) : null }
}

const lateBefore = ({ services }: StaffContext) => slipsLateBefore(warsawDay(services.clock.now().getTime())).toString()

function yearOf({ params }: StaffContext): number {
  if (!/^\d{4}$/.test(params.year ?? '')) throw new NotFound('register')
  return Number(params.year)
}
