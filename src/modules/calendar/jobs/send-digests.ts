import { day as toDay } from '#domain/calendar/temporal.ts'
import { latestEndToWarn, WARNING_DAYS } from '#domain/deadlines/urgency.ts'
import { REMINDED_AGAIN_DAYS, REMINDED_DAYS } from '#domain/service-cards/card-freshness.ts'
import type { EditionOffer } from '#domain/service-cards/open-matters.ts'
import { dayOf, longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { clockFor } from '#modules/act.ts'
import { readWorkingDays } from '#modules/cases/index.ts'
import { readOffers } from '#modules/edition-changes/index.ts'
import { queueMessage } from '#modules/notifications/index.ts'
import { inTransaction, type Tx } from '#platform/db/transaction.ts'
import type { Tasks } from '#platform/jobs/jobs.ts'
import type { Services } from '#web/services.ts'
import { insertDigest } from '../digests-store.ts'
import { type DueEdition, dueEditions } from '../due-editions.query.ts'
import { type DueReview, dueReviews } from '../due-reviews.query.ts'
import { type DueWarning, dueWarnings } from '../due-warnings.query.ts'
import { takeWork, writeMark } from '../marks-store.ts'
import { readStandIns, type StandIn } from '../substitutes.query.ts'

export const SEND_DIGESTS = 'send-digests'

/**
 * While the office is open writes one e-mail a day to each person whom something concerns: the officer of a case, the
 * signatories of its unit and the coordinators. It tells of cases that end within three working days or one, or have just
 * passed their end (art. 36 § 1 KPA: the party is told of a delay before it happens), of ponaglenia that wait (art. 37
 * § 4–5), of papers whose cure did not come, so that a person decides (art. 64 § 2), of matters in progress that wait for a
 * decision about a later edition of their card; and keepers of their cards that are to be looked at within thirty days or
 * are past their day. Each is said once a step. On the days of an absence the substitute
 * gets the same, and reads for whom.
 */
export function sendDigestsTask(services: Services): Tasks[string] {
  return async () => {
    const offers = await readOffers(services)
    await inTransaction(services.database.db, (tx) => sendDigests(services, tx, offers))
  }
}

async function sendDigests(services: Services, tx: Tx, offers: readonly EditionOffer[]): Promise<void> {
  const at = services.clock.now()
  const day = dayOf(at)
  if ((await clockFor(tx, at)) === 'went-back' || (await takeWork(tx, SEND_DIGESTS, day, at)) === 'taken') return
  const { working } = await readWorkingDays(tx, day)
  const until = (count: number) => latestEndToWarn(toDay(day), count, working).toString()
  const reach = { today: day, last: until(WARNING_DAYS.last), first: until(WARNING_DAYS.first) }
  const warnings = await dueWarnings(tx, reach)
  const soon = toDay(day).add({ days: REMINDED_DAYS }).toString()
  const again = toDay(day).subtract({ days: REMINDED_AGAIN_DAYS }).toString()
  const reviews = await dueReviews(tx, { today: day, soon, again })
  const editions = await dueEditions(tx, offers, day)
  const told = [...warnings, ...editions].map((one) => one.staffId)
  const people = [...new Set([...told, ...reviews.map(({ keeperId }) => keeperId)])]
  const away = await readStandIns(tx, day)
  for (const staffId of people) {
    const own = {
      warnings: warnings.filter((one) => one.staffId === staffId),
      reviews: reviews.filter(({ keeperId }) => keeperId === staffId),
      editions: editions.filter((one) => one.staffId === staffId),
    }
    const standIns = away.filter((one) => one.staffId === staffId)
    await digestTo(services, tx, { staffId, at, day, standIns, ...own })
  }
  const [telling, cards, open] = [warnings.length, reviews.length, editions.length]
  const outcome = { digests: people.length, warnings: telling, reviews: cards, editions: open }
  await writeMark(tx, SEND_DIGESTS, { at, day, outcome })
}

/** What one person is told today. */
type Told = {
  warnings: readonly DueWarning[]
  reviews: readonly DueReview[]
  editions: readonly DueEdition[]
}

type Room = Told & { staffId: string; at: Date; day: string; standIns: readonly StandIn[] }

async function digestTo(services: Services, tx: Tx, room: Room): Promise<void> {
  const { staffId, at, day, standIns, warnings, reviews, editions } = room
  const { newId } = services
  const told = { warnings, reviews, editions }
  if ((await insertDigest(tx, { id: newId(), staffId, day, madeAt: at, ...told })) === 'known') return
  const { name: office } = await services.office()
  const template = templateOf(told)
  const data = { ...countsOf(told), office }
  const write = (key: string, address: string, onBehalf: string) => {
    const words = { template, data: { ...data, onBehalf } }
    return queueMessage(tx, { key, channel: 'e-mail', address, ...words, paperId: null }, { newId, now: at })
  }
  const address = (warnings[0] ?? editions[0] ?? reviews[0])?.email
  if (address) await write(`digest:${staffId}:${day}`, address, '')
  for (const [nr, standIn] of standIns.entries())
    await write(`digest:${staffId}:${nr + 1}:${day}`, standIn.email, behalfOf(standIn))
}

/** Whose digest a substitute reads; its sentence goes on with the digest itself. */
function behalfOf({ name, firstDay, lastDay }: StandIn): string {
  const [first, last] = [longDate(firstDay), longDate(lastDay)]
  return message('notifications.digest.onBehalf', { name, first, last })
}

function templateOf({ warnings, reviews, editions }: Told): 'digest' | 'digest-cards' | 'digest-both' {
  if (reviews.length === 0) return 'digest'
  return warnings.length + editions.length === 0 ? 'digest-cards' : 'digest-both'
}

function countsOf({ warnings, reviews, editions }: Told) {
  const count = (kind: DueWarning['kind'], ...steps: DueWarning['step'][]) =>
    warnings.filter((one) => one.kind === kind && (steps.length === 0 || steps.includes(one.step))).length
  const cards = (step: DueReview['step']) => reviews.filter((one) => one.step === step).length
  return {
    ...{ overdue: count('case', 'overdue'), last: count('case', 't-1'), first: count('case', 't-3') },
    ...{ reminders: count('reminder'), remindersLate: count('reminder', 'overdue'), lapses: count('lapse') },
    ...{ cardsOverdue: cards('overdue'), cardsSoon: cards('due-soon'), editions: editions.length },
  }
}
