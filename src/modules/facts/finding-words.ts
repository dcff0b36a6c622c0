import type { Finding } from '#domain/facts/finding/finding.ts'
import { longDate } from '#messages/dates.ts'
import { type MessageKey, message } from '#messages/index.ts'
import { pl } from '#messages/pl/index.ts'

/** Why a place of a card is a contradiction, in one or two plain sentences. */
export function findingSentence({ why, fact }: Pick<Finding, 'why' | 'fact'>): string {
  const { value = '', label = '', from } = fact ?? {}
  const values = { fact: fact ? 'known' : 'none', value, label, from: from ? longDate(from) : '' }
  return message(`facts.why.${why}` as MessageKey, values)
}

/** The field of a card as people call it. */
export function fieldName(field: string): string {
  const key = `facts.field.${field}`
  return message((key in pl ? key : 'facts.field.other') as MessageKey)
}

/** Contradictions whose fact is not what the card should say instead. */
const OWN_ADVICE: Partial<Record<Finding['why'], MessageKey>> = {
  'cash-desk-when-closed': 'facts.check.settleDesk',
  'machine-or-cash-desk': 'facts.check.settleDesk',
  'act-newer': 'facts.check.settleAct',
}

/** What a person may do about it: the reference to write instead, the cards to agree with. */
export function findingAdvice({ why, fact, others }: Pick<Finding, 'why' | 'fact' | 'others'>): string[] {
  const own = OWN_ADVICE[why]
  const reference = fact && !own ? [`${message('facts.check.useReference')} {${fact.reference}}.`] : []
  const named = [...new Set(others.map(({ card }) => card))]
  const agree = named.length > 0 ? [`${message('facts.check.compare')}: ${named.join(', ')}.`] : []
  const advice = [...(own ? [message(own)] : []), ...reference, ...agree]
  return advice.length > 0 ? advice : [message('facts.check.correct')]
}

/** A text around the marked part, cut to what is needed to see it. */
export function excerptOf({ text, at, end }: Pick<Finding, 'text' | 'at' | 'end'>) {
  const [from, to] = [Math.max(0, at - 80), Math.min(text.length, end + 60)]
  const before = `${from > 0 ? '…' : ''}${text.slice(from, at)}`
  return { before, marked: text.slice(at, end), after: `${text.slice(end, to)}${to < text.length ? '…' : ''}` }
}
