import type { OwnWordsLetter } from '#domain/documents/own-words.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { message } from '#messages/index.ts'
import { act } from '#modules/act.ts'
import { latestOwnWords, withdrawOwnWordsRow } from './own-words-store.ts'

type Withdrawal = { letter: OwnWordsLetter; id: string; why: string }

/** Takes the newest paragraph of a letter back, when it was entered in error: the one before holds again. */
export const withdrawOwnWords = act('documents.withdraw-own-words', async (frame, { letter, id, why }: Withdrawal) => {
  frame.allow({})
  const latest = await latestOwnWords(frame.tx, letter)
  if (latest?.id !== id) return refuse({ why: 'own-words-not-newest' })
  await withdrawOwnWordsRow(frame.tx, id, { by: frame.actor.staffId, at: frame.now, why })
  const name = message(`ownWords.letter.${letter}`)
  frame.record({ event: 'own-words-withdrawn', data: { letter, name, from: latest.from, why } })
  return accept({ letter })
})
