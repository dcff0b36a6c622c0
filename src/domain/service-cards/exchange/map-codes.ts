import { accept, type Outcome, refuse } from '../../outcome.ts'
import type { CatalogueCard } from './catalogue.ts'

/** Codes in a card that are an office's own. */
export const CODE_KINDS = ['unit', 'jrwa', 'register', 'account', 'rate'] as const
export type CodeKind = (typeof CODE_KINDS)[number]

/** What a code of the other office is called here; a person says so, nothing is guessed. */
export type CodeMapping = Readonly<Record<CodeKind, ReadonlyMap<string, string>>>

/** Codes that a card uses, each once. */
export function codesOf({ content, register }: CatalogueCard): { kind: CodeKind; code: string }[] {
  const { unit, jrwaClass, payment, fees } = content
  const found: [CodeKind, string | null][] = [
    ['unit', unit.symbol ?? unit.name],
    ['jrwa', jrwaClass],
    ['register', register],
    ['account', payment.account],
    ...fees.map(({ rate }): [CodeKind, string | null] => ['rate', rate]),
  ]
  const named = found.flatMap(([kind, code]) => (code === null ? [] : [{ kind, code }]))
  return named.filter((one, at) => named.findIndex(({ kind, code }) => kind === one.kind && code === one.code) === at)
}

/** The card in the words of this office; a code without a mapping stays as it is. */
export function mapCodes({ content, register, ...card }: CatalogueCard, mapping: CodeMapping): CatalogueCard {
  const here = (kind: CodeKind, code: string | null) => (code === null ? null : (mapping[kind].get(code) ?? code))
  const named = content.unit.symbol ?? content.unit.name
  const unit = named !== null && mapping.unit.has(named) ? { symbol: here('unit', named), name: null } : content.unit
  return {
    ...card,
    register: here('register', register),
    content: {
      ...content,
      unit,
      jrwaClass: here('jrwa', content.jrwaClass),
      payment: { ...content.payment, account: here('account', content.payment.account) },
      fees: content.fees.map((fee) => ({ ...fee, rate: here('rate', fee.rate) })),
    },
  }
}

/** Mappings as words, „unit:WGD=GN”; a word of another shape or of another kind is refused. */
export function readMapping(words: readonly string[]): Outcome<CodeMapping, { why: 'mapping-unread'; word: string }> {
  const maps = emptyMaps()
  for (const word of words) {
    const [, kind, from, to] = /^([a-z]+):([^=]+)=(.+)$/u.exec(word.trim()) ?? []
    const known = CODE_KINDS.find((one) => one === kind)
    if (!known || !from || !to) return refuse({ why: 'mapping-unread', word: word.slice(0, 60) })
    maps[known].set(from.trim(), to.trim())
  }
  return accept(maps)
}

const emptyMaps = () =>
  Object.fromEntries(CODE_KINDS.map((kind) => [kind, new Map<string, string>()])) as Record<
    CodeKind,
    Map<string, string>
  >

export const NO_MAPPING: CodeMapping = emptyMaps()
