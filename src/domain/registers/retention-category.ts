/**
 * The archival category of a class: A is kept for ever, B so many full years, BE so many and then the state archive looks
 * at it, Bc for as long as it is in use.
 */
export type RetentionCategory = { kind: 'A' } | { kind: 'B' | 'BE'; years: number } | { kind: 'Bc' }

const SHAPE = /^(?:(A|BC)|(BE?)([1-9]\d?))$/

/** Reads a category as plans write it: „B5”, „b-5”, „BE 10”, „BC”. Nothing for anything else. */
export function parseCategory(text: string): RetentionCategory | undefined {
  const parts = SHAPE.exec(text.replace(/[\s-]+/g, '').toUpperCase())
  if (!parts) return undefined
  const [, alone, counted, years] = parts
  if (alone) return { kind: alone === 'A' ? 'A' : 'Bc' }
  return { kind: counted === 'B' ? 'B' : 'BE', years: Number(years) }
}

/** Writes a category as the archive instruction does: A, B5, BE10, Bc. */
export function formatCategory(category: RetentionCategory): string {
  return 'years' in category ? `${category.kind}${category.years}` : category.kind
}
