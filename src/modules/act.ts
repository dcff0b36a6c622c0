import { createHash } from 'node:crypto'
import { judgeClock } from '#domain/calendar/daily-work.ts'
import type { Temporal } from '#domain/calendar/temporal.ts'
import { warsawDay } from '#domain/calendar/warsaw.ts'
import { missingPart } from '#domain/documents/mandatory.ts'
import { type Outcome, refuse } from '#domain/outcome.ts'
import { grantFor, type Subject } from '#domain/people/can.ts'
import type { Permission } from '#domain/people/permissions.ts'
import type { Actor } from '#domain/people/roles.ts'
import { mayStillAct } from '#domain/proceedings/exclusion-of-official.ts'
import { canonicalJson } from '#platform/audit-log.ts'
import { inTransaction, type Tx } from '#platform/db/transaction.ts'
import { type ActCall, type ActResult, Forbidden, type LookedAct, type Refusal } from '#web/act.ts'
import type { Services } from '#web/services.ts'
import {
  answerOf,
  appendAudit,
  beginRequest,
  excludedCases,
  finishRequest,
  lockOfficeRules,
  recordBySystem,
  recordRefusedAttempt,
  writeHistory,
} from './act-store.ts'

export { excludedCases, isExcluded } from './act-store.ts'

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
  /** Contents of the papers that the act froze, in their order: what a look at them beforehand shows. */
  papers: unknown[]
}

class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.why)
    this.refusal = refusal
  }
}

/** Ends a look: everything the act wrote is rolled back, what it would have printed is kept. */
class Looked extends Error {
  readonly papers: unknown[]
  constructor(papers: unknown[]) {
    super('looked')
    this.papers = papers
  }
}

type Work<Input, Answer, Why extends Refusal = Refusal> = (
  frame: ActFrame,
  input: Input,
) => Promise<Outcome<Answer, Why>>

/**
 * Makes a use case: opens the transaction, answers a repeated key with the first result, runs the work, writes history,
 * audit and answer in the same transaction, and rolls everything back on refusal. `look` runs the same work and rolls it
 * back always, so that what somebody looks at is what the act prints. Whoever was excluded from a case does none of its
 * acts (art. 24 KPA): each leaves a line of history that names its case or paper, and these are looked at. `rules` is
 * 'change' for the few acts that change what terms are counted by. Nothing is done while the clock shows an earlier time than
 * the office has seen.
 */
export function act<Input, Answer, Why extends Refusal>(
  name: Permission,
  work: Work<Input, Answer, Why>,
  rules: 'stand-still' | 'change' = 'stand-still',
): LookedAct<Input, Answer> {
  const attempt = async <Result>(services: Services, actor: Actor, tries: (tx: Tx) => Promise<Result>) => {
    try {
      return await inTransaction(services.database.db, async (tx) => {
        demandClock(name, services.clock.now(), await lockOfficeRules(tx, rules))
        return tries(tx)
      })
    } catch (trouble) {
      if (trouble instanceof Refused) return { kind: 'refused' as const, refusal: trouble.refusal }
      if (trouble instanceof Forbidden) await recordRefusedAttempt(services, actor, trouble)
      throw trouble
    }
  }
  return {
    name,
    run: (services, call) => attempt(services, call.actor, (tx) => perform(name, work, services, call, tx)),
    async look(services, call) {
      try {
        return await attempt(services, call.actor, async (tx) => {
          const { papers } = await workIn(name, work, { services, call, tx, now: services.clock.now() })
          throw new Looked(papers)
        })
      } catch (ended) {
        if (ended instanceof Looked) return { kind: 'looked', papers: ended.papers, seen: sealOf(ended.papers) }
        throw ended
      }
    },
  }
}

/** No day is counted by a clock that went back; only the act that sets it right goes on. @throws Refused */
function demandClock(name: string, now: Date, latest: Date | null): void {
  if (latest === null || name === 'calendar.confirm-clock') return
  const judged = judgeClock(now.getTime(), latest.getTime())
  if (!judged.ok) throw new Refused(judged.refusal)
}

async function perform<Input, Answer>(
  name: Permission,
  work: Work<Input, Answer>,
  services: Services,
  call: ActCall<Input>,
  tx: Tx,
): Promise<ActResult<Answer>> {
  const now = services.clock.now()
  const digest = bodyDigest(name, call.input)
  const request = { key: call.key, actorId: call.actor.staffId, act: name, digest, at: now }
  if ((await beginRequest(tx, request)) === 'known') return answerOf<Answer>(tx, request)
  const { answer, entries, papers, onBehalfOf } = await workIn(name, work, { services, call, tx, now })
  if (call.seen !== undefined && call.seen !== sealOf(papers)) throw new Refused({ why: 'letter-changed' })
  const written = entries.map((entry) => ({ ...entry, id: services.newId() }))
  await writeHistory(tx, written, { request, actor: call.actor, onBehalfOf })
  await finishRequest(tx, call.key, answer)
  await appendAudit(tx, { request, onBehalfOf, historyIds: written.map((entry) => entry.id) })
  return { kind: 'done', answer, replayed: false }
}

