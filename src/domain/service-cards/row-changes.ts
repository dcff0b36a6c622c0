import { plain } from '../completeness/card-change.ts'
import type { CardEdition, CardFee, CardItem } from './card.ts'
import { likeItems, matchRows, sharedWords } from './match-rows.ts'

/** What may change about a document that both editions name; `question` is only asked of clients, so it is words. */
export const ITEM_ASPECTS = ['kind', 'basis', 'form', 'returnable', 'fee', 'amountGrosze', 'condition'] as const
export type ItemAspect = (typeof ITEM_ASPECTS)[number]

type AspectChange = {
  [A in ItemAspect]: { field: `items.${A}`; name: string; before: CardItem[A]; after: CardItem[A] }
}[ItemAspect]

/** A change of the documents a card asks for. */
export type ItemChange =
  | { field: 'items.added' | 'items.removed'; item: CardItem }
  | { field: 'items.name'; before: string; after: string }
  | AspectChange

/** A change of the price list: `fees.sum` what is paid, `fees.days` since or until when, `fees.rate` the rate of the office. */
export type FeeChange =
  | { field: 'fees.added' | 'fees.removed'; fee: CardFee }
  | { field: 'fees.sum' | 'fees.days' | 'fees.rate'; before: CardFee; after: CardFee }

/** A change of the legal bases or of the forms to download; a replaced form has its name and another file. */
export type LineChange =
  | { field: 'legalBasis.added' | 'legalBasis.removed'; text: string }
  | { field: 'forms.added' | 'forms.removed' | 'forms.replaced'; name: string }

/** How the documents of two editions differ in behaviour. */
export function itemChanges(before: readonly CardItem[], after: readonly CardItem[]): ItemChange[] {
  const { pairs, removed, added } = matchRows(before, after, likeItems)
  return [
    ...removed.map((item): ItemChange => ({ field: 'items.removed', item })),
    ...added.map((item): ItemChange => ({ field: 'items.added', item })),
    ...pairs.flatMap(({ before: one, after: other }) => itemChange(one, other)),
  ]
}

function itemChange(before: CardItem, after: CardItem): ItemChange[] {
  const renamed: ItemChange[] =
    before.name === after.name ? [] : [{ field: 'items.name', before: before.name, after: after.name }]
  const aspects = ITEM_ASPECTS.filter((aspect) => before[aspect] !== after[aspect])
  const told = aspects.map(
    (aspect) =>
      ({ field: `items.${aspect}`, name: after.name, before: before[aspect], after: after[aspect] }) as AspectChange,
  )
  return [...renamed, ...told]
}

const likeFees = (before: CardFee, after: CardFee): number => {
  const when = before.since === after.since ? 0.2 : 0
  if (plain(before.what) === plain(after.what)) return 2 + when
  const shared = sharedWords(before.what, after.what)
  return shared >= 1 / 2 ? shared + when : 0
}

/** The lines of two price lists that are the same line. */
export const matchFees = (before: readonly CardFee[], after: readonly CardFee[]) => matchRows(before, after, likeFees)

/** How two price lists differ in behaviour; another name of the same line is words. */
export function feeChanges(before: readonly CardFee[], after: readonly CardFee[]): FeeChange[] {
  const { pairs, removed, added } = matchFees(before, after)
  return [
    ...removed.map((fee): FeeChange => ({ field: 'fees.removed', fee })),
    ...added.map((fee): FeeChange => ({ field: 'fees.added', fee })),
    ...pairs.flatMap((pair) => feeChange(pair.before, pair.after)),
  ]
}

function feeChange(before: CardFee, after: CardFee): FeeChange[] {
  const differ = (...names: (keyof CardFee)[]) => names.some((name) => before[name] !== after[name])
  const fields = [
    ...(differ('grosze', 'text', 'per', 'max', 'condition') ? (['fees.sum'] as const) : []),
    ...(differ('since', 'until') ? (['fees.days'] as const) : []),
    ...(differ('rate') ? (['fees.rate'] as const) : []),
  ]
  return fields.map((field) => ({ field, before, after }))
}

/** Legal bases and forms that came, went or (a form) got another file. */
export function lineChanges(before: CardEdition, after: CardEdition): LineChange[] {
  const bases = ({ legalBasis }: CardEdition) => legalBasis.map(({ text }) => text)
  const missing = (from: readonly string[], among: readonly string[]) => {
    const there = new Set(among.map(plain))
    return from.filter((text) => !there.has(plain(text)))
  }
  const names = ({ forms }: CardEdition) => forms.map(({ name }) => name)
  const replaced = after.forms.filter((form) => {
    const same = before.forms.filter(({ name }) => plain(name) === plain(form.name))
    return same.length > 0 && same.every(({ sha256 }) => sha256 !== form.sha256)
  })
  return [
    ...missing(bases(before), bases(after)).map((text): LineChange => ({ field: 'legalBasis.removed', text })),
    ...missing(bases(after), bases(before)).map((text): LineChange => ({ field: 'legalBasis.added', text })),
    ...missing(names(before), names(after)).map((name): LineChange => ({ field: 'forms.removed', name })),
    ...missing(names(after), names(before)).map((name): LineChange => ({ field: 'forms.added', name })),
    ...replaced.map(({ name }): LineChange => ({ field: 'forms.replaced', name })),
  ]
}
