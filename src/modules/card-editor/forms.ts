import { z } from 'zod'
import type { CardEdition } from '#domain/service-cards/card.ts'
import { REVIEW_MONTHS } from '#domain/service-cards/card-freshness.ts'
import { editRows, findRowCommand, tidyRows } from '#domain/service-cards/edit-rows.ts'
import { readCardContent } from '#domain/service-cards/read-content.ts'
import { CARD_LIMITS, reviewText, textTrouble } from '#domain/service-cards/review-text.ts'
import { message } from '#messages/index.ts'
import { day, optionalDay, optionalText, requiredText, wholeNumber } from '#web/form.ts'
import { cardForm } from './card-form.ts'
import { remarkWords } from './remark-words.ts'

const symbol = requiredText(60, message('cardEditor.chooseCard'))

const editionNumber = wholeNumber(1, 10_000).optional().catch(undefined)

/** With what a new draft begins. */
export const startForm = z
  .object({ from: z.enum(['live', 'copy', 'empty']), symbol: symbol.optional() })
  .transform(({ from, symbol: named }, context) => {
    if (from === 'empty') return { from }
    if (named !== undefined) return { from, symbol: named }
    context.addIssue({ code: 'custom', path: ['symbol'], message: message('cardEditor.chooseCard') })
    return z.NEVER
  })

/** What a program sends: the content as it reads it. */
const wholeContent = z.record(z.string(), z.unknown()).transform(readCardContent)

/**
 * A revision: the fields of the page (`card`) or a card's content as programs read it (`content`), and the revision its
 * author had before them. `rows` is the button that was pressed among the rows.
 */
export const draftForm = z
  .object({
    revision: wholeNumber(1, 1_000_000),
    card: cardForm.optional(),
    content: wholeContent.optional(),
    registerCode: optionalText(40).or(z.null()),
    rows: z.string().optional(),
  })
  .transform(({ revision, registerCode, rows = '', ...sent }, context) => {
    const command = findRowCommand(rows)
    const written = sent.content ?? sent.card
    if (!written) {
      context.addIssue({ code: 'custom', message: message('errors.form') })
      return z.NEVER
    }
    const content = command ? editRows(written, command) : tidyRows(written)
    refuseText(content, sent.content ? 'content' : 'card', context)
    return { revision, registerCode, content, section: command?.list ?? null }
  })

/** Markup, control characters and texts without end are not even saved: they go back to their fields. */
function refuseText(content: CardEdition, prefix: string, context: z.core.$RefinementCtx<unknown>): void {
  for (const remark of reviewText(content)) {
    const path = remark.field === '' ? [] : [prefix, ...remark.field.split('.')]
    context.addIssue({ code: 'custom', path, message: remarkWords(remark) })
  }
}

const seen = z.string().regex(/^[0-9a-f]{64}(\+[\w-]{1,40})?$/)

/** An approval names the content that was read. */
export const approvalForm = z.object({ seen })

/** The days of the new edition, and who keeps the card; without a keeper it stays as it was. */
export const releaseForm = z
  .object({
    ...{ seen, validFrom: day, validTo: optionalDay, keeperPosition: optionalText(200) },
    keeperMonths: wholeNumber(REVIEW_MONTHS.least, REVIEW_MONTHS.most).optional(),
  })
  .transform(({ keeperPosition: owner, keeperMonths: months = 12, ...days }) => ({
    ...days,
    keeper: owner ? { owner, months } : null,
  }))

/** Remarks with which a draft goes back. */
export const returnForm = z.object({ remarks: requiredText(2_000, message('cardEditor.remarksMissing')) })

/** Which two editions of a card to compare. */
export const comparisonQuery = z.object({ older: editionNumber, newer: editionNumber })

/** Which coming edition is called off, and why. */
export const callOffForm = z.object({
  calledOffEdition: wholeNumber(1, 10_000),
  calledOffWhy: requiredText(500, message('cardEditor.whyMissing')),
})

/** From which day a card is not used any more, and why. */
export const withdrawalForm = z.object({
  withdrawnFrom: day,
  withdrawnWhy: requiredText(500, message('cardEditor.whyMissing')),
})

const revision = wholeNumber(1, 1_000_000)

/** The name of a form as people will read it; the file comes beside it. */
export const addFormForm = z.object({
  revision,
  formName: requiredText(CARD_LIMITS.line, message('cardEditor.formNameMissing')).superRefine((name, context) => {
    const why = textTrouble(name)
    if (why) context.addIssue({ code: 'custom', message: message(`cardReview.${why}`) })
  }),
})

/** A form to take off, by its file. */
export const removeFormForm = z.object({ revision, sha256: z.string().regex(/^[0-9a-f]{64}$/) })

/** Acts that need nothing but their draft. */
export const nothingForm = z.object({})