type Worked<Answer> = { answer: Answer; entries: HistoryEntry[]; papers: unknown[]; onBehalfOf: string | null }

type Printed = Parameters<typeof missingPart>[0]

/** Runs the work in its frame; no paper is finished without a mandatory part. @throws Refused, Forbidden */
async function workIn<Input, Answer>(
  name: Permission,
  work: Work<Input, Answer>,
  { services, call, tx, now }: { services: Services; call: Pick<ActCall<Input>, 'actor' | 'input'>; tx: Tx; now: Date },
): Promise<Worked<Answer>> {
  const { actor, input } = call
  const entries: HistoryEntry[] = []
  const papers: unknown[] = []
  let onBehalfOf: string | null = null
  const allow: ActFrame['allow'] = (subject, subjectId) => {
    const grant = grantFor(actor, name, subject)
    if (!grant) throw new Forbidden(name, subjectId ?? null)
    onBehalfOf = grant.onBehalfOf
  }
  const record: ActFrame['record'] = (entry) => entries.push(entry)
  const today = warsawDay(now.getTime())
  const outcome = await work({ tx, services, actor, now, today, newId: services.newId, allow, record, papers }, input)
  if (!outcome.ok) throw new Refused(outcome.refusal)
  const lacking = papers.map((paper) => missingPart(paper as Printed)).find((part) => part !== null)
  if (lacking) throw new Refused({ why: 'letter-part-missing', part: lacking.part, basis: lacking.basis })
  const urgent = await takePart(tx, name, { actor, entries, day: today.toString() })
  entries.push(...urgent)
  return { answer: outcome.event, entries, papers, onBehalfOf }
}

type TakingPart = { actor: Actor; entries: readonly HistoryEntry[]; day: string }

/** Refuses whoever was excluded, but for what was stated to be urgent: that is used up by this line of history (art. 24 KPA). */
async function takePart(tx: Tx, name: Permission, { actor, entries, day }: TakingPart): Promise<HistoryEntry[]> {
  const still = mayStillAct(name)
  if (still === 'yes') return []
  const excluded = await excludedCases(tx, actor.staffId, { about: entries, day })
  if (excluded.some(({ urgency }) => still === 'no' || urgency === null)) throw new Refused({ why: 'actor-excluded' })
  return excluded.map(({ caseId, urgency }) => ({ event: 'urgent-act-done', caseId, data: { ...urgency, act: name } }))
}

/** Stands for papers that somebody looked at: the same contents in the same order give the same text. */
const sealOf = (papers: readonly unknown[]): string => createHash('sha256').update(canonicalJson(papers)).digest('hex')

const nobody: Actor = { staffId: '', name: '', position: '', grants: [], windowId: null }

/**
 * What the program does by itself in one transaction (a proof came from outside): a frame without a person, whose lines
 * of history name nobody. Nobody asked, so nobody is refused: a refusal rolls everything back and is given. By a clock that
 * went back nothing is done either; what came waits outside until the clock is right.
 */
export async function actBySystem<Answer, Why extends Refusal>(
  services: Services,
  name: string,
  work: (frame: ActFrame) => Promise<Outcome<Answer, Why>>,
): Promise<Outcome<Answer, Refusal>> {
  const now = services.clock.now()
  const entries: HistoryEntry[] = []
  const perform = async (tx: Tx) => {
    demandClock(name, now, await lockOfficeRules(tx, 'stand-still'))
    const today = warsawDay(now.getTime())
    const record = (entry: HistoryEntry) => void entries.push(entry)
    const outcome = await work({
      tx,
      services,
      actor: nobody,
      now,
      today,
      newId: services.newId,
      allow: () => {},
      record,
      papers: [],
    })
    if (!outcome.ok) throw new Refused(outcome.refusal)
    for (const entry of entries)
      await recordBySystem(tx, { act: name, at: now, entry: { ...entry, id: services.newId() } })
    return outcome
  }
  return inTransaction(services.database.db, perform).catch((trouble: unknown) => {
    if (trouble instanceof Refused) return refuse(trouble.refusal)
    throw trouble
  })
}

/** Whether the work of the clock may go on: by a clock that went back no day is judged and no letter goes out. */
export async function clockFor(tx: Tx, now: Date): Promise<'right' | 'went-back'> {
  const latest = await lockOfficeRules(tx, 'stand-still')
  return latest === null || judgeClock(now.getTime(), latest.getTime()).ok ? 'right' : 'went-back'
}

/** SHA-256 of the act's name and its input, keys sorted: the same request gives the same digest. */
export function bodyDigest(name: string, input: unknown): Buffer {
  return createHash('sha256')
    .update(`${name}\n${canonicalJson(input)}`)
    .digest()
}
