import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { officeTasks } from '#main/tasks.ts'
import { MOVE_ADE_LETTERS, SEND_ADE_LETTER, startAdeSimulator } from '#modules/e-delivery/index.ts'
import type { AdeAccess } from '#platform/config.ts'
import { closePdf } from '#platform/pdf/render.ts'
import type { SignedIn, TestApp } from './app.ts'
import { aPaper } from './papers.ts'

/** The day on which every letter of these stories is written. */
export const letterDay = '2026-11-23T09:00:00+01:00'
const own = 'AE:PL-72422-98772-ATIDW-24'
const theirs = 'AE:PL-90075-94799-GARAS-26'
const job = { id: '1', attempts: 1 }

/** Why an act was refused, its status, or „done”. */
export const whyOf = (answer: Awaited<ReturnType<SignedIn['call']>>) =>
  answer.statusCode === 200 ? 'done' : (answer.json().refusal?.why ?? answer.statusCode)

/** A proof of receipt: opened on a day, or never opened. */
export const receipt = (arrivedOn: string, openedOn?: string) =>
  openedOn ? { how: 'opened' as const, arrivedOn, openedOn } : { how: 'not-opened' as const, arrivedOn }

/** An office with its own address, a simulated service of e-Doręczenia, and a clerk who sends letters through it. */
export function useAdeOutbox(app: TestApp) {
  let service: Awaited<ReturnType<typeof startAdeSimulator>>
  let clerk: SignedIn
  const db = () => app.services.database.db
  beforeAll(async () => {
    service = await startAdeSimulator({ now: () => app.clock.now() })
    clerk = await app.signIn('podawcze')
    await db().updateTable('office').set({ ade: own }).execute()
  })
  beforeEach(() => {
    app.clock.set(letterDay)
    service.behave({
      ...{ answers: 'well', tasks: 'finished', door: 'open', proofOfSending: 'at-once' },
      ...{ opensAfterSeconds: null, largestBytes: 15_000_000 },
    })
  })
  afterAll(async () => {
    await service.close()
    await closePdf()
  })

  /** The office's jobs with the service named; `changed` may lead nowhere, null names none. */
  const tasks = (changed: Partial<AdeAccess> | null = {}) => {
    const ade = changed === null ? null : { ...service.access, ...changed }
    return officeTasks({ ...app.services, config: { ...app.services.config, ade } })
  }
  const inService = (id: string) => service.letters.filter((one) => one.key === id)

  /** A summons written as a letter, sent by e-Doręczenia; the job has not run. */
  async function queued(fields = {}) {
    const marks = Array.from({ length: 9 }, (_, at) => (at === 1 ? ('missing' as const) : ('present' as const)))
    const { id: paperId } = await aPaper(app.services, { card: 'WKŚ-01', marks })
    await db().updateTable('paper_parties').set({ ade: theirs }).where('paper_id', '=', paperId).execute()
    const { documentId: letterId } = (await clerk.call(`/papers/${paperId}/summons`, { letterDays: 7 })).json()
    const sending = { letterId, way: 'e-delivery', leftOn: '23.11.2026', reference: '', ...fields }
    const answer = await clerk.call(`/papers/${paperId}/dispatches`, sending)
    expect(answer.statusCode, answer.body).toBe(200)
    const { itemId } = answer.json() as { itemId: string }
    const row = db().selectFrom('ade_outbox').select('id').where('item_id', '=', itemId)
    return { paperId, itemId, id: (await row.executeTakeFirstOrThrow()).id, letterId }
  }

  return {
    theirs,
    job,
    tasks,
    queued,
    inService,
    clerk: () => clerk,
    behave: (...behaviour: Parameters<typeof service.behave>) => service.behave(...behaviour),
    tokensGiven: () => service.tokensGiven(),
    send: (changed?: Partial<AdeAccess> | null) => tasks(changed)[SEND_ADE_LETTER]!,
    move: (changed?: Partial<AdeAccess> | null) => tasks(changed)[MOVE_ADE_LETTERS]!({}, job),
    prove: (id: string, evidence: Parameters<typeof service.prove>[1]) =>
      service.prove(inService(id)[0]?.messageId ?? '', evidence),
    letterOf: (id: string) => db().selectFrom('ade_outbox').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    itemOf: (id: string) =>
      db().selectFrom('outgoing_items').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    proofsOf: (id: string) =>
      db()
        .selectFrom('ade_evidences')
        .select(['kind', 'standing', 'why'])
        .where('outbox_id', '=', id)
        .orderBy('recorded_at')
        .orderBy('id')
        .execute(),
    termOf: (paperId: string) =>
      db()
        .selectFrom('summonses')
        .select(['delivered_on', 'delivery', 'last_day'])
        .where('paper_id', '=', paperId)
        .executeTakeFirstOrThrow(),
    card: async (itemId: string) => (await clerk.get(`/outgoing/items/${itemId}`, 'json')).json(),
  }
}
