import { warsawDay } from '#domain/calendar/warsaw.ts'
import { type Answers, readAnswers } from '#domain/guide/questions.ts'
import { formatStatusCode } from '#domain/registers/status-code.ts'
import { attemptKey, takeAttempt } from '#modules/admin/index.ts'
import { statusCodeOf, statusDigest } from '#modules/registers/index.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { NotFound } from '#web/act.ts'
import type { PublicContext } from '#web/route.ts'
import { findGuideCard } from './guide.query.ts'
import { insertChecklist } from './store.ts'

/** A code opens its checklist for so long: people collect papers for weeks, and cards change. */
const KEPT_DAYS = 60
/** A code that has just expired is told so for as long again before it is forgotten. */
const REMEMBERED_DAYS = 30

/** Checklists that one source, and everybody together, may make in a quarter of an hour. */
const mostOfOneSource = 30
const mostOfAll = 2000

/** The code of the new checklist as it is printed, or in how many minutes one may be made. */
export type Made = { kind: 'made'; code: string } | { kind: 'too-many'; minutes: number }

/**
 * Keeps what a client answered to the questions of the card in force today, and nothing about the client.
 * @throws NotFound when no card of this symbol is in force
 */
export async function makeChecklist({ services, source }: PublicContext, symbol: string, sent: unknown): Promise<Made> {
  const now = services.clock.now()
  const today = warsawDay(now.getTime())
  const card = await findGuideCard(services, today.toString(), symbol)
  if (!card) throw new NotFound('card')
  const taken = await takeAttempt(services, [
    { key: await attemptKey(services, 'checklist-made', source), most: mostOfOneSource },
    { key: await attemptKey(services, 'checklist-made', 'everybody'), most: mostOfAll },
  ])
  if (taken.allowed === 'no') return { kind: 'too-many', minutes: taken.minutes }
  const id = services.newId()
  const office = await services.office()
  const code = statusCodeOf(office, id)
  const answers: Answers = readAnswers(card.content.items, sent)
  const kept = { id, codeDigest: statusDigest(office, code), editionId: card.editionId, answers, createdAt: now }
  const expiresOn = today.add({ days: KEPT_DAYS }).toString()
  const sweep = today.subtract({ days: REMEMBERED_DAYS }).toString()
  await inTransaction(services.database.db, (tx) => insertChecklist(tx, { ...kept, expiresOn }, sweep))
  return { kind: 'made', code: formatStatusCode(code) }
}
