import { z } from 'zod'
import { SUCCESSORS } from '#domain/proceedings/succession.ts'
import { message } from '#messages/index.ts'
import { day, id, requiredText, wholeNumber } from '#web/form.ts'
import { newParties } from './correction-form.ts'

/** The successors of a party that died: who, in which place, since when and on what proof. */
export const heirsForm = z.object({
  version: wholeNumber(1, 1_000_000).nullish().default(null),
  heirsOf: id,
  successorKind: z.enum(SUCCESSORS, { error: () => message('errors.choose') }),
  heirsSince: day,
  heirsProof: requiredText(500, message('intake.heirsProofMissing')),
  parties: newParties,
})
