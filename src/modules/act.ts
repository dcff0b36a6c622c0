import { createHash } from 'node:crypto'
import type { Temporal } from '#domain/calendar/temporal.ts'
import { warsawDay } from '#domain/calendar/warsaw.ts'
import type { Outcome } from '#domain/outcome.ts'
import { grantFor, type Subject } from '#domain/people/can.ts'
import type { Permission } from '#domain/people/permissions.ts'
import type { Actor } from '#domain/people/roles.ts'
import { mayStillAct } from '#domain/proceedings/exclusion-of-official.ts'
import { canonicalJson } from '#platform/audit-log.ts'
import { inTransaction, type Tx } from '#platform/db/transaction.ts'
import { type Act, type ActCall, type ActResult, Forbidden, type Refusal } from '#web/act.ts'
import type { Services } from '#web/services.ts'
import {
  answerOf,
  appendAudit,
  beginRequest,
  finishRequest,
  isExcluded,
  lockOfficeRules,
  recordRefusedAttempt,
  writeHistory,
} from './act-store.ts'

export { isExcluded } from './act-store.ts'

/** One line of history that an act leaves: what happened, to which paper or case, with which document. */
export type HistoryEntry = {
  event: string
  paperId?: string | null
  caseId?: string | null
  documentId?: string | null
  data?: Record<string, unknown>
}

/** All that a use case stands in: transaction, person, time, identifiers, and the two duties (ask, record). */
export type ActFrame = {
  tx: Tx
  services: Services
  actor: Actor
  now: Date
  /** Today in Warsaw: the day that counts for every term. */
  today: Temporal.PlainDate
  newId: () => string
  /** Asks whether this person may do the act to this record; throws Forbidden. `subjectId` is kept with the attempt. */
  allow(subject: Subject, subjectId?: string): void
  /** Adds a line of history, written with the act in its transaction. */
  record(entry: HistoryEntry): void
}

class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.why)
    this.refusal = refusal
  }
}

type Work<Input, Answer, Why extends Refusal> = (frame: ActFrame, input: Input) => Promise<Outcome<Answer, Why>>

/**
 * Makes a use case: opens the transaction, answers a repeated key with the first result, runs the work, writes history,
 * audit and answer in the same transaction, and rolls everything back on refusal. Whoever was excluded from a case does
 * none of its acts (art. 24 KPA): each leaves a line of history that names its case or paper, and these are looked at.
 * `rules` is 'change' for the few acts that change what terms are counted by.
 */
export function act<Input, Answer, Why extends Refusal>(
  name: Permission,
  work: Work<Input, Answer, Why>,
  rules: 'stand-still' | 'change' = 'stand-still',
): Act<Input, Answer> {
  return {
    name,
    async run(services, call) {
      try {
        return await inTransaction(services.database.db, async (tx) => {
          await lockOfficeRules(tx, rules)
          return perform(name, work, services, call, tx)
        })
      } catch (trouble) {
        if (trouble instanceof Refused) return { kind: 'refused', refusal: trouble.refusal }
        if (trouble instanceof Forbidden) await recordRefusedAttempt(services, call.actor, trouble)
        throw trouble
      }
    },
  }
}

async function perform<Input, Answer, Why extends Refusal>(
  name: Permission,
  work: Work<Input, Answer, Why>,
  services: Services,
  call: ActCall<Input>,
  tx: Tx,
): Promise<ActResult<Answer>> {
  const now = services.clock.now()
  const digest = bodyDigest(name, call.input)
  const request = { key: call.key, actorId: call.actor.staffId, act: name, digest, at: now }
  if ((await beginRequest(tx, request)) === 'known') return answerOf<Answer>(tx, request)

  const entries: HistoryEntry[] = []
  let onBehalfOf: string | null = null
  const outcome = await work(
    {
      tx,
      services,
      actor: call.actor,
      now,
      today: warsawDay(now.getTime()),
      newId: services.newId,
      allow(subject, subjectId) {
        const grant = grantFor(call.actor, name, subject)
        if (!grant) throw new Forbidden(name, subjectId ?? null)
        onBehalfOf = grant.onBehalfOf
      },
      record: (entry) => entries.push(entry),
    },
    call.input,
  )
  if (!outcome.ok) throw new Refused(outcome.refusal)
  if (mayStillAct(name) === 'no' && (await isExcluded(tx, call.actor.staffId, entries)))
    throw new Refused({ why: 'actor-excluded' })
  const written = entries.map((entry) => ({ ...entry, id: services.newId() }))
  await writeHistory(tx, written, { request, actor: call.actor, onBehalfOf })
  await finishRequest(tx, call.key, outcome.event)
  await appendAudit(tx, { request, onBehalfOf, historyIds: written.map((entry) => entry.id) })
  return { kind: 'done', answer: outcome.event, replayed: false }
}

/** SHA-256 of the act's name and its input, keys sorted: the same request gives the same digest. */
export function bodyDigest(name: string, input: unknown): Buffer {
  return createHash('sha256')
    .update(`${name}\n${canonicalJson(input)}`)
    .digest()
}
