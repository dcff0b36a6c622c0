import { day } from '#domain/calendar/temporal.ts'
import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import { instructionBasis } from '#domain/proceedings/instruction.ts'
import { addressees } from '#domain/release/addressees.ts'
import { signedOn } from '#domain/release/delivery-days.ts'
import { act } from '#modules/act.ts'
import { findInstruction, lockCase } from '#modules/cases/index.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { NotFound } from '#web/act.ts'
import { readCaseParties } from './case-parties.query.ts'
import { findFirstPaper, findWindow } from './facts.query.ts'
import { insertResult } from './store.ts'

export type FinishedDocument = {
  kind: 'decision' | 'certificate' | 'order' | 'other'
  title: string
  signedOn: string
  signedBy: string
  appealDays: number | null
}

export type SendToBok = FinishedDocument & {
  caseId: string
  /** The applicant named for service (art. 40 § 3), if the applicants named one. */
  namedId: string | null
  /** The window it should wait at. */
  windowId: string | null
}

export type SentToBok = { caseId: string; paperId: string; results: string[] }

/** The unit hands a finished document to the service office: one for each party that has to get it (T23). */
export const sendToBok = act<SendToBok, SentToBok, { why: string }>('release.send-to-bok', async (frame, input) => {
  const { tx } = frame
  const found = await lockCase(tx, input.caseId)
  frame.allow({ unitIds: [found.unit_id] }, found.id)
  if (found.state !== 'settled') return refuse({ why: 'case-not-settled' })
  const signed = signedOn(day(input.signedOn), day(found.initiated_on), frame.today)
  if (!signed.ok) return signed
  if (input.windowId && !(await findWindow(tx, input.windowId))) throw new NotFound('window')
  const term = await instructedTerm(tx, input)
  if (!term.ok) return term
  const paper = await findFirstPaper(tx, found.id)
  if (!paper) throw new NotFound('paper')
  const to = addressees(await readCaseParties(tx, found.id, paper.id), input.namedId)
  if (!to.ok) return to
  const results: string[] = []
  for (const party of to.event) {
    if (await isKnown(tx, input, party.id)) return refuse({ why: 'result-already-sent', addressee: party.name })
    const { id } = await insertResult(tx, {
      ...resultRow(frame, { ...input, appealDays: term.event }),
      paper_id: paper.id,
      recipient_party_id: party.id,
      state: 'on-the-way',
      sent_at: frame.now,
      sent_by: frame.actor.staffId,
      window_id: input.windowId,
    })
    results.push(id)
    const data = { title: input.title, addressee: party.name, resultId: id }
    frame.record({ event: 'result-sent-to-bok', paperId: paper.id, caseId: found.id, data })
  }
  return accept({ caseId: found.id, paperId: paper.id, results })
})

/** A decision or an order leaves with its instruction only: its days are those that the instruction says (art. 107, 124 KPA). */
async function instructedTerm(
  tx: Tx,
  { caseId, kind, appealDays }: SendToBok,
): Promise<Outcome<number | null, { why: string }>> {
  if (kind !== 'decision' && kind !== 'order') return accept(appealDays)
  const instruction = await findInstruction(tx, caseId, kind)
  if (!instruction) return refuse({ why: 'document-without-instruction', basis: instructionBasis(kind) })
  const { days } = instruction
  if (appealDays !== null && appealDays !== days) return refuse({ why: 'instruction-term-differs', days: days ?? 0 })
  return accept(days)
}

/** What a finished document says of itself, as columns. */
export function resultRow(
  { newId, now }: { newId: () => string; now: Date },
  input: FinishedDocument & { caseId: string },
) {
  return {
    id: newId(),
    case_id: input.caseId,
    kind: input.kind,
    title: input.title,
    signed_on: input.signedOn,
    signed_by: input.signedBy,
    appeal_days: input.appealDays,
    created_at: now,
  }
}

/** The same document for the same party goes out once (edge case 29). */
async function isKnown(tx: Tx, input: SendToBok, partyId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('results')
    .select('id')
    .where('case_id', '=', input.caseId)
    .where('recipient_party_id', '=', partyId)
    .where('kind', '=', input.kind)
    .where('title', '=', input.title)
    .where('signed_on', '=', input.signedOn)
    .executeTakeFirst()
  return row !== undefined
}
