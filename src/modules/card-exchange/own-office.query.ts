import { type Kysely, sql } from 'kysely'
import type { FiledFact } from '#domain/facts/read-fact-file.ts'
import type { CatalogueCard } from '#domain/service-cards/exchange/catalogue.ts'
import type { OwnOffice } from '#domain/service-cards/exchange/plan-import.ts'
import { paragraphDay } from '#domain/service-cards/exchange/plan-paragraphs.ts'
import { readCardContent } from '#domain/service-cards/read-content.ts'
import { lawOfOffice } from '#modules/card-editor/index.ts'
import { letterTemplates, readHeldWords } from '#modules/documents/index.ts'
import { readFacts } from '#modules/facts/index.ts'
import { knownFormFiles, readLawChanges } from '#modules/service-cards/index.ts'
import type { Database } from '#platform/db/types.ts'

type CardRow = { symbol: string; register: string | null; content: unknown }
type Draft = OwnOffice['drafts'][number]

const cardOf = ({ symbol, register, content }: CardRow): CatalogueCard => ({
  symbol,
  register,
  content: readCardContent(content),
})

/** What this office has on a day (ISO), for a coming catalogue with these forms to be measured by. */
export async function readOwnOffice(db: Kysely<Database>, day: string, forms: readonly string[]): Promise<OwnOffice> {
  const facts = await readFacts(db)
  const keys = (kind: string) => new Set(facts.filter((fact) => fact.kind === kind).map(({ key }) => key))
  return {
    day,
    cards: await newestEditions(db, day),
    drafts: await latestDrafts(db),
    codes: {
      unit: await words(
        db,
        sql`select symbol as word from units where valid_to is null
        union select name from units where valid_to is null`,
      ),
      jrwa: await words(db, sql`select symbol as word from jrwa_classes where valid_to is null or valid_to >= ${day}`),
      register: await words(db, sql`select code as word from registers where kind in ('post', 'subject')`),
      account: keys('account'),
      rate: keys('rate'),
    },
    facts,
    filed: await readFiledFacts(db),
    forms: await knownFormFiles(db, forms),
    profiles: (await lawOfOffice(db)).profiles,
    letters: letterTemplates(),
    lawChanges: await readLawChanges(db),
    paragraphs: await readHeldWords(db, paragraphDay(day)),
  }
}

async function words(db: Kysely<Database>, query: ReturnType<typeof sql>): Promise<ReadonlySet<string>> {
  const { rows } = await query.execute(db)
  return new Set((rows as { word: string }[]).map(({ word }) => word))
}

/** The edition in force on the day, otherwise the newest, of every card, under each symbol that the card has or had. */
async function newestEditions(db: Kysely<Database>, day: string): Promise<CatalogueCard[]> {
  const { rows } = await sql<CardRow>`
    select distinct on (y.symbol) y.symbol, e.register_code as register, e.content
    from card_symbols y join card_editions e on e.card_id = y.card_id and (e.valid_to is null or e.valid_to >= e.valid_from)
    order by y.symbol, (e.valid_from <= ${day} and (e.valid_to is null or e.valid_to >= ${day})) desc, e.edition desc`.execute(
    db,
  )
  return rows.map(cardOf)
}

/** The latest draft of every symbol that was not dropped. */
async function latestDrafts(db: Kysely<Database>): Promise<Draft[]> {
  const { rows } = await sql<CardRow & { state: Draft['state'] }>`
    select distinct on (d.symbol) d.symbol, d.register_code as register, r.content,
      case when d.state = 'released' then 'released' else 'open' end as state
    from card_drafts d join card_revisions r on r.draft_id = d.id and r.revision = d.revision
    where d.symbol is not null and d.state <> 'dropped'
    order by d.symbol, (d.state = 'released'), d.started_at desc, d.id desc`.execute(db)
  return rows.map((row) => ({ ...cardOf(row), state: row.state }))
}

/** The facts of the registry with their versions that hold, in the shape of a file of facts. */
export async function readFiledFacts(db: Kysely<Database>): Promise<FiledFact[]> {
  const { rows } = await sql<FiledFact>`
    select f.kind, f.key, f.label, f.about, json_agg(json_build_object('from', v.valid_from, 'value', v.value,
      'source', v.source) order by v.valid_from) as versions
    from facts f join fact_versions v on v.fact_id = f.id and v.withdrawn_at is null
    group by f.id order by f.kind, f.key`.execute(db)
  return rows
}
