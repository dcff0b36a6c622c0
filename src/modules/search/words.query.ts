import { visiblePapersText } from '#modules/cases/index.ts'
import { prepared } from '#platform/db/prepared.ts'
import { hitColumns, hitTables, type PaperHit, type Sight } from './exact.query.ts'
import { mostHits } from './hits.ts'

/**
 * How many of the newest papers are read before the index is asked. Reading on by time costs 0.6 µs a row and stops at 25
 * hits; the trigram index costs 3 µs for every paper that matches, since all of them must be fetched before the newest 25
 * are known (both seen on 200 000 papers). A fragment held by one paper in 200 is about where the two cross: commoner
 * ones fill the page from the newest rows however large the register is, rarer ones are quick by the index. The
 * planner cannot choose so: for a pattern it does not know, its guess is one for all.
 */
const newestRead = 4000

const seen = visiblePapersText('$1', '$2', '$3')
const all = (count: number) => Array.from({ length: count }, (_, at) => `p.search like $${at + 4}`).join(' and ')

/** The statement for a number of words. `found` is drawn up only when the newest papers did not fill the page. */
const statement = (count: number) => `
  with newest as materialized (
    select p.id, p.registered_at from (
      select * from papers n where n.registered_at is not null order by n.registered_at desc limit ${newestRead}) p
    where ${all(count)} and ${seen} limit ${mostHits}),
  found as materialized (
    select p.id, p.registered_at from papers p
    where (select count(*) from newest) < ${mostHits} and ${all(count)} and p.registered_at is not null),
  chosen as (
    select id, registered_at from newest where (select count(*) from newest) = ${mostHits}
    union all
    (select p.id, p.registered_at from found f join papers p on p.id = f.id where ${seen}
     order by f.registered_at desc limit ${mostHits}))
  select ${hitColumns} from chosen c join papers p on p.id = c.id ${hitTables} order by c.registered_at desc`

const statements = [1, 2, 3, 4].map((count) =>
  prepared<PaperHit, [...Sight, ...string[]]>(`search-words-${count}`, statement(count)),
)

/** The newest papers that hold every word in title, names or the sender's sign. `words`: one to four, folded. */
export function papersByWords(...[on, sight, words]: [Parameters<(typeof statements)[number]>[0], Sight, string[]]) {
  const ask = statements[words.length - 1]
  if (!ask) throw new RangeError(`${words.length} words`)
  return ask(on, [...sight, ...words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)])
}
