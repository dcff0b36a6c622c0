import type { Day } from '#domain/calendar/temporal.ts'
import { getLegalProfile } from '#domain/legal-profiles/get-profile.ts'
import type { LegalProfile } from '#domain/legal-profiles/profiles.ts'
import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import type { Permission } from '#domain/people/permissions.ts'
import { endInForce } from '#domain/proceedings/end-in-force.ts'
import { formatRegisterNumber } from '#domain/registers/register-number.ts'
import type { ActFrame } from '#modules/act.ts'
import {
  type LockedCase,
  type LockedPaper,
  openPaper,
  type PaperOfLetter,
  readOfficeDays,
  termOfCase,
  termOfPaper,
} from '#modules/cases/index.ts'
import type { Refusal } from '#web/act.ts'
import { getCasePaper } from './case-paper.query.ts'
import { readCompetence } from './competence.query.ts'
import { openCase } from './open-case.ts'

/** What an act is about: a case, or a paper for which none was founded yet. */
export type MatterTarget = { caseId: string } | { paperId: string }

/** The locked matter; days ISO. `name` is the sign of the case or the number of the paper. */
export type Matter = {
  record: { case: LockedCase } | { paper: LockedPaper }
  name: string
  sign: string | null
  startedOn: string
}

/** Opens a case or a paper without one for an act. A paper that has a case is acted on in its case. @throws NotFound, Forbidden */
export async function openMatter(
  frame: ActFrame,
  name: Permission,
  target: MatterTarget,
): Promise<Outcome<Matter, Refusal>> {
  if ('caseId' in target) {
    const opened = await openCase(frame, name, target)
    if (!opened.ok) return opened
    const { sign, initiated_on: startedOn } = opened.event
    return accept({ record: { case: opened.event }, name: sign, sign, startedOn })
  }
  const opened = await openPaper(frame, name, { paperId: target.paperId, version: null })
  if (!opened.ok) return opened
  const paper = opened.event
  if (paper.case_id !== null) return refuse({ why: 'paper-has-case' })
  const number = formatRegisterNumber(paper.number ?? 0, paper.year ?? 0)
  return accept({ record: { paper }, name: number, sign: null, startedOn: paper.filed_on })
}

/** The columns by which a row belongs to a matter. */
export function ownerOf({ record }: Matter): { case_id: string | null; about_paper_id: string | null } {
  return 'case' in record
    ? { case_id: record.case.id, about_paper_id: null }
    : { case_id: null, about_paper_id: record.paper.id }
}

/** The matter as history names it. */
export function subjectOf({ record }: Matter): { caseId: string | null; paperId: string | null } {
  return 'case' in record ? { caseId: record.case.id, paperId: null } : { caseId: null, paperId: record.paper.id }
}

/** The paper that began the matter, its procedure, and the end in force (ISO): of the law, or of the last notice of delay. */
export async function lawOf(
  { tx, today }: { tx: ActFrame['tx']; today: Day },
  { record }: Matter,
): Promise<{ paper: PaperOfLetter; profile: LegalProfile; end: string | null }> {
  if ('paper' in record) {
    const { profile } = await readCompetence({ tx }, record.paper)
    const term = await termOfPaper(tx, record.paper, today)
    const end = term.statutoryEnd?.toString() ?? null
    const { law } = (await readOfficeDays(tx)).legal
    return { paper: record.paper, profile: getLegalProfile(profile, record.paper.filed_on, law), end }
  }
  const { id, initiated_on: initiatedOn, notified_end: notifiedEnd } = record.case
  const { paper, profile } = await getCasePaper(tx, id)
  const term = await termOfCase(tx, { id, initiatedOn }, today)
  const end = endInForce(term.statutoryEnd?.toString() ?? null, notifiedEnd)?.end ?? null
  return { paper, profile, end }
}
