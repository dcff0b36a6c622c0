import { permitted } from '#domain/cases/paper-states.ts'
import { can } from '#domain/people/can.ts'
import { dayOf } from '#messages/dates.ts'
import { type PaperPanel, paperSubject } from '#modules/cases/index.ts'
import { MovedUnit } from './pages/moved-unit.tsx'
import { type PassageTold, readPassage } from './unit-passage.query.ts'

/** The edition that was applied, and the units of the one of the filing day and of this one, by id. */
type Applied = { symbol: string; edition: number; before: string; after: string }

/** A matter whose unit is another one than that of the edition applied to it; `may`: whether this person corrects entries. */
export type UnitPanelData = {
  symbol: string
  edition: number
  unit: PassageTold
  may: 'correct' | 'look'
} | null

const facts: PaperPanel['facts'] = {
  applied: {
    when: ({ paper, happened }) => happened('edition-applied') && ['in-unit', 'in-case'].includes(paper.state),
    otherwise: null,
    sql: `(select json_build_object('symbol', ac.symbol, 'edition', ae.edition, 'after', ae.unit_id, 'before',
        (select fe.unit_id from edition_decisions fd join card_editions fe on fe.id = fd.from_edition_id
          where fd.paper_id = p.id and fd.decision = 'applied' and fe.card_id = ae.card_id order by fe.edition limit 1))
      from card_editions ae join service_cards ac on ac.id = ae.card_id where ae.id = p.card_edition_id
        and exists (select from edition_decisions ad
          where ad.paper_id = p.id and ad.edition_id = ae.id and ad.decision = 'applied'))`,
  },
}

/** „Komórka inna niż w karcie” on the page of a paper, once a later edition was applied to it. */
export const unitPanel: PaperPanel<UnitPanelData> = {
  name: 'editionUnit',
  facts,
  async load({ services, actor }, paper, read) {
    const { applied } = read as { applied: Applied | null }
    if (!applied) return null
    const { symbol, edition, before, after } = applied
    const today = dayOf(services.clock.now())
    const unit = await readPassage(services.database.db, { paperId: paper.id, before, after }, today)
    if (unit.passage === 'same') return null
    const corrects = permitted(paper.state, 'intake.correct-paper')
    const may = corrects && can(actor, 'intake.correct-paper', paperSubject(paper)) ? 'correct' : 'look'
    return { symbol, edition, unit, may }
  },
  view: (data, _context, paper) => data && <MovedUnit data={data} paper={paper} />,
}
