import { z } from 'zod'
import { type Route, type StaffContext, staffPage } from '#web/route.ts'
import { type CaseListWish, type CaseRow, listCases } from './case-list.query.ts'
import { type ListChoices, listChoices } from './list-choices.query.ts'
import { CaseListPage } from './pages/case-list.tsx'
import { isId } from './paper.query.ts'
import { type SeenOn, seenNow } from './urgency-of.ts'

const chosenId = z
  .string()
  .optional()
  .transform((value) => (value && isId(value) ? value : null))

const listQuery = z.object({
  unit: chosenId,
  officer: chosenId,
  state: z.enum(['open', 'settled', 'closed', 'all']).catch('open'),
  urgency: z.enum(['overdue', 'due-soon', 'delay-notified']).nullable().catch(null),
  order: z.enum(['deadline', 'newest', 'sign']).catch('deadline'),
  page: z.coerce.number().int().min(1).max(2000).catch(1),
})

/** The filters of the list as they stand in its address. */
export type CaseListQuery = z.output<typeof listQuery>

export type CaseListData = {
  query: CaseListQuery
  rows: CaseRow[]
  more: 'yes' | 'no'
  seen: SeenOn
  choices: ListChoices
}

/** `/cases`: the list of cases, the nearest term first. */
export const caseListPage: Route = staffPage<CaseListData, CaseListQuery>({
  path: '/cases',
  summary: 'Spis spraw: filtry komórki, osoby, stanu i terminu; po 50 pozycji.',
  permission: 'cases.read-list',
  event: 'none',
  query: listQuery as unknown as z.ZodType<CaseListQuery>,
  load: loadList,
  data: ({ rows, more, query }) => ({ rows, more, page: query.page }),
  view: (data, context) => CaseListPage({ data, context }),
})

async function loadList(context: StaffContext, query: CaseListQuery): Promise<CaseListData> {
  const seen = await seenNow(context.services)
  const wish: CaseListWish = {
    unitId: query.unit,
    officerId: query.officer,
    state: query.state,
    urgency: query.urgency,
    order: query.order,
    page: query.page,
    today: seen.today,
    soonUntil: seen.soonUntil(),
  }
  const [{ rows, more }, choices] = await Promise.all([
    listCases(context.services, context.actor, wish),
    listChoices(context.services, context.actor, seen.today),
  ])
  return { query, rows, more, seen, choices }
}
