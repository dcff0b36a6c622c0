import { expect, test } from 'vitest'
import { appealInstruction } from '#domain/documents/appeal-instruction.ts'
import { appealNotice, finalityNote } from '#domain/documents/appeal-letters.ts'
import { suspensionOrder } from '#domain/documents/case-orders.ts'
import { delayNoticeContent } from '#domain/documents/delay-notice.ts'
import { feeCallContent } from '#domain/documents/fee-call.ts'
import { forwardingCover, forwardingNotice } from '#domain/documents/forwarding-letters.ts'
import { labelContent } from '#domain/documents/label.ts'
import { noAddressNoteContent } from '#domain/documents/no-address-note.ts'
import { reminderForwardingContent } from '#domain/documents/reminder-forwarding.ts'
import { restoredContent } from '#domain/documents/restoring-order.ts'
import { returnOrderContent } from '#domain/documents/return-order.ts'
import { separationNotice } from '#domain/documents/separation-notice.ts'
import { summonsContent } from '#domain/documents/summons.ts'
import { unexaminedLetterContent } from '#domain/documents/unexamined-letter.ts'
import { unexaminedNoteContent } from '#domain/documents/unexamined-note.ts'
import * as sample from '#test/support/paper-samples.ts'
import * as procedure from '#test/support/procedure-samples.ts'
import { letterParts } from './letter-parts.ts'

/** What the page of a look shows around the pieces. */
const around = ['head', 'addressee', 'signatures', 'copies']

test.each([
  delayNoticeContent(procedure.delayNotice),
  reminderForwardingContent(procedure.reminderForwarding),
  feeCallContent(sample.feeCall),
  summonsContent(sample.summons),
  unexaminedLetterContent(sample.unexaminedLetter),
  unexaminedNoteContent(sample.unexamined),
  noAddressNoteContent(sample.noAddressNote),
  returnOrderContent(procedure.returnOrder),
  restoredContent(procedure.restoring),
  suspensionOrder(procedure.suspension),
  appealInstruction(procedure.instruction),
  appealNotice(procedure.appealLodged),
  finalityNote(procedure.finality),
  forwardingNotice(procedure.forwarding),
  forwardingCover(procedure.forwarding),
  separationNotice(procedure.separation),
])('a look at $head.title leaves out no word of its content', (content) => {
  const shown = (letterParts(content) ?? []).flatMap((part) => part.lines).join('\n')
  const said = Object.entries(content).filter(([name]) => !around.includes(name))
  expect(said.flatMap(([, value]) => wordsOf(value)).filter((words) => !shown.includes(words))).toEqual([])
})

test('a sticker for the shelf is no letter', () => {
  expect(letterParts(labelContent(sample.label))).toBeNull()
})

function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value === null ? [] : Object.values(value as object).flatMap(wordsOf)
}
