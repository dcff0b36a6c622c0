import type { OfficeLaw } from '#domain/legal-profiles/office-law.ts'
import type { CardFee, CardTerm } from '#domain/service-cards/card.ts'
import type { BehaviourField, CardChange } from '#domain/service-cards/card-difference.ts'
import type { ItemAspect } from '#domain/service-cards/row-changes.ts'
import { longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { zloty } from '#messages/money.ts'
import { feeWords, paymentWords, placeWords, termWords } from './pages/card-words.ts'

type ValueChange = Extract<CardChange, { field: BehaviourField }>
type AspectChange = Extract<CardChange, { field: `items.${ItemAspect}` }>
type FeePair = Extract<CardChange, { field: 'fees.sum' | 'fees.days' | 'fees.rate' }>

/** The procedures of the office, for their names. */
export type Profiles = Pick<OfficeLaw, 'profiles'>

/** One change of behaviour in a line: „termin: 30 → 14 dni”, „nowy dokument „Zgoda sąsiada”: dowód (bez rygoru)”. */
export function changeWords(change: CardChange, law: Profiles): string {
  switch (change.field) {
    case 'items.added':
    case 'items.removed':
      return message(`cardChanges.${change.field}`, {
        name: change.item.name,
        kind: message(`cardEditor.kind.${change.item.kind}`),
      })
    case 'items.name':
      return message('cardChanges.items.name', { before: change.before, after: change.after })
    case 'items.kind':
    case 'items.basis':
    case 'items.form':
    case 'items.returnable':
    case 'items.fee':
    case 'items.amountGrosze':
    case 'items.condition':
      return aspectWords(change)
    case 'fees.added':
    case 'fees.removed':
      return message(`cardChanges.${change.field}`, { what: change.fee.what, sum: sumWords(change.fee) })
    case 'fees.sum':
    case 'fees.days':
    case 'fees.rate':
      return feeChangeWords(change)
    case 'legalBasis.added':
    case 'legalBasis.removed':
      return message(`cardChanges.${change.field}`, { text: change.text })
    case 'forms.added':
    case 'forms.removed':
    case 'forms.replaced':
      return message(`cardChanges.${change.field}`, { name: change.name })
    default:
      return valueWords(change, law)
  }
}

const given = (text: string | null) => text || message('cardChanges.nothing')
const sumWords = (fee: CardFee) => given(feeWords(fee, 'pl'))

function aspectWords(change: AspectChange): string {
  const what = message(`cardChanges.item.${change.field.slice('items.'.length) as ItemAspect}`)
  const [before, after] = aspectValues(change)
  return message('cardChanges.items.changed', { name: change.name, what, before, after })
}

function aspectValues(change: AspectChange): [string, string] {
  switch (change.field) {
    case 'items.kind':
      return [message(`cardEditor.kind.${change.before}`), message(`cardEditor.kind.${change.after}`)]
    case 'items.form':
      return [message(`cardEditor.form.${change.before}`), message(`cardEditor.form.${change.after}`)]
    case 'items.returnable':
      return [message(`cardEditor.returnable.${change.before}`), message(`cardEditor.returnable.${change.after}`)]
    case 'items.amountGrosze': {
      const sum = (grosze: number | null) => given(grosze === null ? null : zloty(grosze))
      return [sum(change.before), sum(change.after)]
    }
    case 'items.condition': {
      const when = (condition: string | null) => condition ?? message('cardEditor.always')
      return [when(change.before), when(change.after)]
    }
    default:
      return [given(change.before), given(change.after)]
  }
}

function feeChangeWords({ field, before, after }: FeePair): string {
  const words = { 'fees.sum': sumWords, 'fees.days': feeDays, 'fees.rate': ({ rate }: CardFee) => given(rate) }[field]
  return message(`cardChanges.${field}`, { what: after.what, before: words(before), after: words(after) })
}

function feeDays({ since, until }: CardFee): string {
  if (since === null && until === null) return message('cardChanges.feeAlways')
  const day = (iso: string | null) => (iso === null ? '…' : longDate(iso))
  return message('cardChanges.feeDays', { since: day(since), until: day(until) })
}

const SAME_UNIT = { days: 'sameDays', 'working-days': 'sameWorkingDays', months: 'sameMonths' } as const

function valueWords(change: ValueChange, law: Profiles): string {
  if (change.field === 'term') {
    const counted = countedTerms(change.before, change.after)
    if (counted) {
      const { unit, before, after } = counted
      return message(`cardChanges.term.${SAME_UNIT[unit]}`, { before, after })
    }
  }
  const [before, after] = bothValues(change, law)
  return message('cardChanges.changed', { what: message(`cardChanges.what.${change.field}`), before, after })
}

/** Two terms counted in the same unit, as „30 → 14 dni” can be said of them. */
function countedTerms(before: CardTerm, after: CardTerm) {
  if (before === null || after === null || before === 'at-once' || after === 'at-once') return undefined
  return before.unit === after.unit ? { unit: after.unit, before: before.count, after: after.count } : undefined
}

function bothValues(change: ValueChange, { profiles }: Profiles): [string, string] {
  const both = <Value>({ before, after }: { before: Value; after: Value }, words: (value: Value) => string) =>
    [words(before), words(after)] as [string, string]
  switch (change.field) {
    case 'term':
      return both(change, (term) => termWords({ term, termText: null }, 'pl'))
    case 'profile':
      return both(change, (code) => profiles.findLast((one) => one.code === code)?.name ?? code)
    case 'route':
      return both(change, (route) => message(`cardEditor.route.${route}`))
    case 'onTheSpot':
      return both(change, (spot) => message(`cardEditor.onTheSpot.${spot}`))
    case 'filing':
    case 'collection':
      return both(change, (place) => given(placeWords(place, 'pl')))
    case 'payment':
      return both(change, ({ account, ...ways }) => {
        const words = paymentWords({ ...ways, account, text: null }, 'pl')
        return given([words, account && message('cardChanges.account', { account })].filter(Boolean).join(', '))
      })
    case 'settlementForms':
      return both(change, (forms) => given(forms.map((form) => message(`serviceCards.settlement.${form}`)).join(', ')))
    case 'deliveryForms':
      return both(change, (forms) => given(forms.map((form) => message(`serviceCards.delivery.${form}`)).join(', ')))
    case 'openMatters':
      return both(change, ({ effect, basis }) =>
        [message(`cardEditor.openMatters.${effect}`), basis].filter(Boolean).join(', '),
      )
    case 'until':
      return both(change, (day) => (day === null ? message('cardChanges.untilNotice') : longDate(day)))
    default:
      return both(change, given)
  }
}
