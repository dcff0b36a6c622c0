/** Names of documents that leave the client guessing (edge case 45: what is asked for must be named precisely). */

/** What is vague in a name; each has its question and its suggestion in the catalogue. */
export const VAGUE_NAMES = [
  'legal-title',
  'other-documents',
  'confirming-documents',
  'as-needed',
  'suitable',
  'attachments',
  'statement',
  'consent',
  'map',
] as const
export type VagueName = (typeof VAGUE_NAMES)[number]

/** In the order of asking: the first that fits is the question. A name that goes on after a colon names its documents. */
const SIGNS: readonly [VagueName, RegExp][] = [
  [
    'other-documents',
    /\b(?:inne|pozostałe|dodatkowe|ewentualne)\s+(?:\p{L}+\s+)?(?:dokument|załącznik|dowod|materiał)/iu,
  ],
  ['as-needed', /\b(?:w razie|w miarę|według|w zależności od) potrzeb|\bitp\.|\bitd\.|\bm\.\s?in\.|między innymi/iu],
  ['legal-title', /\btytuł\p{L}*\s+(?:prawn|do\s+(?:lokal|nieruchomo|teren|budyn))/iu],
  [
    'confirming-documents',
    /\b(?:dokument|zaświadczeni|dowod)\p{L}*\s+(?:potwierdzając|poświadczając|wskazując|uzasadniając|świadcząc)/iu,
  ],
  [
    'suitable',
    /\b(?:stosown|odpowiedni|niezbędn|właściw|wymagan)\p{L}*\s+(?:dokument|załącznik|zaświadczen|zgod|pozwole)/iu,
  ],
  ['attachments', /^(?:wymagane\s+)?(?:załącznik\p{L}*|dokument\p{L}*)$/iu],
  ['statement', /^oświadczeni\p{L}*$/iu],
  ['consent', /^zgod\p{L}*$/iu],
  ['map', /^map\p{L}*$/iu],
]

/** What is vague in the name of a document; undefined for a name that can be taken from a drawer and brought. */
export function findVagueness(name: string): VagueName | undefined {
  const told = name.includes(':') ? name.slice(name.indexOf(':') + 1) : ''
  const [asked] = SIGNS.find(([, sign]) => sign.test(name)) ?? []
  const open = asked === 'other-documents' || asked === 'as-needed'
  return told.trim().length > 8 && !open ? undefined : asked
}
