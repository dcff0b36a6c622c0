import type { BehaviourField, CardChange, CardDifference } from '#domain/service-cards/card-difference.ts'
import { message } from '#messages/index.ts'
import { zloty } from '#messages/money.ts'
import { changeWords, type Profiles } from './change-words.ts'

/** A difference as programs get it: each change with its sentence, and all of it in one line. */
export type ToldDifference = {
  summary: string
  behaviour: (CardChange & { text: string })[]
  words: CardDifference['words']
}

/** Puts a difference into words; `law` names the procedures. */
export function tellDifference(difference: CardDifference, law: Profiles): ToldDifference {
  const behaviour = difference.behaviour.map((change) => ({ ...change, text: changeWords(change, law) }))
  return { summary: changeSummary(difference.behaviour, law), behaviour, words: difference.words }
}

/** „termin: 30 → 14 dni; jeden dokument mniej; inna komórka; opłata 17 → 0 zł”; empty when nothing changes in behaviour. */
function changeSummary(changes: readonly CardChange[], law: Profiles): string {
  const term = changes.filter(({ field }) => field === 'term').map((change) => changeWords(change, law))
  const unit = changes.some(({ field }) => field === 'unit') ? [message('cardChanges.short.unit')] : []
  return [...term, ...documents(changes), ...unit, ...fees(changes), ...others(changes)].join('; ')
}

function documents(changes: readonly CardChange[]): string[] {
  const count = (holds: (change: CardChange) => boolean) => changes.filter(holds).length
  const removed = count(({ field }) => field === 'items.removed')
  const added = count(({ field }) => field === 'items.added')
  const names = changes.flatMap((change) =>
    change.field === 'items.name'
      ? [change.after]
      : 'name' in change && change.field.startsWith('items.')
        ? [change.name]
        : [],
  )
  const changed = new Set(names).size
  return [
    ...(removed > 0 ? [message('cardChanges.short.items.removed', { count: removed })] : []),
    ...(added > 0 ? [message('cardChanges.short.items.added', { count: added })] : []),
    ...(changed > 0 ? [message('cardChanges.short.items.changed', { count: changed })] : []),
  ]
}

/** „17 → 0 zł” where the one changed line of the price list has a sum on both sides; otherwise how many lines changed. */
function fees(changes: readonly CardChange[]): string[] {
  const paid = changes.flatMap((change): { before: number | null; after: number | null }[] => {
    if (change.field === 'fees.sum') return [{ before: change.before.grosze, after: change.after.grosze }]
    if (change.field === 'fees.removed') return [{ before: change.fee.grosze, after: 0 }]
    if (change.field === 'fees.added') return [{ before: 0, after: change.fee.grosze }]
    return change.field === 'fees.days' || change.field === 'fees.rate' ? [{ before: null, after: null }] : []
  })
  const [only] = paid
  if (only === undefined) return []
  const { before, after } = only
  if (paid.length > 1 || before === null || after === null || before === after)
    return [message('cardChanges.short.fees', { count: paid.length })]
  return [message('cardChanges.short.fee', { before: bare(before), after: bare(after) })]
}

/** „17” of 1700 grosze, „17,50” of 1750. */
const bare = (grosze: number) => zloty(grosze).replace(/(?:,00)?\u00a0zł$/u, '')

const TOLD_APART = ['term', 'unit']

function others(changes: readonly CardChange[]): string[] {
  const named = changes.flatMap(({ field }): string[] => {
    if (field.startsWith('legalBasis.')) return [message('cardChanges.short.legalBasis')]
    if (field.startsWith('forms.')) return [message('cardChanges.short.forms')]
    if (field.includes('.') || TOLD_APART.includes(field)) return []
    return [message(`cardChanges.what.${field as BehaviourField}`)]
  })
  return named.length === 0 ? [] : [message('cardChanges.short.others', { fields: [...new Set(named)].join(', ') })]
}
