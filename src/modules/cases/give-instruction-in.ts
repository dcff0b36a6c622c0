import type { CaseOutcome } from '#domain/cases/settle-case.ts'
import { appealInstruction, instructionLines } from '#domain/documents/appeal-instruction.ts'
import { getLegalProfile } from '#domain/legal-profiles/get-profile.ts'
import type { LegalProfileCode } from '#domain/legal-profiles/profiles.ts'
import { accept, type Outcome } from '#domain/outcome.ts'
import {
  completeInstruction,
  type GivenInstruction,
  type Instruction,
  type InstructionRefusal,
} from '#domain/proceedings/instruction.ts'
import { message } from '#messages/index.ts'
import { createDocument, officeFacts } from '#modules/documents/index.ts'
import type { Office } from '#web/office.ts'
import type { ActFrame } from '../act.ts'
import type { LockedCase } from './cases-store.ts'
import { insertInstruction } from './instructions-store.ts'
import { readForLetter, sendableTo } from './letter-facts.query.ts'
import { readOfficeDays } from './office-days.query.ts'

/** The act that ends a case, and what was typed of its instruction. */
export type Instructing = { outcome: CaseOutcome; settledOn: string; given: GivenInstruction }
export type InstructionGiven = { documents: string[]; days: number | null }

/**
 * Completes the instruction of the decision or order that ends a locked case, prints it for each addressee and keeps it.
 * Refused with the part that is missing (art. 107 § 1 pkt 7 and 9, art. 124 § 1 KPA); other ends need none.
 */
export async function giveInstructionIn(
  frame: ActFrame,
  found: LockedCase,
  { outcome, settledOn, given }: Instructing,
): Promise<Outcome<InstructionGiven, InstructionRefusal>> {
  if (outcome !== 'decision' && outcome !== 'order') return accept({ documents: [], days: null })
  const office = await frame.services.office()
  const paper = await firstPaper(frame, found.id)
  const { law } = (await readOfficeDays(frame.tx)).legal
  const profile = getLegalProfile((paper?.profile ?? 'KPA_DECISION') as LegalProfileCode, found.initiated_on, law)
  const known = { appealsBody: office.appealsBody, court: office.administrativeCourt, mode: usualMode(office) }
  const completed = completeInstruction({ outcome, profile, given, office: known })
  if (!completed.ok) return completed
  const instruction = completed.event
  if (instruction === null) throw new Error('a decision and an order have an instruction')
  const facts = { act: outcome, instruction, office: officeFacts(office) }
  const documents = paper ? await writeFor(frame, found, paper, { ...facts, signedOn: settledOn }) : []
  await insertInstruction(frame.tx, {
    ...columnsOf(instruction),
    ...{ id: frame.newId(), case_id: found.id, outcome, lines: instructionLines(facts), document_ids: documents },
    ...{ given_by: frame.actor.staffId, given_at: frame.now },
  })
  return accept({ documents, days: instruction.days })
}

const columnsOf = ({ remedy, to, days, mode, waiver, fee }: Instruction) => ({
  ...{ remedy, authority: to, days, mode, waiver, fee },
})

/** How letters reach this office, as an instruction says it. */
export const usualMode = ({ ade }: Pick<Office, 'ade'>): string =>
  ade ? message('cases.instruction.modeWithAde', { ade }) : message('cases.instruction.mode')

type FirstPaper = NonNullable<Awaited<ReturnType<typeof firstPaper>>>

/** The paper that began the case, with the procedure of its card. */
function firstPaper({ tx }: ActFrame, caseId: string) {
  return tx
    .selectFrom('papers as p')
    .leftJoin('card_editions as e', 'e.id', 'p.card_edition_id')
    .select(['p.id', 'p.number', 'p.year', 'p.title', 'p.applicant_name', 'p.arrived_on', 'e.profile'])
    .where('p.case_id', '=', caseId)
    .orderBy('p.filed_on')
    .orderBy('p.id')
    .limit(1)
    .executeTakeFirst()
}

type Printed = Pick<Parameters<typeof appealInstruction>[0], 'act' | 'instruction' | 'signedOn'>

/** One to everybody who gets the act; the parties are written to as they can be reached. */
async function writeFor(frame: ActFrame, found: LockedCase, paper: FirstPaper, printed: Printed): Promise<string[]> {
  const letter = await readForLetter(frame, paper)
  const to = sendableTo(letter.people)
  const addressees = to.ok ? to.event : letter.parties.applicants
  const ids: string[] = []
  for (const addressee of addressees) {
    const facts = { ...letter.head, caseSign: found.sign, matter: found.title, officer: letter.officer, addressee }
    const content = appealInstruction({ ...facts, ...printed })
    const of = { content, paperId: null, caseId: found.id, createdBy: frame.actor.staffId }
    ids.push(await createDocument(frame.tx, of, frame))
  }
  return ids
}
