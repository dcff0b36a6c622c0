import { z } from 'zod'
import { CATALOGUE_SCOPES } from '#domain/service-cards/exchange/catalogue.ts'
import { CODE_KINDS, readMapping } from '#domain/service-cards/exchange/map-codes.ts'
import { message } from '#messages/index.ts'
import type { Choice } from './take-catalogue-in.ts'

/** Nothing is asked with an archive: it says itself where it comes from. */
export const bringForm = z.object({})

/** Name of the field in which a code of the other office is given its own here. */
export const codeField = (kind: string, code: string) => `map:${kind}:${code}`

/** A mapping as words, „unit:WGD=GN”: from a list (programs) and from one field for each code (the page). */
function mappingWords(fields: Readonly<Record<string, unknown>>): string[] {
  const listed = Array.isArray(fields.map) ? fields.map.filter((word) => typeof word === 'string') : []
  const named = Object.entries(fields).flatMap(([name, value]) => {
    const isCode = CODE_KINDS.some((kind) => name.startsWith(codeField(kind, '')))
    return isCode && typeof value === 'string' && value !== '' ? [`${name.slice('map:'.length)}=${value}`] : []
  })
  return [...listed, ...named]
}

const chosen = (fields: Readonly<Record<string, unknown>>, context: z.core.$RefinementCtx<unknown>) => {
  const words = mappingWords(fields)
  const read = readMapping(words)
  if (!read.ok) {
    context.addIssue({ code: 'custom', path: ['map'], message: message('refusals.mapping-unread', read.refusal) })
    return z.NEVER
  }
  const choice: Choice = { mapping: read.event, facts: fields.facts === 'take' ? 'take' : 'leave' }
  return { words, choice }
}

/** Which codes are put in and whether facts come along, for a look. */
export const choiceQuery = z.record(z.string(), z.unknown()).transform(chosen)

/** A confirmation names the dry run that was read. */
export const takeForm = z
  .looseObject({ seen: z.string().regex(/^[0-9a-f]{64}$/), facts: z.enum(['take', 'leave']).optional() })
  .transform((fields, context) => {
    const read = chosen(fields, context)
    return read === z.NEVER ? z.NEVER : { seen: fields.seen, ...read }
  })

/** Which cards an exported catalogue holds; a mistyped one is that of the cards in force. */
export const scopeOf = (word: string | undefined) => CATALOGUE_SCOPES.find((scope) => scope === word) ?? 'in-force'
