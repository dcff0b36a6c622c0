import { dayOf } from '#messages/dates.ts'
import { askedPage, type Route } from '#web/route.ts'
import { scanQuestion } from './forms.ts'
import { SheetPage } from './pages/sheet.tsx'
import { getSheet, type Sheet } from './sheet.query.ts'

type SheetData = { sheet: Sheet; today: string; scanned: string[] }

/** `/handovers/:id`: one sheet, with the answer to each paper. */
export const sheetRoutes: readonly Route[] = askedPage<SheetData, { scan: string[] }>({
  path: '/handovers/:id',
  summary: 'Pokazuje kartę przekazania i odpowiedź na każde pismo.',
  permission: 'handover.read-sheets',
  event: 'view-logged',
  subject: (params) => params.id ?? '',
  question: scanQuestion,
  load: async ({ services, actor, params }, query) => ({
    sheet: await getSheet(services, actor, params.id ?? ''),
    today: dayOf(services.clock.now()),
    scanned: query.scan,
  }),
  data: ({ sheet }) => sheet,
  view: (data, context) => <SheetPage {...data} context={context} />,
})
