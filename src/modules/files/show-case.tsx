import type { SideDates } from '#domain/cases/side-dates.ts'
import { type CaseActsData, loadCaseActs, type SeenOn, seenNow } from '#modules/cases/index.ts'
import { type Route, type StaffContext, staffPage } from '#web/route.ts'
import { type CaseFile, getCaseFile } from './case-file.query.ts'
import { casePanels } from './case-panels.ts'
import { retentionOfCase } from './case-retention.ts'
import { takingPart } from './exclusions.ts'
import { CasePage } from './pages/case.tsx'
import { datesOfCase } from './side-dates-of.ts'

type CaseData = { file: CaseFile; dates: SideDates; acts: CaseActsData; seen: SeenOn; panels: Record<string, unknown> }

/** `/cases/:id`: the file of one case with its acts. */
export const casePage: Route = staffPage<CaseData>({
  path: '/cases/:id',
  summary: 'Pokazuje sprawę: terminy z wyliczeniem, pisma, załatwienie, dokumenty i historię.',
  permission: 'files.read-case',
  event: 'view-logged',
  subject: (params) => params.id ?? '',
  load: loadCase,
  data: ({ file: { noticesRead: _, ...file }, dates, panels }) => ({
    ...file,
    dates,
    retention: retentionOfCase(file),
    panels,
  }),
  view: ({ file, dates, acts, seen, panels }, context) => {
    const views = casePanels.map((panel) => panel.view(panels[panel.name], takingPart(file.exclusions, context), file))
    return CasePage({
      file,
      dates,
      retention: retentionOfCase(file),
      acts,
      seen,
      context,
      panels: views.filter((view) => view !== null),
    })
  },
})

async function loadCase(context: StaffContext): Promise<CaseData> {
  const file = await getCaseFile(context.services, context.actor, context.params.id ?? '')
  const part = takingPart(file.exclusions, context)
  const acts = await loadCaseActs(part, file)
  const loaded = await Promise.all(
    casePanels.map(async (panel) => [panel.name, await panel.load(part, file, file.panels[panel.name])] as const),
  )
  return {
    file,
    dates: datesOfCase(file),
    acts,
    seen: await seenNow(context.services),
    panels: Object.fromEntries(loaded),
  }
}
