import { z } from 'zod'
import { OWN_WORDS_LETTERS, OWN_WORDS_MOST } from '#domain/documents/own-words.ts'
import { message } from '#messages/index.ts'
import { day, id, optionalText, requiredText } from '#web/form.ts'

/** A letter by its name in an address. */
export const letterName = z.enum(OWN_WORDS_LETTERS)

/** The paragraph of a letter from a day on; left empty, the letter has none from then on. */
export const ownWordsForm = z.object({ ownWords: optionalText(OWN_WORDS_MOST.characters), ownWordsFrom: day })

/** Taking the newest one back. */
export const ownWordsWithdrawal = z.object({
  wordsId: id,
  withdrawWhy: requiredText(300, message('ownWords.withdrawWhyMissing')),
})
