/** As deep as the deepest form, with room to spare; what lies deeper was never typed into one. */
const deepest = 12

/**
 * What was sent, without what no database column can hold: the character NUL and halves of surrogate pairs. Done to
 * every body, query and address before anything reads them, so that no single form has to think of it.
 */
export function storable(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.replace(/\u0000|\p{Surrogate}/gu, '')
  if (value === null || typeof value !== 'object') return value
  if (depth > deepest) return null
  if (Array.isArray(value)) return value.map((one) => storable(one, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [storable(name) as string, storable(one, depth + 1)]),
  )
}
