import { beforeAll } from 'vitest'
import type { TestApp } from './app.ts'

/** Tells which tables were really written (committed rows), between two moments of a test. */
export type Writes = {
  mark(): Promise<number>
  /** Names of the tables written since; what only counts attempts, drafts and looks is not told. */
  since(mark: number): Promise<string[]>
}

const told = ['drafts', 'attempts', 'refused_attempts', 'access_log', 'sessions', 'audit_log', 'audit_chains']

/** Puts a trigger on every table of the file's own database. */
export function countWrites(app: TestApp): Writes {
  beforeAll(async () => {
    const { pool } = app.database.owner
    await pool.query(`create table test_writes (seq bigint generated always as identity, name text);
      create function test_note_write() returns trigger language plpgsql security definer as
        $$ begin insert into test_writes (name) values (tg_table_name); return null; end $$;
      grant execute on function test_note_write to public`)
    const { rows } = await pool.query<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public' and tablename <> all ($1)",
      [['test_writes', ...told]],
    )
    for (const { name } of rows)
      await pool.query(
        `create trigger test_write after insert or update or delete on ${name} for each row execute function test_note_write()`,
      )
  })
  const ask = async (text: string, values: unknown[] = []) => (await app.database.owner.pool.query(text, values)).rows
  return {
    mark: async () => (await ask('select coalesce(max(seq), 0) as seq from test_writes'))[0].seq,
    since: async (mark) =>
      (await ask('select distinct name from test_writes where seq > $1 order by 1', [mark])).map((row) => row.name),
  }
}
