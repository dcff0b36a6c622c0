import { visiblePapersText } from '#modules/cases/index.ts'
import { prepared } from '#platform/db/prepared.ts'
import { hitColumns, hitTables, type PaperHit, type Sight } from './exact.query.ts'
import { mostHits } from './hits.ts'

// There are two ways to the newest papers with some words, and each is slow where the other is quick. Walking back in time
// costs 0.6 µs a paper and stops at 25 hits: right for common words. The trigram index costs 2 µs for every paper that
// matches, all of which must be fetched before the newest are known: right for rare words. The planner cannot choose, as
// its guess for an unknown pattern is one for all; so a few of the newest papers tell how common the words are. The index
// knows the year too: the latest years are asked first, and all the others only when those hold fewer than a page. So a
// search costs the same however many years lie behind. All ways find the same papers, however old.

/** The newest papers that are looked at first, and how many of them must match for the words to count as common. */
const sampled = 300
const common = 6

/** The end of the walk: words that were common lately only are then looked up in the index after all. */
const walkedAtMost = 3000

const newest = (count: number) => `(
  select * from papers n where n.registered_at is not null order by n.registered_at desc limit ${count}) p`

/**
 * The statement for a number of words. Parameters stand in subqueries, so that the planner makes the same plan whether it
 * knows their values or not, and therefore plans once and not at every call.
 * @param seen condition of sight over `p`
 * @param first number of the first pattern's parameter
 */
function statement(count: number, seen: string, first: number): string {
  const patterns = Array.from({ length: count }, (_, at) => `p.search like (select $${at + first}::text)`)
  const match = patterns.join(' and ')
  const fewIn = (hits: string) => `(select count(*) from ${hits}) < ${mostHits}`
  const inYear = (which: string) => `p.year = (select ${which} from years) and ${match}`
  // sorted after they were found: told to sort at once, the planner would walk through all papers instead
  const lookedUp = (hits: string, condition: string) => `
  all_${hits} as materialized (select p.id, p.registered_at from papers p where ${condition}),
  ${hits} as materialized (select f.* from (select * from all_${hits} order by registered_at desc) f
    join papers p on p.id = f.id where ${seen} order by f.registered_at desc limit ${mostHits})`
  return `
  with sample as materialized (select count(*) as hits from ${newest(sampled)} where ${match} and ${seen}),
  walked as materialized (select p.id, p.registered_at from ${newest(walkedAtMost)}
    where (select hits from sample) >= ${common} and ${match} and ${seen} limit ${mostHits}),
  years as materialized (select p.year as latest,
    nullif(extract(year from p.registered_at - interval '6 months')::int, p.year) as earlier from ${newest(1)}),
  ${lookedUp('recent', `${fewIn('walked')} and (${inYear('latest')} or ${inYear('earlier')})`)},
  ${lookedUp('found', `${fewIn('walked')} and ${fewIn('recent')} and ${match} and p.registered_at is not null`)},
  chosen as (select * from walked union select * from recent union select * from found
    order by registered_at desc limit ${mostHits})
  select ${hitColumns} from chosen c join papers p on p.id = c.id ${hitTables} order by c.registered_at desc`
}

const counts = [1, 2, 3, 4]
/** Who sees everything gets statements of their own: a condition switched off by a parameter is planned at every call. */
const whole = counts.map((count) => prepared<PaperHit, string[]>(`search-words-${count}`, statement(count, 'true', 1)))
const limited = counts.map((count) =>
  prepared<PaperHit, [...Sight, ...string[]]>(
    `search-words-${count}-limited`,
    statement(count, visiblePapersText('(select $1)', '(select $2)', '(select $3)'), 4),
  ),
)

/** The newest papers that hold every word in title, names or the sender's sign. `words`: one to four, folded. */
export function papersByWords(
  on: Parameters<(typeof whole)[number]>[0],
  sight: Sight,
  words: string[],
): Promise<PaperHit[]> {
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  const [all, some] = [whole[words.length - 1], limited[words.length - 1]]
  if (!all || !some) throw new RangeError(`${words.length} words`)
  return sight[0] ? all(on, patterns) : some(on, [...sight, ...patterns])
}
