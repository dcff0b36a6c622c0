import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { useDatabase } from '#test/support/database.ts'
import { chainStart, walkChain } from './audit-log.ts'

const database = useDatabase()

test('the chain the database writes is the chain we verify, and an edit behind its back is found', async () => {
  const { app, owner } = database
  for (const payload of ['{"act":"jeden"}', '{"act":"żółw"}', '{"act":"trzy"}'])
    await sql`select append_audit('proba', ${payload})`.execute(app.db)
  const read = () => app.db.selectFrom('audit_log').selectAll().where('chain', '=', 'proba').orderBy('seq').execute()
  expect(walkChain(chainStart, await read())).toMatchObject({ state: 'whole', head: { seq: 3 } })
  await owner.db.updateTable('audit_log').set({ payload: '{"act":"zolw"}' }).where('seq', '=', 2).execute()
  expect(walkChain(chainStart, await read())).toEqual({ state: 'broken', seq: 2, why: 'wrong-hash' })
})

test('the application can neither change nor remove an entry', async () => {
  const { db } = database.app
  await expect(db.updateTable('audit_log').set({ payload: '' }).execute()).rejects.toThrow(/permission denied/)
  await expect(db.deleteFrom('audit_log').execute()).rejects.toThrow(/permission denied/)
})
