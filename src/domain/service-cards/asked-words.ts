/** What a person typed to find a service, made ready to be compared with the words of cards. */

/**
 * A word as it was asked, folded; its beginning that every form of it shares („drzewo”, „drzew”, „drzewa”: „drze”); and the
 * words it may be with two neighbouring letters typed the wrong way round („dzrewo”), which likeness of letters misses.
 */
export type AskedWord = { word: string; stem: string; swapped: string[] }

/** More words of a sentence find nothing new, and each costs. */
const MOST_WORDS = 6
const LONGEST_WORD = 40

/** Said in every question, so it tells nothing of what is asked. Folded. */
const EMPTY_WORDS = new Set(
  `albo ale bede bez bym byl byla byc chce chcemy chcial chciala chcialbym chcialabym ciebie czego czy czym dla dlaczego
  dostac gdy gdzie gdzies ile inne jak jaka jaki jakie jako jest jestem jesli jezeli juz kiedy kto ktora ktore ktory lub mam
  mamy miec mnie moge mozna moj moja moje mojego mojej mojemu moim musze musi nam nas nasz nasza nasze nie niej niego oraz
  ona one oni pan pani po pod poprosze potrzeba potrzebne potrzebny potrzebna potrzebuje prosze przed przez przy robic
  sie skad sprawa sprawe swoj swoja swoje swojego swojej tam ten tego tej tez to tym tylko trzeba uzyskac urzad
  urzedu urzedzie we wniosek wnioskiem wniosku zalatwic zalatwienie zalatwiac zeby zlozyc zlozenie znalezc zrobic
  how the for want get can where what need does apply application и для як де мені треба хочу отримати`.split(/\s+/),
)

/**
 * The words to look for: folded as the database folds them, without those that every question holds unless there are no
 * others, the longest first, at most six.
 */
export function askedWords(typed: string): AskedWord[] {
  const all = [...new Set(fold(typed).split(/[^\p{L}\p{N}]+/u))].filter(
    (one) => one.length >= 3 && one.length <= LONGEST_WORD,
  )
  const telling = all.filter((one) => !EMPTY_WORDS.has(one))
  const chosen = telling.length > 0 ? telling : all
  return chosen
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_WORDS)
    .map((word) => ({ word, stem: stemOf(word), swapped: swappedOf(word) }))
}

/** Text without diacritics and case; ł has no mark that could be taken off. */
export function fold(text: string): string {
  return text.replace(/[łŁ]/g, 'l').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/**
 * The beginning that forms of a Polish word share, by its length alone: endings and changing last consonants („wyciąć”,
 * „wycinka”) take up to half of a word. A dictionary of forms would be exact and a hundred thousand times as large.
 */
function stemOf(word: string): string {
  return word.slice(0, Math.max(Math.min(word.length, 4), Math.ceil(word.length / 2)))
}

function swappedOf(word: string): string[] {
  if (word.length < 4) return []
  const turned = Array.from({ length: word.length - 1 }, (_, at) => {
    return `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`
  })
  return [...new Set(turned)].filter((one) => one !== word)
}
