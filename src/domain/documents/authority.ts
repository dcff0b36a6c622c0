/** How the authority's office is written in the genitive: „Prezydent” → „Prezydenta”. */
const genitives: Readonly<Record<string, string>> = {
  Prezydent: 'Prezydenta',
  Burmistrz: 'Burmistrza',
  Wójt: 'Wójta',
}

/**
 * The authority (organ) as letters name it after „z upoważnienia”: „Prezydent Miasta Płocka” → „Prezydenta Miasta Płocka”.
 * Only the first word is declined, the rest of the name already stands in the genitive; an unknown word is left as it is.
 */
export function authorityGenitive(authority: string): string {
  const [first = '', ...rest] = authority.split(' ')
  return [genitives[first] ?? first, ...rest].join(' ')
}
