import { formalLacks } from '#domain/completeness/check-items.ts'
import type { Served } from '#domain/documents/lacks.ts'
import type { ReceiptContent } from '#domain/documents/receipt.ts'
import { dayOf, longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import type { ActFrame } from '#modules/act.ts'
import { type LockedPaper, readForLetter, readPrivacyOf } from '#modules/cases/index.ts'
import { createDocument, supersedeDocument } from '#modules/documents/index.ts'
import { publicBase } from '#web/public-base.ts'
import { findCardRules } from './card-rules.query.ts'
import { receiptOf } from './documents/receipt.ts'
import { readPayOf } from './how-to-pay.query.ts'
import { readItems } from './items-store.ts'
import { readEnclosures } from './letter-facts.query.ts'

/**
 * Writes the last receipt of a paper anew after its entry was corrected; the one that was given stays, superseded. It
 * serves nothing again: a running term goes on from the delivery of the first (art. 57 § 1 KPA), and only what that
 * summons named stands under its sanction. Null when no receipt was ever given.
 */
export async function reissueReceiptIn(frame: ActFrame, paper: LockedPaper): Promise<string | null> {
  const given = await lastReceipt(frame, paper.id)
  if (!given) return null
  const items = await readItems(frame.tx, paper.id)
  const rules = await findCardRules(frame.tx, paper)
  const letter = await readForLetter(frame, paper)
  const served = await servedByReceipt(frame, paper.id)
  const lacks = rules?.profile.cure ? formalLacks(items) : []
  const content = receiptOf({
    ...{ paper, letter, rules, items },
    lacks: served ? lacks.filter((lack) => served.itemIds.includes(lack.itemId)) : lacks,
    received: await readEnclosures(frame, paper.id),
    summons: served?.summons ?? { by: 'separate-letter' },
    pay: await readPayOf(frame.tx, paper, frame.today.toString()),
    handedTo: given.handedTo ?? paper.applicant_name,
    privacy: await readPrivacyOf(frame, paper),
    publicBase: publicBase(frame.services, letter.office),
  })
  const on = longDate(dayOf(given.at))
  const value = message(served ? 'completeness.receipt.replacesServed' : 'completeness.receipt.replaces', { on })
  const lines = [...content.lines, { label: message('completeness.receipt.instead'), value }]
  const document = { content: { ...content, lines }, paperId: paper.id, caseId: null, createdBy: frame.actor.staffId }
  const id = await createDocument(frame.tx, document, frame)
  await supersedeDocument(frame.tx, given.id, id)
  frame.record({ event: 'receipt-reissued', paperId: paper.id, documentId: id })
  return id
}

async function lastReceipt({ tx }: ActFrame, paperId: string) {
  const row = await tx
    .selectFrom('documents')
    .select(['id', 'content', 'created_at as at'])
    .where('paper_id', '=', paperId)
    .where('kind', '=', 'receipt')
    .where('superseded_by', 'is', null)
    .orderBy('created_at', 'desc')
    .executeTakeFirst()
  return row && { id: row.id, at: row.at, handedTo: (row.content as ReceiptContent).signatures[0]?.name ?? null }
}

/** The summons in force that a receipt served, as the new receipt tells it again. */
async function servedByReceipt(
  { tx }: ActFrame,
  paperId: string,
): Promise<{ summons: Served; itemIds: string[] } | undefined> {
  const row = await tx
    .selectFrom('summonses')
    .select(['id', 'days', 'last_day', 'derivation'])
    .where('paper_id', '=', paperId)
    .where('replaced_by', 'is', null)
    .where('form', '=', 'receipt')
    .where('last_day', 'is not', null)
    .orderBy('round', 'desc')
    .executeTakeFirst()
  if (!row?.last_day) return undefined
  const items = tx.selectFrom('summons_items').select('check_item_id').where('summons_id', '=', row.id)
  const steps = row.derivation as { text: string; basis: string }[]
  return {
    summons: {
      by: 'hand',
      days: row.days,
      lastDay: row.last_day,
      steps: steps.map(({ text, basis }) => ({ text: text.replace(/\.$/, ''), basis })),
    },
    itemIds: (await items.execute()).map((item) => item.check_item_id),
  }
}
