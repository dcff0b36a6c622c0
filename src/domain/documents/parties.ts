import { type Line, type PersonFacts, personLine } from './letter.ts'

/** Who is behind a paper: the parties, the proxy who acts for them, and whoever carried it to the window. */
export interface PartiesFacts {
  applicants: readonly PersonFacts[]
  proxy: PersonFacts | null
  broughtBy: string | null
}

/** The applicants by name, for a sentence. */
export const personsLine = ({ applicants }: PartiesFacts): string => applicants.map((person) => person.name).join(', ')

export function partyLines({ applicants, proxy, broughtBy }: PartiesFacts): Line[] {
  const label = applicants.length > 1 ? 'Strony' : 'Strona'
  return [
    { label, value: applicants.map(personLine).join('; ') },
    ...(proxy ? [{ label: 'Pełnomocnik', value: personLine(proxy) }] : []),
    ...(broughtBy ? [{ label: 'Dostarczone przez', value: broughtBy }] : []),
  ]
}
