/** As the database's `fold`: without diacritics and case, so that Żółć is found by zolc. */
export function foldedSearch(parts: readonly string[]): string {
  return parts.join(' ').replace(/[łŁ]/g, 'l').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Whether every typed word occurs in the text; nothing typed matches nothing. */
export function matches(text: string, typed: string): boolean {
  const words = foldedSearch([typed]).split(/\s+/).filter(Boolean)
  const folded = foldedSearch([text])
  return words.length > 0 && words.every((word) => folded.includes(word))
}
