import type { OwnWordsLetter } from '#domain/documents/own-words.ts'
import type { ImportPlan } from '#domain/service-cards/exchange/plan-import.ts'
import { paragraphDay } from '#domain/service-cards/exchange/plan-paragraphs.ts'
import { dayOf } from '#messages/dates.ts'
import { insertOwnWords } from '#modules/documents/index.ts'
import type { Tx } from '#platform/db/transaction.ts'

/**
 * Enters the paragraphs that a plan takes, from the next day on, with the office they come from; answers their letters. One for
 * which somebody has just entered another is missing from the answer.
 */
export async function takeParagraphsIn(
  tx: Tx,
  { paragraphs, source }: Pick<ImportPlan, 'paragraphs'> & { source: string },
  { by, now: at, newId }: { by: string | null; now: Date; newId: () => string },
): Promise<OwnWordsLetter[]> {
  const entered: OwnWordsLetter[] = []
  const from = paragraphDay(dayOf(at))
  for (const { letter, text: words, becomes } of paragraphs) {
    if (becomes !== 'entry') continue
    const done = await insertOwnWords(tx, { id: newId(), letter, from, words, source }, { by, at })
    if (done === 'new') entered.push(letter)
  }
  return entered
}
