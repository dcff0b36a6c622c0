import { type Answer, type Answers, type AskedItem, narrows, questionsOf, sameCondition } from './questions.ts'

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

/**
 * The client's price list: the lines that a „no” makes needless are left out, by the answers to the questions of the
 * documents that have the same condition. A line whose condition nobody asks about stays with its words.
 */
export function clientFees<Fee extends { condition: string | null }>(
  fees: readonly Fee[],
  items: readonly AskedItem[],
  answers: Answers,
): ChecklistLine<Fee>[] {
  const asked = answerByItem(items, answers)
  return fees.flatMap((item) => {
    const need = needOf(item, answerTo(item.condition, items, asked))
    return need === null ? [] : [{ item, need }]
  })
}

/** What was answered to a condition: by a document that has the same one, or „no” by one that it only adds to. */
function answerTo(condition: string | null, items: readonly AskedItem[], asked: ReadonlyMap<string, Answer>) {
  if (condition === null) return undefined
  const no = items.some((item) => asked.get(item.key) === 'no' && narrows(condition, item.condition ?? ''))
  const same = items.find((item) => sameCondition(item.condition, condition))
  return no ? 'no' : same && asked.get(same.key)
}

function answerByItem(items: readonly AskedItem[], answers: Answers): Map<string, Answer> {
  const own = new Map(
    questionsOf(items).flatMap((question) =>
      question.items.map((key): [string, Answer] => [key, answers[question.key] ?? 'unknown']),
    ),
  )
  return new Map(
    items.flatMap(({ key, condition }): [string, Answer][] => {
      const answer = answerTo(condition, items, own)
      return answer === undefined ? [] : [[key, answer]]
    }),
  )
}

function needOf({ condition }: Pick<AskedItem, 'condition'>, answer: Answer | undefined): Need | null {
  if (condition === null) return 'always'
  if (answer === undefined) return 'stated'
  if (answer === 'no') return null
  return answer === 'yes' ? 'answered' : 'unknown'
}
