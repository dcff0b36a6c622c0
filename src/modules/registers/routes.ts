import { z } from 'zod'
import { NotFound } from '#web/act.ts'
import { optionalDay } from '#web/form.ts'
import { type Route, type StaffContext, staffFile, staffPage } from '#web/route.ts'
import { exportRegister } from './export-register.ts'
import { registerPage } from './pages/register.tsx'
import { registersPage } from './pages/registers.tsx'
import { listRegisters } from './register-list.query.ts'
import { findEntries, findRegister, type RegisterRow } from './register-page.query.ts'
import type { PapersInSight } from './sight.ts'

/** Entries of one page. */
const pageSize = 50

const registerQuery = z.object({
  before: z.coerce.number().int().positive().max(99_999_999).nullable().catch(null),
  day: optionalDay.catch(null),
})
type RegisterQuery = z.output<typeof registerQuery>

/** One page of one year of a register. */
export type RegisterData = {
  code: string
  year: number
  name: string
  query: RegisterQuery
  rows: RegisterRow[]
  /** The number before which the next page begins; null on the last one. */
  next: number | null
}

/** The office's registers: the list, one year of one register, its export. `inSight` says which papers a person sees. */
export function registerRoutes(inSight: PapersInSight): readonly Route[] {
  return [
    staffPage({
      path: '/registers',
      summary: 'Rejestry urzędu z liczbą wpisów w każdym roku.',
      permission: 'registers.read-register',
      event: 'none',
      load: ({ services }) => listRegisters(services),
      view: registersPage,
    }),
    staffPage<RegisterData, RegisterQuery>({
      path: '/registers/:code/:year',
      summary: 'Wpisy jednego rejestru w roku, od najnowszego, po 50; filtr dnia rejestracji.',
      permission: 'registers.read-register',
      event: 'view-logged',
      query: registerQuery as unknown as z.ZodType<RegisterQuery>,
      load: (context, query) => loadRegister(context, query, inSight),
      view: registerPage,
    }),
    staffFile({
      path: '/registers/:code/:year/export.csv',
      summary: 'Wpisy rejestru w roku albo w dniu jako plik CSV.',
      permission: 'registers.read-register',
      event: 'view-logged',
      file: async (context) => {
        const { code, year } = await registerOf(context)
        const query = new URLSearchParams(context.frame.path.split('?')[1] ?? '')
        const { day } = registerQuery.parse({ day: query.get('day') ?? undefined })
        const bytes = await exportRegister(context.services, { code, year, day }, inSight(context.actor))
        return { bytes, type: 'text/csv; charset=utf-8', name: `${code}-${day ?? year}.csv` }
      },
    }),
  ]
}

async function loadRegister(
  context: StaffContext,
  query: RegisterQuery,
  inSight: PapersInSight,
): Promise<RegisterData> {
  const { code, year, name } = await registerOf(context)
  const part = { code, year, ...query, limit: pageSize + 1 }
  const found = await findEntries(context.services, part, inSight(context.actor))
  const rows = found.slice(0, pageSize)
  return { code, year, name, query, rows, next: found.length > pageSize ? (rows.at(-1)?.number ?? null) : null }
}

async function registerOf({ services, params }: StaffContext): Promise<{ code: string; year: number; name: string }> {
  const { code = '', year = '' } = params
  const register = /^[A-Z0-9-]{2,12}$/.test(code) && /^\d{4}$/.test(year) && (await findRegister(services, code))
  if (!register) throw new NotFound('register')
  return { code, year: Number(year), name: register.name }
}
