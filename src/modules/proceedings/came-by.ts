import { z } from 'zod'
import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import { parseRegisterNumber, type RegisterNumber } from '#domain/registers/register-number.ts'
import { message } from '#messages/index.ts'
import type { ActFrame } from '#modules/act.ts'
import { visiblePapers } from '#modules/cases/index.ts'
import type { Matter } from './matter.ts'

/** The number in the register of the letter by which something came; empty where it was said to protocol. */
export const cameByField = z
  .string()
  .trim()
  .max(40)
  .nullish()
  .transform((typed, context) => {
    if (!typed) return null
    const number = parseRegisterNumber(typed)
    if (number) return number
    context.addIssue({ code: 'custom', message: message('intake.numberUnreadable') })
    return z.NEVER
  })

/** The letter with this number that the actor may see, by its id; null where no number was given. */
export async function findCameBy(
  { tx, actor }: ActFrame,
  number: Pick<RegisterNumber, 'number' | 'year'> | null,
): Promise<Outcome<string | null, { why: 'no-such-number' }>> {
  if (number === null) return accept(null)
  const row = await tx
    .selectFrom('papers as p')
    .innerJoin('registers as r', 'r.id', 'p.register_id')
    .select('p.id')
    .where('r.code', '=', 'RPW')
    .where('p.number', '=', number.number)
    .where('p.year', '=', number.year)
    .where(visiblePapers(actor))
    .executeTakeFirst()
  return row ? accept(row.id) : refuse({ why: 'no-such-number' })
}

/** The letter's own history says what it brought. */
export function recordCameBy(
  frame: ActFrame,
  what: 'reminder' | 'withdrawal' | 'restoration',
  matter: Matter,
  paperId: string | null,
) {
  if (paperId) frame.record({ event: 'letter-brought', paperId, data: { what, matter: matter.name } })
}
