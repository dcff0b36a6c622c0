import { agreeWay, type WayNotAgreed } from '#domain/intake/agreed-way.ts'
import { accept, type Outcome } from '#domain/outcome.ts'
import type { LockedPaper } from '#modules/cases/index.ts'
import type { CorrectPaperInput } from './correct-paper.ts'
import type { CorrectedCard } from './corrected-card.ts'

/** The agreed way after a correction: judged anew only where the way, its reason or the card changed. */
export function correctedWay(
  paper: Pick<LockedPaper, 'delivery_form' | 'delivery_reason'>,
  input: Pick<CorrectPaperInput, 'deliveryForm' | 'deliveryReason'>,
  { before, after }: Pick<CorrectedCard, 'before' | 'after'>,
): Outcome<{ reason: string | null }, WayNotAgreed> {
  const way = input.deliveryForm ?? null
  const reason = input.deliveryReason === undefined ? paper.delivery_reason : input.deliveryReason
  const kept = way === paper.delivery_form && reason === paper.delivery_reason
  if (kept && before?.editionId === after?.editionId) return accept({ reason })
  return agreeWay(after ?? null, { way, reason })
}
