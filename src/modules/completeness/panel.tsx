import { warsawDay } from '#domain/calendar/warsaw.ts'
import type { PaperPanel } from '#modules/cases/index.ts'
import { CompletenessPanel } from './pages/completeness-panel.tsx'
import { type PanelData, panelData } from './panel-data.ts'
import { type PanelFacts, panelFacts } from './panel-facts.ts'

/** The checklist, the running term, the shelf and the forms of completeness on the page of one paper. */
export const completenessPanel: PaperPanel<PanelData> = {
  name: 'completeness',
  facts: panelFacts,
  load: async (context, paper, facts) =>
    panelData(facts as PanelFacts, warsawDay(context.services.clock.now().getTime()), paper.arrivedOn),
  view: (data, context, paper) => <CompletenessPanel data={data} context={context} paper={paper} />,
}
