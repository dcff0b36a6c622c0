import { type Answer, type Answers, type AskedItem, questionsOf } from './questions.ts'

/**
 * Why an item stands on the client's checklist: everybody needs it, the client's answer makes it needed, the client did
 * not know, or the card asks no question and only states when it is needed.
 */
export type Need = 'always' | 'answered' | 'unknown' | 'stated'

/** One item of the client's own checklist. */
export type ChecklistLine<Item> = { item: Item; need: Need }

/** What the client's answers say of an item: needed, not needed, or left open. */
export type Applies = 'yes' | 'no' | 'open'

/**
 * The client's own checklist: the card's items in the card's order without those that a „no” makes needless. What is not
 * known stays with its condition: a list that is too long costs a look, one that is too short costs a way.
 */
export function clientChecklist<Item extends AskedItem>(
  items: readonly Item[],
  answers: Answers,
): ChecklistLine<Item>[] {
  const asked = answerByItem(items, answers)
  return items.flatMap((item) => {
    const need = needOf(item, asked.get(item.key))
    return need === null ? [] : [{ item, need }]
  })
}

/** What the answers say of each conditional item, by its key: the window starts from it, the clerk confirms. */
export function appliesByItem(items: readonly AskedItem[], answers: Answers): Map<string, Applies> {
  const asked = answerByItem(items, answers)
  const conditional = items.filter(({ condition }) => condition !== null)
  return new Map(conditional.map(({ key }) => [key, decided(asked.get(key))]))
}

const decided = (answer: Answer | undefined): Applies => (answer === 'yes' || answer === 'no' ? answer : 'open')

function answerByItem(items: readonly AskedItem[], answers: Answers): Map<string, Answer> {
  return new Map(
    questionsOf(items).flatMap((question) =>
      question.items.map((key): [string, Answer] => [key, answers[question.key] ?? 'unknown']),
    ),
  )
}

function needOf({ condition }: AskedItem, answer: Answer | undefined): Need | null {
  if (condition === null) return 'always'
  if (answer === undefined) return 'stated'
  if (answer === 'no') return null
  return answer === 'yes' ? 'answered' : 'unknown'
}
