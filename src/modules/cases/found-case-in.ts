import { day } from '#domain/calendar/temporal.ts'
import { caseTerm } from '#domain/cases/case-term.ts'
import { type FoundingRefusal, foundCase } from '#domain/cases/found-case.ts'
import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import { formatCaseSign } from '#domain/registers/case-sign.ts'
import type { ActFrame } from '../act.ts'
import { appliedSteps } from './applied-edition.query.ts'
import { termColumns } from './case-columns.ts'
import { insertCase, type LockedCase, takeCaseNumber } from './cases-store.ts'
import {
  classInPlan,
  duplicateIds,
  duplicatesOf,
  groupState,
  partyDelays,
  termRuleOf,
  unitOfPaper,
} from './founding.query.ts'
import { readOfficeDays } from './office-days.query.ts'
import { changePaper, type LockedPaper } from './papers-store.ts'

/** What the founder chooses; the sign, the term and the day of initiation follow from the paper. */
export type Founding = {
  act: 'cases.found-case' | 'release.settle-on-the-spot'
  jrwaClass: string
  group: number | null
  title: string
  officerId: string | null
}

export type FoundedCase = { case: LockedCase; jrwa: 'in-plan' | 'not-in-plan' }

/**
 * Founds a case for a locked paper in the frame's transaction: sign, term with its derivation, the paper put to its
 * file, history. Takes the counter's lock last. The caller has locked the paper and asked for the right.
 */
export async function foundCaseIn(
  frame: ActFrame,
  paper: LockedPaper,
  choice: Founding,
): Promise<Outcome<FoundedCase, FoundingRefusal | { why: 'paper-without-unit' }>> {
  const { tx } = frame
  const unit = await unitOfPaper(tx, paper, frame.today.toString())
  if (!unit) return refuse({ why: 'paper-without-unit' })
  const duplicates = await duplicatesOf(tx, await duplicateIds(tx, paper.id))
  const filedOn = day(paper.filed_on)
  const list = { unitSymbol: unit.symbol, jrwaClass: choice.jrwaClass, group: choice.group, year: filedOn.year }
  const facts = { state: paper.state, act: choice.act, filedOn, jrwaClass: choice.jrwaClass, duplicates }
  const founding = foundCase({ ...facts, group: await groupState(tx, list) })
  if (!founding.ok) return founding
  const { initiatedOn, year } = founding.event
  const delays = await partyDelays(tx, paper.id)
  const days = await readOfficeDays(tx)
  const rule = await termRuleOf(tx, paper.card_edition_id, initiatedOn.toString(), days.legal.law)
  const counted = caseTerm(initiatedOn, rule, delays, undefined, days)
  const term = { ...counted, steps: [...(await appliedSteps(tx, paper.id)), ...counted.steps] }
  const jrwa = await classInPlan(tx, choice.jrwaClass, initiatedOn.toString())

  const number = await takeCaseNumber(tx, { ...list, year })
  const { group, jrwaClass } = choice
  const sign = formatCaseSign({ unit: unit.symbol, class: jrwaClass, group, number, year, initials: null })
  const founded = await insertCase(tx, {
    id: frame.newId(),
    unit_id: unit.id,
    unit_symbol: unit.symbol,
    jrwa_class: jrwaClass,
    group_number: group,
    number,
    year,
    sign,
    title: choice.title,
    initiated_on: initiatedOn.toString(),
    founded_at: frame.now,
    founded_by: frame.actor.staffId,
    officer_id: choice.officerId,
    ...termColumns(term),
    on_the_spot: choice.act === 'release.settle-on-the-spot' ? 'yes' : 'no',
    state: 'open',
  })
  await changePaper(tx, paper.id, { case_id: founded.id, state: 'in-case' })
  const data = { sign, jrwaClass, jrwa, initiatedOn: initiatedOn.toString(), statutoryEnd: founded.statutory_end }
  frame.record({ event: 'case-founded', paperId: paper.id, caseId: founded.id, data })
  return accept({ case: founded, jrwa })
}
