/**
 * How hard a text is to read, told to its author and to nobody else. A small measure of our own after the two signs that
 * the readability of Polish is measured by since W. Pisarek (1969) and the Jasnopis scale: the length of sentences and the
 * share of long words (four syllables or more); and words of offices that have a plainer one, after the rules of plain Polish
 * taught by the Pracownia Prostej Polszczyzny of the University of Wrocław. The bounds are ours.
 */

/** Words of offices and what to say instead. A form is known by its beginning. */
const OFFICIALESE: readonly [RegExp, string][] = [
  [/\bcelem\s+\p{L}+(?:nia|cia)\b/iu, 'aby'],
  [/\bw celu\b/iu, 'aby, żeby'],
  [/\bniniejsz\p{L}+/iu, 'ten, ta, to'],
  [/\bprzedmiotow\p{L}+/iu, 'ten, o którym mowa'],
  [/\bprzedłoż\p{L}+|\bprzedkłada\p{L}+/iu, 'przynieś, dołącz, pokaż'],
  [/\bwnioskodawc\p{L}+/iu, 'Ty, osoba, która składa wniosek'],
  [/\bw przypadku (?:gdy|kiedy)\b/iu, 'jeśli, gdy'],
  [/\bw terminie do\b/iu, 'do'],
  [/\bdokona\p{L}*\s+(?:opłat|wpłat|zapłat|zgłosz|wpis|zmian)\p{L}*/iu, 'zapłać, zgłoś, wpisz, zmień'],
  [/\buiszcz\p{L}+|\buiści\p{L}+/iu, 'zapłać'],
  [/\bzobowiązan\p{L}+ jest\b|\bjest zobowiązan\p{L}+/iu, 'musi'],
  [/\bnależy\b(?! do\b)/iu, 'zrób: tryb rozkazujący („dołącz”, „zapłać”)'],
  [/\bposiada\p{L}*/iu, 'mieć'],
  [/\bna okoliczność\b/iu, 'o, w sprawie'],
  [/\bz uwagi na\b|\bze względu na fakt\b|\bw związku z tym, że\b/iu, 'bo, ponieważ'],
  [/\bwyżej wymienion\p{L}+|\bww\.|\bw\/w\b/iu, 'nazwij rzecz jeszcze raz'],
  [/\btut\. (?:urz|wydz)\p{L}*|\btutejsz\p{L}+/iu, 'nasz urząd'],
]

/** Bounds of the measure: above these a text is hard for a tired reader. */
export const PLAIN_BOUNDS = { words: 20, longShare: 0.25, longWord: 4 } as const

/** What was measured in a text. `longest`: words of its longest sentence; `share`: of long words, 0 to 1. */
export type Plainness = {
  sentences: number
  words: number
  longest: number
  share: number
  /** Officialese found, as it stands, with what to say instead. */
  phrases: { found: string; plainer: string }[]
}

/** Measures a text. Pieces of a list count as sentences, for they are read one by one. */
export function measurePlainness(text: string): Plainness {
  const sentences = sentencesOf(text)
    .map(wordsOf)
    .filter((words) => words.length > 0)
  const words = sentences.flat()
  const long = words.filter((word) => syllables(word) >= PLAIN_BOUNDS.longWord).length
  return {
    sentences: sentences.length,
    words: words.length,
    longest: Math.max(0, ...sentences.map((one) => one.length)),
    share: words.length === 0 ? 0 : long / words.length,
    phrases: OFFICIALESE.flatMap(([sign, plainer]) => {
      const [found] = sign.exec(text) ?? []
      return found === undefined ? [] : [{ found, plainer }]
    }),
  }
}

/** What an author is told of a text: in which ways it is hard. Short texts have no share of long words worth telling. */
export function hardnessOf({
  longest,
  share,
  words,
  phrases,
}: Plainness): ('long-sentence' | 'long-words' | 'officialese')[] {
  return [
    ...(longest > PLAIN_BOUNDS.words ? (['long-sentence'] as const) : []),
    ...(words >= 10 && share > PLAIN_BOUNDS.longShare ? (['long-words'] as const) : []),
    ...(phrases.length > 0 ? (['officialese'] as const) : []),
  ]
}

/** A full stop after an abbreviation or a number („art. 63”, „Dz.U.”) ends nothing. */
const NO_END =
  /(?<=\b(?:art|ust|pkt|lit|nr|poz|ul|al|pl|św|dr|inż|im|np|itp|itd|tzn|tj|tys|godz|Dz|U|ok|os|m|in|\d+))\./giu

function sentencesOf(text: string): string[] {
  return text.replace(NO_END, '').split(/[.!?;\n:]+/u)
}

const wordsOf = (sentence: string) => sentence.match(/\p{L}+(?:-\p{L}+)*/gu) ?? []

/** Syllables of a Polish word: its vowels, where „i” before another one only softens. */
function syllables(word: string): number {
  return (
    word
      .toLowerCase()
      .replace(/i(?=[aąeęoóu])/gu, '')
      .match(/[aąeęioóuy]/gu) ?? []
  ).length
}
