import { z } from 'zod'
import { KEPT_FACTS } from '#domain/facts/fact.ts'
import { message } from '#messages/index.ts'
import { day, requiredText, text } from '#web/form.ts'

const source = requiredText(300, message('facts.sourceMissing'))
const value = requiredText(300, message('facts.valueMissing'))

/** A new fact with its first version. */
export const factForm = z.object({
  factKind: z.enum(KEPT_FACTS),
  factKey: z
    .string()
    .trim()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: () => message('facts.keyWrong') })
    .max(40),
  factLabel: requiredText(120, message('facts.labelMissing')),
  factAbout: text(400)
    .optional()
    .transform((typed) =>
      (typed ?? '')
        .split(/[,\n]/)
        .map((entry) => entry.trim())
        .filter(Boolean),
    ),
  factValue: value,
  factFrom: day,
  factSource: source,
})

/** What a fact is from a day on. */
export const versionForm = z.object({ versionValue: value, versionFrom: day, versionSource: source })

/** The end of a fact; `endSeen` are the cards that use it, as they were listed. */
export const endForm = z.object({
  endFrom: day,
  endSource: source,
  endSeen: text(4000)
    .optional()
    .transform((typed) => (typed ?? '').split(',').filter(Boolean)),
})

/** Saying that a contradiction is none. */
export const dismissalForm = z.object({
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  dismissWhy: requiredText(300, message('facts.check.dismissWhyMissing')),
})

/** Taking the newest version back. */
export const withdrawalForm = z.object({
  versionId: z.uuid(),
  withdrawWhy: requiredText(300, message('facts.withdrawWhyMissing')),
})
