import type { CardRemark } from '#domain/service-cards/review-remark.ts'
import { longDate } from '#messages/dates.ts'
import { type MessageKey, message } from '#messages/index.ts'

/** The sentence of a remark; days are put into words. */
export function remarkWords({ why, values = {} }: CardRemark): string {
  const said = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? longDate(value) : value,
  ])
  return message(`cardReview.${why}` as MessageKey, Object.fromEntries(said))
}

/** Remarks by the field of the form they stand at; several at one field are read one after another. */
export function remarksByField(remarks: readonly CardRemark[]): Record<string, string> {
  const byField: Record<string, string> = {}
  for (const remark of remarks) {
    const field = FIELD_OF[remark.field] ?? remark.field
    const before = byField[field]
    byField[field] = before === undefined ? remarkWords(remark) : `${before} ${remarkWords(remark)}`
  }
  return byField
}

/** Remarks about a whole part stand at its first field. */
const FIELD_OF: Record<string, string> = { term: 'term.count', legalBasis: 'legalBasis.0' }
