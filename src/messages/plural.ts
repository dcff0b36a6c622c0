const rules = new Intl.PluralRules('pl')

/** The three Polish forms of a noun: `{ one: 'pismo', few: 'pisma', many: 'pism' }`. */
export interface Forms {
  readonly one: string
  readonly few: string
  readonly many: string
}

/** „1 pismo”, „2 pisma”, „5 pism”, „22 pisma”: a whole number with the right form of the noun. */
export function countOf(count: number, forms: Forms): string {
  const kind = rules.select(count)
  return `${count} ${kind === 'one' ? forms.one : kind === 'few' ? forms.few : forms.many}`
}
