import type { Pool } from 'pg'

// The text of src/platform/db/types.ts, read from a migrated database. `npm run db-types` writes it; a test fails
// when it is stale.

type Column = {
  table: string
  column: string
  /** The table it comes from: its own, or the one under a view. */
  from: string
  type: string
  nullable: boolean
  filled: 'no' | 'default' | 'always'
}

const columnsSql = `
select c.relname as "table", a.attname as "column", o.attrelid::regclass::text as "from", format_type(a.atttypid, null) as type,
  not o.attnotnull as nullable,
  case when o.attidentity = 'a' or o.attgenerated <> '' then 'always'
       when o.atthasdef or o.attidentity = 'd' then 'default' else 'no' end as filled
from pg_attribute a
join pg_class c on c.oid = a.attrelid
-- a view's column is what the table's column of that name is
left join lateral (select d.refobjid, d.refobjsubid from pg_rewrite w
  join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = w.oid and d.refclassid = 'pg_class'::regclass
  join pg_attribute b on b.attrelid = d.refobjid and b.attnum = d.refobjsubid and b.attname = a.attname
  where w.ev_class = c.oid and d.refobjid <> c.oid limit 1) v on c.relkind = 'v'
join pg_attribute o on o.attrelid = coalesce(v.refobjid, a.attrelid) and o.attnum = coalesce(v.refobjsubid, a.attnum)
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition
  and a.attnum > 0 and not a.attisdropped and c.relname <> 'schema_migrations'
  and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
order by c.relname, a.attnum`

const checksSql = `
select conrelid::regclass::text as "table", pg_get_constraintdef(oid) as definition
from pg_constraint where contype = 'c' and conrelid <> 0 and connamespace = 'public'::regnamespace`

/** Reads the schema and writes one interface per table, with `check (x in (…))` turned into a union. */
export async function generateTypes(pool: Pool): Promise<string> {
  const columns = (await pool.query<Column>(columnsSql)).rows
  const checks = (await pool.query<{ table: string; definition: string }>(checksSql)).rows
  const unions = new Map(checks.flatMap((check) => unionOf(check.table, check.definition)))
  const tables = [...new Set(columns.map((column) => column.table))]
  const interfaces = tables.map((table) => {
    const lines = columns
      .filter((column) => column.table === table)
      .map((column) => `  ${column.column}: ${columnType(column, unions.get(`${column.from}.${column.column}`))}`)
    return `interface ${interfaceName(table)} {\n${lines.join('\n')}\n}\n`
  })
  const database = tables.map((table) => `  ${table}: ${interfaceName(table)}`).join('\n')
  return `${header}\n${interfaces.join('\n')}\n/** Every table and view, as Kysely reads and writes it. */\nexport interface Database {\n${database}\n}\n`
}

const header = `// Written by \`npm run db-types\` from the migrations. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

/** Read as a parsed value, written as text (an array would otherwise become a PostgreSQL array). */
type Json = ColumnType<unknown, string, string>
type JsonWithDefault = ColumnType<unknown, string | undefined, string>
`

const typeNames: Record<string, string> = {
  boolean: 'boolean',
  smallint: 'number',
  integer: 'number',
  bigint: 'number',
  real: 'number',
  'double precision': 'number',
  oid: 'number',
  bytea: 'Buffer',
  json: 'Json',
  jsonb: 'Json',
  'timestamp with time zone': 'Date',
  'timestamp without time zone': 'Date',
}

function columnType(column: Column, union: string | undefined): string {
  const array = column.type.endsWith('[]')
  const base = union ?? typeNames[column.type.replace(/\[\]$/, '')] ?? 'string'
  const value = array ? `${base.includes('|') ? `(${base})` : base}[]` : base
  if (base === 'Json' && column.filled === 'default') return 'JsonWithDefault'
  const whole = column.nullable ? `${value} | null` : value
  if (column.filled === 'always') return `GeneratedAlways<${whole}>`
  return column.filled === 'default' ? `Generated<${whole}>` : whole
}

function unionOf(table: string, definition: string): [string, string][] {
  const [, column, list] = /^CHECK \(\((\w+) = ANY \(ARRAY\[(.+)\]\)\)\)$/.exec(definition) ?? []
  if (!column || !list) return []
  const values = list.split(', ').map((item) => /^'([^']*)'::text$/.exec(item)?.[1])
  if (values.some((value) => value === undefined)) return []
  return [[`${table}.${column}`, values.map((value) => `'${value}'`).join(' | ')]]
}

function interfaceName(table: string): string {
  return `${table.replace(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())}Table`
}
