import { describe, expect, it } from 'vitest'
import * as sample from '#test/support/paper-samples.ts'
import * as procedure from '#test/support/procedure-samples.ts'
import { appealInstruction } from './appeal-instruction.ts'
import { finalityNote } from './appeal-letters.ts'
import { exclusionOrder, resumptionOrder, suspensionOrder } from './case-orders.ts'
import { delayNoticeContent } from './delay-notice.ts'
import { feeCallContent } from './fee-call.ts'
import { forwardingCover } from './forwarding-letters.ts'
import { labelContent } from './label.ts'
import { MANDATORY, type MandatoryPart, missingPart } from './mandatory.ts'
import { reminderForwardingContent } from './reminder-forwarding.ts'
import { returnOrderContent } from './return-order.ts'
import { fileCopy } from './sent-letter.ts'
import { summonsContent } from './summons.ts'
import { unexaminedLetterContent } from './unexamined-letter.ts'

const papers = [
  appealInstruction(procedure.instruction),
  finalityNote(procedure.finality),
  suspensionOrder(procedure.suspension),
  resumptionOrder(procedure.resumption),
  fileCopy(exclusionOrder(procedure.exclusion)),
  returnOrderContent(procedure.returnOrder),
  delayNoticeContent(procedure.delayNotice),
  feeCallContent(sample.feeCall),
  forwardingCover(procedure.forwarding),
  reminderForwardingContent(procedure.reminderForwarding),
  summonsContent(sample.summons),
  unexaminedLetterContent(sample.unexaminedLetter),
]

/** The paper with one part taken out, in each way in which a part may be empty. */
function without(content: object, at: MandatoryPart['at'], nothing: unknown): object {
  const copy = structuredClone(content) as Record<string | number, unknown>
  const last = at.at(-1)!
  const holder = at
    .slice(0, -1)
    .reduce<Record<string | number, unknown>>((value, key) => value[key] as typeof copy, copy)
  holder[last] = nothing
  return copy
}

describe('mandatory parts', () => {
  it.each(papers)(
    '$head.title is whole, and without any part of its list is refused by the name of that part',
    (content) => {
      expect(missingPart(content)).toBeNull()
      for (const one of MANDATORY[content.head.kind] ?? [])
        for (const nothing of [null, undefined, '', ' \n', [], ['']])
          expect(missingPart(without(content, one.at, nothing) as typeof content)).toBe(one)
    },
  )

  it('every kind with a list is tried above; a sticker has none', () => {
    const kinds = new Set(papers.map(({ head }) => head.kind))
    expect(Object.keys(MANDATORY).filter((kind) => !kinds.has(kind as never))).toEqual([])
    expect(missingPart(labelContent(sample.label))).toBeNull()
  })
})
