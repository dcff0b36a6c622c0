import type { ActFrame } from '#modules/act.ts'
import type { LockedPaper } from '#modules/cases/index.ts'
import type { Refusal } from '#web/act.ts'
import { type CardForIntake, findCardInAct, inForce } from './card-for-intake.query.ts'
import type { CorrectPaperInput } from './correct-paper.ts'

/** The card of a paper before and after a correction; undefined outside the catalogue. */
export type CorrectedCard = {
  before: CardForIntake | undefined
  after: CardForIntake | undefined
  unitId: string | null
}

/**
 * The card that governs the matter after a correction: the one in force on the day of arrival (edge case 43). A card or a
 * day of arrival that changes is checked again; the unit follows a new card unless another one was chosen as well.
 */
export async function correctedCard(
  { tx, today }: ActFrame,
  paper: LockedPaper,
  input: CorrectPaperInput,
): Promise<CorrectedCard | Refusal> {
  const id = input.cardEditionId === undefined ? paper.card_edition_id : input.cardEditionId
  const days = { today: today.toString(), arrivedOn: input.arrivedOn }
  const before = paper.card_edition_id ? await findCardInAct(tx, paper.card_edition_id, days) : undefined
  const after = id === paper.card_edition_id ? before : id ? await findCardInAct(tx, id, days) : undefined
  const unitId = input.unitId ?? paper.unit_id
  const changed = id !== paper.card_edition_id
  const moved = input.arrivedOn !== paper.arrived_on
  if (id !== null && (changed || moved) && !inForce(after, input.arrivedOn)) return { why: 'card-not-in-force' }
  return { before, after, unitId: changed && after && unitId === paper.unit_id ? after.unitId : unitId }
}
