import { type Kysely, sql } from 'kysely'
import { OWN_WORDS_LETTERS, type OwnWordsLetter } from '#domain/documents/own-words.ts'
import { putFactsIn } from '#modules/facts/index.ts'
import type { Database } from '#platform/db/types.ts'

type Db = Kysely<Database>

/** The paragraph of a letter on a day (ISO), in words that the client reads; undefined when it has none. */
export async function findOwnWords(db: Db, letter: OwnWordsLetter, day: string): Promise<string | undefined> {
  const { rows } = await sql<{ words: string | null }>`
    select words from letter_words where letter = ${letter} and valid_from <= ${day} and withdrawn_at is null
    order by valid_from desc limit 1`.execute(db)
  const words = rows[0]?.words
  return words ? putFactsIn(db, words, day) : undefined
}

/** A paragraph as it was entered; `by` null: by the command line. `words` null: from that day there is none. */
export type OwnWordsLine = {
  id: string
  letter: OwnWordsLetter
  from: string
  words: string | null
  source: string | null
  by: string | null
  at: Date
  withdrawnWhy: string | null
  withdrawnBy: string | null
}

/** Everything that was ever entered, newest day first. */
async function readLines(db: Db): Promise<OwnWordsLine[]> {
  const { rows } = await sql<OwnWordsLine>`
    select v.id, v.letter, v.valid_from as from, v.words, v.source, s.given_name || ' ' || s.surname as by,
      v.entered_at as at, v.withdrawn_why as "withdrawnWhy", w.given_name || ' ' || w.surname as "withdrawnBy"
    from letter_words v left join staff s on s.id = v.entered_by left join staff w on w.id = v.withdrawn_by
    order by v.valid_from desc, v.id desc`.execute(db)
  return rows
}

/** One letter with its paragraph of the day as a client reads it, and with all that was entered of it. */
export type LetterWords = { letter: OwnWordsLetter; today: string | null; lines: OwnWordsLine[] }

/** The letters that may carry a paragraph, in their order; `day` is ISO. */
export async function readLetterWords(db: Db, day: string): Promise<LetterWords[]> {
  const lines = await readLines(db)
  const letters = OWN_WORDS_LETTERS.map((letter) => {
    const own = lines.filter((line) => line.letter === letter)
    return { letter, today: wordsOn(own, day), lines: own }
  })
  const today = await putFactsIn(
    db,
    letters.map((one) => one.today),
    day,
  )
  return letters.map((one, at) => ({ ...one, today: today[at] ?? null }))
}

/** What holds on a day among lines that stand newest first. */
const wordsOn = (lines: readonly OwnWordsLine[], day: string) =>
  lines.find(({ from, withdrawnWhy }) => withdrawnWhy === null && from <= day)?.words ?? null

/** What each letter says on a day (ISO), references as they were written, and the day of its newest entry, which may be later. */
export async function readHeldWords(db: Db, day: string) {
  const lines = await readLines(db)
  return OWN_WORDS_LETTERS.map((letter) => {
    const own = lines.filter((line) => line.letter === letter)
    const newest = own.find(({ withdrawnWhy }) => withdrawnWhy === null)
    return { letter, text: wordsOn(own, day), newest: newest?.from ?? null }
  })
}
