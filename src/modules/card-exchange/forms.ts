import { z } from 'zod'
import { CATALOGUE_SCOPES } from '#domain/service-cards/exchange/catalogue.ts'
import { CODE_KINDS, readMapping } from '#domain/service-cards/exchange/map-codes.ts'
import { ALL_CARDS, type CardChoice, type ImportChoice } from '#domain/service-cards/exchange/plan-import.ts'
import { message } from '#messages/index.ts'

/** Nothing is asked with an archive: it says itself where it comes from. */
export const bringForm = z.object({})

/** Name of the field in which a code of the other office is given its own here. */
export const codeField = (kind: string, code: string) => `map:${kind}:${code}`

/** A mapping as words, „unit:WGD=GN”: from a list (programs) and from one field for each code (the page). */
function mappingWords(fields: Fields): string[] {
  const named = Object.entries(fields).flatMap(([name, value]) => {
    const isCode = CODE_KINDS.some((kind) => name.startsWith(codeField(kind, '')))
    return isCode && typeof value === 'string' && value !== '' ? [`${name.slice('map:'.length)}=${value}`] : []
  })
  return [...(Array.isArray(fields.map) ? textsOf(fields.map) : []), ...named]
}

type Fields = Readonly<Record<string, unknown>>

const textsOf = (value: unknown) => [value ?? []].flat().filter((one) => typeof one === 'string')

/**
 * The cards that are chosen: all where nothing is said of them, `only` or `left` from a program; from the page those ticked
 * among those offered, told by whichever list is shorter, because it may have to stand in an address.
 */
function cardChoice({ only, left: leave, ticks, offered, cards }: Fields): CardChoice {
  if (Array.isArray(only)) return { take: 'only', symbols: textsOf(only) }
  if (Array.isArray(leave)) return { take: 'all-but', symbols: textsOf(leave) }
  if (typeof offered !== 'string' || ticks === 'all') return ALL_CARDS
  const ticked = ticks === 'none' ? [] : textsOf(cards)
  const left = offered.split(/\r?\n/).filter((symbol) => symbol !== '' && !ticked.includes(symbol))
  return left.length < ticked.length ? { take: 'all-but', symbols: left } : { take: 'only', symbols: ticked }
}

const chosen = (fields: Fields, context: z.core.$RefinementCtx<unknown>) => {
  const words = mappingWords(fields)
  const read = readMapping(words)
  if (!read.ok) {
    context.addIssue({ code: 'custom', path: ['map'], message: message('refusals.mapping-unread', read.refusal) })
    return z.NEVER
  }
  const facts = fields.facts === 'take' ? 'take' : 'leave'
  const paragraphs = textsOf(fields.paragraphs)
  const choice: ImportChoice = { mapping: read.event, facts, cards: cardChoice(fields), paragraphs }
  return { words, choice }
}

/** Which codes are put in and whether facts come along, in the address that a finished form leads to. */
export const choiceQuery = z.record(z.string(), z.unknown()).transform(chosen)

/** A whole choice with that of single cards in plain words, so that it is read again from where it was sealed. */
export type AskedChoice = {
  map?: string[]
  facts?: 'take' | 'leave'
  only?: readonly string[]
  left?: readonly string[]
  paragraphs?: readonly string[]
}

/** What a form asks to be shown: the codes, the facts, the ticks of single cards and of paragraphs; nothing when nothing was asked. */
export const choiceQuestion = z.record(z.string(), z.unknown()).transform((fields, context): AskedChoice => {
  if (Object.keys(fields).length === 0) return {}
  const read = chosen(fields, context)
  if (read === z.NEVER) return z.NEVER
  const { facts, cards, paragraphs } = read.choice
  return {
    map: read.words,
    facts,
    paragraphs,
    ...(cards.take === 'only' ? { only: cards.symbols } : { left: cards.symbols }),
  }
})

/** The choice that was asked; undefined when none was. */
export function askedChoice(asked: AskedChoice): ImportChoice | undefined {
  const read = asked.map && readMapping(asked.map)
  if (!read?.ok) return undefined
  const { facts = 'leave', paragraphs = [] } = asked
  return { mapping: read.event, facts, cards: cardChoice(asked), paragraphs }
}

/** A confirmation names the dry run that was read. */
export const takeForm = z
  .looseObject({ seen: z.string().regex(/^[0-9a-f]{64}$/), facts: z.enum(['take', 'leave']).optional() })
  .transform((fields, context) => {
    const read = chosen(fields, context)
    return read === z.NEVER ? z.NEVER : { seen: fields.seen, ...read }
  })

/** Which cards an exported catalogue holds; a mistyped one is that of the cards in force. */
export const scopeOf = (word: string | undefined) => CATALOGUE_SCOPES.find((scope) => scope === word) ?? 'in-force'
