import { type OwnWordsLetter, readOwnWords } from '#domain/documents/own-words.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { message } from '#messages/index.ts'
import { act } from '#modules/act.ts'
import { readFacts } from '#modules/facts/index.ts'
import { insertOwnWords, latestOwnWords } from './own-words-store.ts'

/** What a letter says at its end from a day (ISO) on; no words end what it said. */
export type EnteredOwnWords = { letter: OwnWordsLetter; from: string; words: string | null }

/** Enters the office's own paragraph of a letter; letters made before that day keep what they said. */
export const enterOwnWords = act('documents.enter-own-words', async (frame, input: EnteredOwnWords) => {
  frame.allow({})
  const { letter, from } = input
  const today = frame.today.toString()
  if (from < today) return refuse({ why: 'own-words-in-past' })
  const latest = await latestOwnWords(frame.tx, letter)
  if (latest && from <= latest.from) return refuse({ why: 'own-words-not-later', latest: latest.from })
  const read = input.words === null ? accept(null) : readOwnWords(input.words, await readFacts(frame.tx), today)
  if (!read.ok) return read
  const words = read.event
  if ((latest?.words ?? null) === words) return refuse({ why: 'own-words-same' })
  const row = { id: frame.newId(), letter, from, words, source: null }
  if ((await insertOwnWords(frame.tx, row, { by: frame.actor.staffId, at: frame.now })) === 'known')
    return refuse({ why: 'own-words-not-later', latest: from })
  const name = message(`ownWords.letter.${letter}`)
  frame.record({ event: 'own-words-entered', data: { letter, name, from, words } })
  return accept({ letter })
})
