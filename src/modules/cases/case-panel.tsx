import { can } from '#domain/people/can.ts'
import type { StaffContext } from '#web/route.ts'
import { listOfficers, type Officer } from './officers.query.ts'
import { CaseAwaited, CaseSummary } from './pages/case-summary.tsx'
import { FoundCaseForms } from './pages/found-case-forms.tsx'
import type { PaperPanel, PaperSoFar } from './panel.ts'
import { type PaperFacts, paperSubject } from './paper.query.ts'
import { type SeenOn, seenNow } from './urgency-of.ts'

/** The case of a paper in a few facts; days ISO. */
export type PaperCase = {
  id: string
  sign: string
  title: string
  state: 'open' | 'settled' | 'closed'
  officer: string | null
  statutoryEnd: string | null
  notifiedEnd: string | null
  outcome: string | null
  settledOn: string | null
}

/** What the panel reads with the page: the case, or what its founding starts from. */
type CaseFacts = {
  case: PaperCase | null
  proposal: { jrwaClass: string | null; classTitle: string | null } | null
  /** Signs of cases founded for papers that this one repeats. */
  duplicateSigns: string[]
}

export type CasePanelData = CaseFacts & { seen: SeenOn; may: 'found' | 'look'; officers: Officer[] }

const inUnit = ({ paper }: PaperSoFar) => paper.state === 'in-unit'

const facts: PaperPanel['facts'] = {
  case: {
    when: ({ paper }) => paper.caseId !== null,
    otherwise: null,
    sql: `(select json_build_object('id', ck.id, 'sign', ck.sign, 'title', ck.title, 'state', ck.state,
      'officer', co.given_name || ' ' || co.surname, 'statutoryEnd', ck.statutory_end,
      'notifiedEnd', ck.notified_end, 'outcome', ck.outcome,
      'settledOn', ck.settled_on) from cases ck left join staff co on co.id = ck.officer_id where ck.id = p.case_id)`,
  },
  proposal: {
    when: inUnit,
    otherwise: null,
    sql: `(select json_build_object('jrwaClass', ce.jrwa_class, 'classTitle',
      (select jc.title from jrwa_classes jc where jc.symbol = ce.jrwa_class and jc.valid_from <= p.filed_on
        and (jc.valid_to is null or jc.valid_to >= p.filed_on) order by jc.valid_from desc limit 1))
    from card_editions ce where ce.id = p.card_edition_id)`,
  },
  duplicateSigns: {
    when: inUnit,
    otherwise: [],
    sql: `(select coalesce(json_agg(distinct dk.sign), '[]')
    from paper_links dl join papers dp on dp.id = case when dl.paper_id = p.id then dl.related_id else dl.paper_id end
    join cases dk on dk.id = dp.case_id
    where dl.relation = 'duplicate' and (dl.paper_id = p.id or dl.related_id = p.id))`,
  },
}

/** The panel „Sprawa” of the paper's page: founding and joining while the paper waits in its unit, then the case. */
export const casePanel: PaperPanel<CasePanelData> = {
  name: 'case',
  facts,
  async load(context, paper, read) {
    const known = read as CaseFacts
    const seen = await seenNow(context.services)
    const may =
      paper.state === 'in-unit' && can(context.actor, 'cases.found-case', paperSubject(paper)) ? 'found' : 'look'
    const officers =
      may === 'found' && paper.unitId ? await listOfficers(context.services, paper.unitId, seen.today) : []
    return { ...known, seen, may, officers }
  },
  view(data, context, paper) {
    if (data.case) return <CaseSummary found={data.case} seen={data.seen} />
    if (data.may === 'found') return <FoundCaseForms data={data} context={context} paper={paper} />
    return paper.state === 'in-unit' ? <CaseAwaited /> : null
  },
}

/** What the forms of the panel are drawn from. */
export type FoundFormsProps = { data: CasePanelData; context: StaffContext; paper: PaperFacts }
