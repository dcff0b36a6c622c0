import { warsawDay } from '#domain/calendar/warsaw.ts'
import { type PaperPanel, recentOfficeDays } from '#modules/cases/index.ts'
import { CompletenessPanel } from './pages/completeness-panel.tsx'
import { type PanelData, panelData } from './panel-data.ts'
import { type PanelFacts, panelFacts } from './panel-facts.ts'

/** The checklist, the running term, the shelf and the forms of completeness on the page of one paper. */
export const completenessPanel: PaperPanel<PanelData> = {
  name: 'completeness',
  facts: panelFacts,
  load: async ({ services }, paper, facts) => {
    const { legal } = await recentOfficeDays(services)
    return panelData(facts as PanelFacts, warsawDay(services.clock.now().getTime()), paper.arrivedOn, legal)
  },
  view: (data, context, paper) => <CompletenessPanel data={data} context={context} paper={paper} />,
}
