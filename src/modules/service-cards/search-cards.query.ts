import { askedWords, fold } from '#domain/service-cards/asked-words.ts'
import type { CardTitles } from '#domain/service-cards/catalogue.ts'
import { prepared } from '#platform/db/prepared.ts'
import type { Services } from '#web/services.ts'
import { CARD_TITLES } from './card-titles.ts'

/** A service that was found; `closeness` 1: every word stands in it as it was asked. */
export type FoundCard = { symbol: string; title: string; titles: CardTitles; unit: string; closeness: number }

/** Below this share of what was asked a card is not an answer but a guess. */
const leastCloseness = 0.4
const mostCards = 40
/** What is not an answer may still be what was meant: so close, and no more of them. */
const leastSuggested = 0.2
const mostSuggested = 3

/**
 * Each word asked is brought to the words that exist: the same, of the same beginning (an inflected form), or of like
 * letters (a slip), two of them perhaps the wrong way round; a card is as close as its words are on average, and a word
 * that no card holds („suche” drzewo, ścięcie „brzozy”) counts less than one that some do. A symbol typed
 * whole comes first, an old one too. The words stand in selects of their own: so the database keeps one plan for any number
 * of them, where planning anew took longer than looking.
 */
const searchWords = prepared<FoundCard, [string, string[], string[], string, number, number, string[], number[]]>(
  'search-cards',
  `with asked as (select * from unnest((select $2::text[]), (select $3::text[])) with ordinality a (word, stem, place)),
   near as materialized (
     select a.place, w.word, case when w.word = a.word then 1
         else greatest(similarity(w.word, a.word), case when w.word like a.stem || '%'
           then length(a.stem)::real / greatest(length(w.word), length(a.word)) else 0 end) * 0.95 end as closeness
     from asked a join search_words w on w.word % a.word or w.word like a.stem || '%'
     union all select s.place, w.word, 0.9 from unnest((select $7::text[]), (select $8::int[])) s (word, place) join search_words w on w.word = s.word),
   hits as (
     select c.edition_id, n.place, max(n.closeness * c.weight) as closeness
     from near n join card_words c on c.word = n.word where n.closeness >= 0.35 group by 1, 2),
   asked_for as (select (0.4 * cardinality($2) + 0.6 * count(distinct n.place))::real as words from near n where n.closeness >= 0.35),
   close as (select edition_id, sum(closeness) / (select words from asked_for) as closeness from hits group by 1
     having sum(closeness) / (select words from asked_for) >= $5
     union all select e.id, 2 from card_editions e join card_symbols s on s.card_id = e.card_id where fold(s.symbol) = $4),
   best as (select edition_id, round(max(closeness)::numeric, 3)::float as closeness from close group by 1),
   cards as (
     select * from (
       select distinct on (e.card_id) e.card_id, e.id, e.title, e.unit_id, best.closeness
       from best join card_editions e on e.id = best.edition_id
       where e.valid_from <= $1 and (e.valid_to is null or e.valid_to >= $1) order by e.card_id, e.edition desc) newest
     order by closeness desc fetch first $6 rows with ties)
   select s.symbol, c.title, u.name as unit, c.closeness,
     (select ${CARD_TITLES}
       from card_editions e where e.id = c.id) as titles
   from cards c join service_cards s on s.id = c.card_id
   left join units_followed($1) f on f.unit_id = c.unit_id join units u on u.id = coalesce(f.now_id, c.unit_id)
   order by c.closeness desc, fold(c.title) limit $6`,
)

/** The titles in force that are least unlike what was typed, for somebody who found nothing. */
const readSuggestions = prepared<FoundCard, [string, string]>(
  'suggested-cards',
  `select s.symbol, e.title, u.name as unit, ${CARD_TITLES} as titles,
     word_similarity($2, fold(e.title))::float as closeness
   from card_editions e join service_cards s on s.id = e.card_id 
     left join units_followed($1) f on f.unit_id = e.unit_id join units u on u.id = coalesce(f.now_id, e.unit_id)
   where e.valid_from <= $1 and (e.valid_to is null or e.valid_to >= $1) and word_similarity($2, fold(e.title)) >= 0.3
   order by closeness desc, fold(e.title) limit 3`,
)

/** Services in force on the day (ISO) that answer what was typed, the closest first. */
export async function searchCards({ database }: Pick<Services, 'database'>, day: string, typed: string) {
  const asked = askedWords(typed)
  const words = asked.map(({ word }) => word)
  const stems = asked.map(({ stem }) => stem)
  const symbol = fold(typed.trim())
  const turned = asked.flatMap(({ swapped }, at) => swapped.map((word) => ({ word, place: at + 1 })))
  const slips = [turned.map(({ word }) => word), turned.map(({ place }) => place)] as [string[], number[]]
  const search = (least: number, most: number) =>
    searchWords(database.pool, [day, words, stems, symbol, least, most, ...slips])
  const found = await search(leastCloseness, mostCards)
  if (found.length > 0 || symbol.length < 3) return { found, suggestions: [] }
  const suggestions = await search(leastSuggested, mostSuggested)
  if (suggestions.length > 0) return { found, suggestions }
  return { found, suggestions: await readSuggestions(database.pool, [day, symbol]) }
}
