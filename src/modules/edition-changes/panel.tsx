import { type PaperState, permitted } from '#domain/cases/paper-states.ts'
import { can } from '#domain/people/can.ts'
import type { Actor } from '#domain/people/roles.ts'
import { type EditionEffect, offeredEdition } from '#domain/service-cards/open-matters.ts'
import { dayOf } from '#messages/dates.ts'
import { type PaperFacts, type PaperPanel, paperSubject } from '#modules/cases/index.ts'
import { findOffered, type OfferedEdition } from './offered-edition.query.ts'
import { EditionPanel } from './pages/edition-panel.tsx'
import { type PassageTold, readPassage } from './unit-passage.query.ts'

type Facts = { editions: { own: number; later: EditionEffect[] } | null }

/** What the page shows of an edition that waits for a decision; `may`: whether this person decides. */
export type EditionPanelData = {
  offered: Pick<OfferedEdition, 'symbol' | 'difference'> & Record<'before' | 'after', EditionEffect>
  /** Where the newer edition leads, and what becomes of the unit of this matter. */
  unit: PassageTold
  /** `later`: while the paper is on its way, nobody does. */
  may: 'decide' | 'look' | 'later'
} | null

const facts: PaperPanel['facts'] = {
  editions: {
    when: ({ paper }) => paper.cardEditionId !== null && standingOf(paper.state) !== 'over',
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
    const { symbol, difference, before, after } = offered
    const units = { paperId: paper.id, before: before.unitId, after: after.unitId }
    return {
      offered: { symbol, difference, before: bare(before), after: bare(after) },
      unit: await readPassage(services.database.db, units, today),
      may: mayDecide(actor, paper),
    }
  },
  view: (data, context, paper) => data && <EditionPanel data={data} context={context} paper={paper} />,
}

/** Whether a decision is possible at all: `coming` when the paper is on its way and its receiving side has not answered. */
function standingOf(state: PaperState): 'open' | 'coming' | 'over' {
  if (state === 'in-transfer') return 'coming'
  return permitted(state, 'edition-changes.apply-edition') ? 'open' : 'over'
}

function mayDecide(actor: Actor, paper: PaperFacts): 'decide' | 'look' | 'later' {
  if (standingOf(paper.state) === 'coming') return 'later'
  const subject = paperSubject(paper)
  const both = ['edition-changes.apply-edition', 'edition-changes.keep-edition'] as const
  return both.every((act) => can(actor, act, subject)) ? 'decide' : 'look'
}

const bare = ({ id, edition, validFrom, validTo, openMatters }: EditionEffect): EditionEffect => ({
  ...{ id, edition, validFrom, validTo, openMatters },
})
