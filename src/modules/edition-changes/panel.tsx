import { permitted } from '#domain/cases/paper-states.ts'
import { can } from '#domain/people/can.ts'
import { type EditionEffect, offeredEdition } from '#domain/service-cards/open-matters.ts'
import { dayOf } from '#messages/dates.ts'
import { type PaperPanel, paperSubject } from '#modules/cases/index.ts'
import { findOffered, type OfferedEdition } from './offered-edition.query.ts'
import { EditionPanel } from './pages/edition-panel.tsx'

type Facts = { editions: { own: number; later: EditionEffect[] } | null }

/** What the page shows of an edition that waits for a decision; `may`: whether this person decides. */
export type EditionPanelData = {
  offered: Pick<OfferedEdition, 'symbol' | 'difference'> & Record<'before' | 'after', EditionEffect>
  /** Whether the card of the newer edition belongs to another unit than that of the paper's. */
  unit: 'same' | 'other'
  may: 'decide' | 'look'
} | null

const facts: PaperPanel['facts'] = {
  editions: {
    when: ({ paper }) => paper.cardEditionId !== null && permitted(paper.state, 'edition-changes.apply-edition'),
    otherwise: null,
    sql: `(select json_build_object('own', oe.edition, 'later', coalesce((select json_agg(json_build_object('id', ne.id,
        'edition', ne.edition, 'validFrom', ne.valid_from, 'validTo', ne.valid_to,
        'openMatters', coalesce(ne.content -> 'openMatters', '{"effect": "from-filing-day", "basis": null}')))
      from card_editions ne where ne.card_id = oe.card_id and ne.edition >= oe.edition), '[]'))
      from card_editions oe where oe.id = p.card_edition_id)`,
  },
}

/** „Nowsza edycja karty: decyzja” on the page of a paper. */
export const editionPanel: PaperPanel<EditionPanelData> = {
  name: 'edition',
  facts,
  async load({ services, actor }, paper, read) {
    const { editions } = read as Facts
    const today = dayOf(services.clock.now())
    if (!editions || !offeredEdition(editions.later, editions.own, today)) return null
    const offered = await findOffered(services.database.db, { id: paper.id, editionId: paper.cardEditionId }, today)
    if (!offered) return null
    const subject = paperSubject(paper)
    const may =
      can(actor, 'edition-changes.apply-edition', subject) && can(actor, 'edition-changes.keep-edition', subject)
    const { symbol, difference, before, after } = offered
    const unit = before.unitId === after.unitId ? 'same' : 'other'
    return {
      offered: { symbol, difference, before: bare(before), after: bare(after) },
      unit,
      may: may ? 'decide' : 'look',
    }
  },
  view: (data, context, paper) => data && <EditionPanel data={data} context={context} paper={paper} />,
}

const bare = ({ id, edition, validFrom, validTo, openMatters }: EditionEffect): EditionEffect => ({
  ...{ id, edition, validFrom, validTo, openMatters },
})
