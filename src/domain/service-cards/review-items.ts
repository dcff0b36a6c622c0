import type { LegalProfile } from '../legal-profiles/profiles.ts'
import { type CardItem, mayCarrySanction } from './card.ts'
import { parseLegalBasis } from './legal-basis.ts'
import { type CardReview, when } from './review-remark.ts'
import { findVagueness } from './vague-names.ts'

const WHEN = /^(?:gdy|jeśli|jeżeli|o ile|w przypadku|dla|przy)\s/iu

/** The checklist of a card: what may not stand there, and what its author is asked. `profile` null: not in force that day. */
export function reviewItems(items: readonly CardItem[], profile: LegalProfile | null): CardReview {
  const each = items.map((item, position) => reviewItem(item, `items.${position}`, profile))
  const twice = items.flatMap((item, position) =>
    when(
      items.slice(0, position).some((one) => named(one) === named(item)),
      {
        field: `items.${position}.name`,
        why: 'item-twice',
        values: { name: item.name },
      },
    ),
  )
  return {
    errors: [...each.flatMap(({ errors }) => errors), ...twice],
    questions: each.flatMap(({ questions }) => questions),
  }
}

/** The same paper may stand twice when two conditions ask for it. */
const named = ({ name, condition }: CardItem) => `${name.toLowerCase()}\n${condition ?? ''}`

function reviewItem(item: CardItem, field: string, profile: LegalProfile | null): CardReview {
  const { errors, questions } = reviewBasis(item, field)
  const noSummons = item.kind === 'formal' && profile !== null && profile.cure === null
  return {
    errors: [
      ...when(item.name.trim() === '', { field: `${field}.name`, why: 'item-without-name' }),
      ...errors,
      ...when(noSummons, {
        field: `${field}.kind`,
        why: 'formal-without-summons',
        values: { name: profile?.name ?? '' },
      }),
      ...when(item.question !== null && !item.question.trim().endsWith('?'), {
        field: `${field}.question`,
        why: 'question-without-mark',
      }),
    ],
    questions: [...reviewName(item, field), ...questions, ...reviewCondition(item, field)],
  }
}

/** Only what law demands may be put under the sanction of art. 64 § 2 KPA, so a formal item has its article or is refused. */
function reviewBasis(item: CardItem, field: string): CardReview {
  const at = `${field}.basis`
  if (item.basis === null || item.basis.trim() === '')
    return {
      errors: when(item.kind === 'formal' && !mayCarrySanction(item), { field: at, why: 'formal-without-basis' }),
      questions: [],
    }
  const parsed = parseLegalBasis(item.basis)
  const remark = parsed.ok ? [] : [{ field: at, why: parsed.refusal.why }]
  return item.kind === 'formal' ? { errors: remark, questions: [] } : { errors: [], questions: remark }
}

function reviewName(item: CardItem, field: string) {
  const vague = findVagueness(item.name)
  return vague === undefined ? [] : [{ field: `${field}.name`, why: `vague.${vague}`, values: { name: item.name } }]
}

function reviewCondition({ condition, question }: CardItem, field: string) {
  if (condition === null)
    return when(question !== null, { field: `${field}.condition`, why: 'question-without-condition' })
  return [
    ...when(!WHEN.test(condition), { field: `${field}.condition`, why: 'condition-not-when' }),
    ...when(question === null, { field: `${field}.question`, why: 'condition-without-question' }),
  ]
}
