import { findDay } from '../calendar/temporal.ts'
import type { CardEdition, CardFee } from './card.ts'
import { type CardRemark, type CardReview, when } from './review-remark.ts'

/** The price list: each line says how much, its days exist and end after they begin; sums need a way to pay. */
export function reviewFees({ fees, payment }: Pick<CardEdition, 'fees' | 'payment'>): CardReview {
  const due = fees.some(({ grosze, rate }) => rate !== null || (grosze ?? 0) > 0)
  const unpaid = due && payment.ways.length === 0 && payment.text === null
  return {
    errors: fees.flatMap((fee, position) => reviewFee(fee, `fees.${position}`)),
    questions: when(unpaid, { field: 'payment.ways', why: 'payment-missing' }),
  }
}

function reviewFee({ what, grosze, text, rate, max, since, until }: CardFee, field: string): CardRemark[] {
  const wrongDays = (['since', 'until'] as const).filter((name) => {
    const typed = { since, until }[name]
    return typed !== null && findDay(typed) === undefined
  })
  return [
    ...when(what.trim() === '', { field: `${field}.what`, why: 'fee-without-name' }),
    ...when(grosze === null && text === null && rate === null, { field: `${field}.grosze`, why: 'fee-without-sum' }),
    ...when(grosze !== null && max !== null && max < grosze, { field: `${field}.max`, why: 'fee-over-its-most' }),
    ...wrongDays.map((name) => ({ field: `${field}.${name}`, why: 'day-does-not-exist' })),
    ...when(wrongDays.length === 0 && since !== null && until !== null && until < since, {
      field: `${field}.until`,
      why: 'fee-ends-before-start',
    }),
  ]
}
