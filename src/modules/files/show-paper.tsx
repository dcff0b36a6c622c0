import { day } from '#domain/calendar/temporal.ts'
import type { SideDates } from '#domain/cases/side-dates.ts'
import { recentOfficeDays, type SeenOn, seenNow } from '#modules/cases/index.ts'
import { type Route, type StaffContext, staffPage } from '#web/route.ts'
import { takingPart } from './exclusions.ts'
import { PaperPage } from './pages/paper.tsx'
import { panels } from './panels.ts'
import { getPaperFile } from './paper-file.query.ts'
import type { PaperFile } from './paper-file.ts'
import { datesOfPaper } from './side-dates-of.ts'

type PaperData = { file: PaperFile; dates: SideDates; seen: SeenOn; panels: Record<string, unknown> }

/** `/papers/:id`: the file of one paper with the panels of the counters. */
export const paperPage: Route = staffPage<PaperData>({
  path: '/papers/:id',
  summary: 'Pokazuje pismo: dane, obietnicę, dokumenty, czynności i historię.',
  permission: 'files.read-paper',
  event: 'view-logged',
  subject: (params) => params.id ?? '',
  load: loadPaper,
  data: ({
    file: { noticesRead: _, caseTerms: __, cardTerm: ___, partyDelays: ____, ...file },
    dates,
    panels: byName,
  }) => ({
    ...file,
    dates,
    panels: byName,
  }),
  view: ({ file, dates, seen, panels: byName }, context) => {
    const views = panels.map((panel) => panel.view(byName[panel.name], takingPart(file.exclusions, context), file))
    return PaperPage({ file, dates, context, seen, panels: views.filter((view) => view !== null) })
  },
})

async function loadPaper(context: StaffContext): Promise<PaperData> {
  const file = await getPaperFile(context.services, context.actor, context.params.id ?? '')
  const part = takingPart(file.exclusions, context)
  const loaded = await Promise.all(
    panels.map(async (panel) => [panel.name, await panel.load(part, file, file.panels[panel.name])] as const),
  )
  const seen = await seenNow(context.services)
  const days = await recentOfficeDays(context.services)
  const dates = datesOfPaper(file, { today: day(seen.today), days })
  return { file, dates, seen, panels: Object.fromEntries(loaded) }
}
