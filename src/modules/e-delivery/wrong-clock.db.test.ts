import { expect, test } from 'vitest'
import { officeTasks } from '#main/tasks.ts'
import { KEEP_CLOCK, SEND_DIGESTS } from '#modules/calendar/index.ts'
import { letterDay, receipt, useAdeOutbox } from '#test/support/ade-outbox.ts'
import { useApp } from '#test/support/app.ts'

const app = useApp(letterDay)
const { queued, behave, move, prove, letterOf, itemOf, proofsOf, termOf } = useAdeOutbox(app)
const db = () => app.services.database.db
const run = (name: string) => officeTasks(app.services)[name]?.({}, { id: '1', attempts: 1 })
const stateOf = async (paperId: string) =>
  (await db().selectFrom('papers').select('state').where('id', '=', paperId).executeTakeFirstOrThrow()).state
const lastDayOf = async (job: string) =>
  (await db().selectFrom('clock_marks').select('last_day').where('job', '=', job).executeTakeFirst())?.last_day

test('a proof that came while the clock shows an earlier time waits, is not judged, and is taken when the clock is right', async () => {
  behave({ proofOfSending: 'never' })
  const { id, itemId, paperId } = await queued()
  await move()
  app.clock.set('2026-11-26T12:00:00+01:00')
  await run(KEEP_CLOCK)
  prove(id, receipt('2026-11-23', '2026-11-25'))

  app.clock.set('2026-11-24T12:00:00+01:00')
  await move()
  await run(SEND_DIGESTS)
  expect(await proofsOf(id)).toEqual([])
  expect((await itemOf(itemId)).standing).toBe('sent')
  expect(await stateOf(paperId)).toBe('summoned')
  expect(await lastDayOf(SEND_DIGESTS)).toBeUndefined()

  app.clock.set('2026-11-26T12:30:00+01:00')
  await move()
  await run(SEND_DIGESTS)
  expect(await letterOf(id)).toMatchObject({ state: 'delivered' })
  expect(await proofsOf(id)).toMatchObject([{ standing: 'taken' }])
  expect(await termOf(paperId)).toMatchObject({ delivered_on: '2026-11-25', last_day: '2026-12-02' })
  expect(await lastDayOf(SEND_DIGESTS)).toBe('2026-11-26')
})
