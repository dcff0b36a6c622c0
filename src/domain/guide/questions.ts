import type { CardItem } from '../service-cards/card.ts'

/** What a client may answer; who does not know is never sent away without the item. */
export const ANSWERS = ['yes', 'no', 'unknown'] as const
export type Answer = (typeof ANSWERS)[number]

/** What of a card's item the questions are made of. */
export type AskedItem = Pick<CardItem, 'key' | 'condition' | 'question'>

/** One question of a card with the keys of the items that depend on it; its own key is that of the first of them. */
export type Question = { key: string; text: string; items: string[] }

/** Answers by the key of the question; a question without one counts as „I do not know”. */
export type Answers = Readonly<Record<string, Answer>>

const folded = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase()

/**
 * The yes-or-no questions of a card in the order of its items. A question that several items share is asked once, and an
 * item without a question of its own is asked with another one that has the same condition.
 */
export function questionsOf(items: readonly AskedItem[]): Question[] {
  const questions = new Map<string, Question>()
  for (const item of items) {
    const text = questionText(item, items)
    if (text === null) continue
    const known = questions.get(folded(text))
    if (known) known.items.push(item.key)
    else questions.set(folded(text), { key: item.key, text: text.trim(), items: [item.key] })
  }
  return [...questions.values()]
}

function questionText({ condition, question }: AskedItem, items: readonly AskedItem[]): string | null {
  if (condition === null) return null
  if (question !== null) return question
  return items.find((other) => other.question !== null && sameCondition(other.condition, condition))?.question ?? null
}

/** Whether two conditions say the same. */
export const sameCondition = (one: string | null, other: string) => one !== null && folded(one) === folded(other)

/**
 * Whether a condition only adds to another: „gdy działa pełnomocnik niezwolniony z opłaty” to „gdy działa pełnomocnik”. Who
 * said no to the wider one is not asked for the narrower; an „albo” after it widens and so does not count.
 */
export function narrows(narrow: string, wide: string): boolean {
  const [long, short] = [folded(narrow), folded(wide)]
  if (!long.startsWith(`${short} `)) return false
  return !/(^|\s)(albo|lub|bądź|czy|ani)(\s|$)/u.test(long.slice(short.length))
}

/** Answers given to the questions of one edition as answers of another: those whose question reads the same. */
export function answersFor(items: readonly AskedItem[], before: readonly AskedItem[], answers: Answers): Answers {
  const given = new Map(questionsOf(before).map(({ key, text }) => [folded(text), answers[key] ?? 'unknown']))
  return Object.fromEntries(questionsOf(items).map(({ key, text }) => [key, given.get(folded(text)) ?? 'unknown']))
}

/** Answers as they were kept or sent, for the questions of these items; anything else counts as „I do not know”. */
export function readAnswers(items: readonly AskedItem[], sent: unknown): Answers {
  const values = typeof sent === 'object' && sent !== null ? new Map<string, unknown>(Object.entries(sent)) : new Map()
  return Object.fromEntries(
    questionsOf(items).map(({ key }) => [key, ANSWERS.find((answer) => answer === values.get(key)) ?? 'unknown']),
  )
}
