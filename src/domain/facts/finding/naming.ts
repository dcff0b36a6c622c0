import type { Fact } from '../fact.ts'
import { amountsIn } from '../reading/amounts.ts'
import { accountsIn, emailsIn, phonesIn } from '../reading/contacts.ts'
import { journalsIn } from '../reading/journals.ts'
import { clauseAround } from '../reading/mention.ts'
import { paymentsIn } from '../reading/payments.ts'
import { addressesIn, samePlace } from '../reading/places.ts'
import { refersTo } from '../references.ts'
import { fold, speaksOf } from '../spelling.ts'
import { cardTexts } from './card-texts.ts'

/** How a card speaks of a fact: by its reference or its code, which change by themselves, or in words, which somebody must change. */
export type Naming = { field: string; text: string; how: 'reference' | 'code' | 'words' }

/** A code of a fact in a field that takes nothing else: the account of the payment, the rate of a fee. */
export type CodeInCard = { kind: 'account' | 'rate'; field: 'payment' | 'fees'; code: string }

/** The codes of facts in the content of a card. */
export function codesIn(content: unknown): CodeInCard[] {
  const { payment, fees } = (content ?? {}) as { payment?: { account?: unknown } | null; fees?: unknown }
  const rates = Array.isArray(fees) ? fees.map((fee) => (fee as { rate?: unknown } | null)?.rate) : []
  const found = [
    { kind: 'account' as const, field: 'payment' as const, code: payment?.account },
    ...rates.map((code) => ({ kind: 'rate' as const, field: 'fees' as const, code })),
  ]
  return found.flatMap(({ code, ...one }) => (typeof code === 'string' && code !== '' ? [{ ...one, code }] : []))
}

type Said = Pick<Fact, 'kind' | 'key' | 'about'> & { values: readonly string[] }

function inWords({ kind, about, values }: Said, text: string): boolean {
  const one = (read: (words: string) => { norm: string }[], prefix = '') => {
    const norms = values.flatMap((value) => read(prefix + value).map(({ norm }) => norm))
    return read(text).some(({ norm }) => norms.includes(norm))
  }
  if (kind === 'account') return one(accountsIn)
  if (kind === 'email') return one(emailsIn)
  if (kind === 'phone') return one(phonesIn, 'tel. ')
  if (kind === 'act') return journalsIn(text).some(({ named }) => speaksOf(named, about)) || speaksOf(fold(text), about)
  if (kind === 'rate') return amountsIn(text).some((sum) => speaksOf(fold(clauseAround(text, sum).text), about))
  const places = values.flatMap((value) => addressesIn(value).map(({ norm }) => norm))
  return paymentsIn(text).some(({ place }) => place !== null && places.some((known) => samePlace(known, place)))
}

/** The places of a card that speak of a fact, in any of its versions. */
export function namingsOf(fact: Said, content: unknown): Naming[] {
  const named = codesIn(content).filter(({ kind, code }) => kind === fact.kind && code === fact.key)
  const codes = named.map(({ field, code }): Naming => ({ field, text: code, how: 'code' }))
  const texts = cardTexts(content).flatMap((text): Naming[] => {
    if (refersTo(text.text, fact)) return [{ ...text, how: 'reference' }]
    return inWords(fact, text.text) ? [{ ...text, how: 'words' }] : []
  })
  return [...codes, ...texts]
}
