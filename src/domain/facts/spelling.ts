/** A text without case and diacritics, each letter in its place: what is found in it is found at the same place in the text. */
export function fold(text: string): string {
  return [...text].map(foldLetter).join('')
}

function foldLetter(letter: string): string {
  const plain = letter.toLowerCase().replace('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '')
  return plain.length === letter.length ? plain : letter
}

/** Whether a folded text speaks of something: one of the entries has all its words in it. */
export function speaksOf(folded: string, about: readonly string[]): boolean {
  return about.some((entry) => {
    const words = fold(entry).split(/\s+/u).filter(Boolean)
    return words.length > 0 && words.every((word) => folded.includes(word))
  })
}

/** A sum in grosze as a card writes it: „17,00 zł”. */
export function inZloty(grosze: number): string {
  const whole = String(Math.floor(grosze / 100)).replace(/\B(?=(\d{3})+$)/gu, ' ')
  return `${whole},${String(grosze % 100).padStart(2, '0')} zł`
}
