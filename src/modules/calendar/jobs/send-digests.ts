import { day as toDay } from '#domain/calendar/temporal.ts'
import { latestEndToWarn, WARNING_DAYS } from '#domain/deadlines/urgency.ts'
import { REMINDED_DAYS } from '#domain/service-cards/card-freshness.ts'
import { dayOf } from '#messages/dates.ts'
import { readWorkingDays } from '#modules/cases/index.ts'
import { queueMessage } from '#modules/notifications/index.ts'
import { inTransaction, type Tx } from '#platform/db/transaction.ts'
import type { Tasks } from '#platform/jobs/jobs.ts'
import type { Services } from '#web/services.ts'
import { insertDigest } from '../digests-store.ts'
import { type DueReview, dueReviews } from '../due-reviews.query.ts'
import { type DueWarning, dueWarnings } from '../due-warnings.query.ts'
import { takeWork, writeMark } from '../marks-store.ts'

export const SEND_DIGESTS = 'send-digests'

/**
 * On working mornings writes one e-mail to each officer whose cases end within three working days or one, or have just
 * passed their end (art. 36 § 1 KPA: the party is told of a delay before it happens), and to each keeper of cards that are
 * to be looked at within thirty days or are past their day. Each case and each card is said once a step.
 */
export function sendDigestsTask(services: Services): Tasks[string] {
  return async () => {
    await inTransaction(services.database.db, (tx) => sendDigests(services, tx))
  }
}

async function sendDigests(services: Services, tx: Tx): Promise<void> {
  const at = services.clock.now()
  const day = dayOf(at)
  if ((await takeWork(tx, SEND_DIGESTS, day, at)) === 'taken') return
  const { working } = await readWorkingDays(tx, day)
  const until = (count: number) => latestEndToWarn(toDay(day), count, working).toString()
  const reach = { today: day, last: until(WARNING_DAYS.last), first: until(WARNING_DAYS.first) }
  const warnings = await dueWarnings(tx, reach)
  const soon = toDay(day).add({ days: REMINDED_DAYS }).toString()
  const reviews = await dueReviews(tx, { today: day, soon })
  const people = [
    ...new Set([...warnings.map(({ officerId }) => officerId), ...reviews.map(({ keeperId }) => keeperId)]),
  ]
  for (const staffId of people) {
    const own = {
      warnings: warnings.filter(({ officerId }) => officerId === staffId),
      reviews: reviews.filter(({ keeperId }) => keeperId === staffId),
    }
    await digestTo(services, tx, { staffId, at, day, ...own })
  }
  const outcome = { digests: people.length, warnings: warnings.length, reviews: reviews.length }
  await writeMark(tx, SEND_DIGESTS, { at, day, outcome })
}

type Room = { staffId: string; at: Date; day: string; warnings: readonly DueWarning[]; reviews: readonly DueReview[] }

async function digestTo(services: Services, tx: Tx, { staffId, at, day, warnings, reviews }: Room): Promise<void> {
  const address = (warnings[0] ?? reviews[0])?.email
  if (address === undefined) return
  const { newId } = services
  if ((await insertDigest(tx, { id: newId(), staffId, day, madeAt: at, warnings, reviews })) === 'known') return
  const { name: office } = await services.office()
  const key = `digest:${staffId}:${day}`
  const words = { template: templateOf(warnings, reviews), data: { ...countsOf(warnings, reviews), office } }
  await queueMessage(tx, { key, channel: 'e-mail', address, ...words, paperId: null }, { newId, now: at })
}

function templateOf(
  warnings: readonly DueWarning[],
  reviews: readonly DueReview[],
): 'digest' | 'digest-cards' | 'digest-both' {
  if (reviews.length === 0) return 'digest'
  return warnings.length === 0 ? 'digest-cards' : 'digest-both'
}

function countsOf(warnings: readonly DueWarning[], reviews: readonly DueReview[]) {
  const cases = (step: DueWarning['step']) => warnings.filter((one) => one.step === step).length
  const cards = (step: DueReview['step']) => reviews.filter((one) => one.step === step).length
  return {
    ...{ overdue: cases('overdue'), last: cases('t-1'), first: cases('t-3') },
    ...{ cardsOverdue: cards('overdue'), cardsSoon: cards('due-soon') },
  }
}
