/** What a price is for, as a person says it after „za”. Price lists name the unit in the nominative („rozpoczęta strona A4”). */

/** Feminine nouns that offices count by; of the nouns of price lists only these have another form after „za”. */
const COUNTED = new Set(
  'jednostka działka strona stronica karta kartka kopia mapa sztuka osoba godzina doba decyzja reklama sprawa umowa klasa licencja legitymacja tablica'.split(
    ' ',
  ),
)

/** What is said otherwise than it is written: the act on stamp duty counts by „stosunek pełnomocnictwa”. */
const SAID: Readonly<Record<string, string>> = { 'stosunek pełnomocnictwa': 'każde pełnomocnictwo' }

/** An adjective that stands after its noun („jednostka rejestrowa”); a genitive there („strona zaświadczenia”) stays as it is. */
const AFTER_NOUN = /(ow|n|sk|ck|dzk)a$/u

/**
 * A unit of a price in the accusative: „rozpoczęta strona A4” → „rozpoczętą stronę A4”. Masculine and neuter things have the
 * same form. Undefined for a feminine noun that is not known here: it is better told apart than declined wrongly.
 */
export function unitInAccusative(unit: string): string | undefined {
  const said = SAID[unit.trim().toLowerCase()] ?? unit.trim()
  const words = said.split(/\s+/)
  if (!words[0]?.endsWith('a')) return said
  const noun = words.findIndex((word, at) => COUNTED.has(word.toLowerCase()) && words.slice(0, at).every(endsInA))
  if (noun < 0) return undefined
  return words
    .map((word, at) => {
      if (at === noun) return `${word.slice(0, -1)}ę`
      const adjective = at < noun || (at === noun + 1 && AFTER_NOUN.test(word))
      return adjective ? `${word.slice(0, -1)}ą` : word
    })
    .join(' ')
}

const endsInA = (word: string) => word.endsWith('a')
