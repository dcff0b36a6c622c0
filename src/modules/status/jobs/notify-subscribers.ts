import { warsawDay } from '#domain/calendar/warsaw.ts'
import { noticesEnd, standingTold } from '#domain/status/notice-of.ts'
import { type PublicStatus, publicStatus } from '#domain/status/public-status.ts'
import { longDateWithWeekday } from '#messages/dates.ts'
import { type Language, message } from '#messages/index.ts'
import { queueMessage } from '#modules/notifications/index.ts'
import { inTransaction, type Tx } from '#platform/db/transaction.ts'
import type { Tasks } from '#platform/jobs/jobs.ts'
import type { Services } from '#web/services.ts'
import { noticeLink } from '../notice-link.ts'
import { readStatus } from '../status.query.ts'
import { addressOf, endSubscription, type Live, listLive, setLooked, setTold } from '../subscriptions-store.ts'

export const NOTIFY_SUBSCRIBERS = 'notify-subscribers'

/** Looked at in one run; the rest come first in the next. */
const mostAtOnce = 500

/** An address that nobody confirmed is kept no longer than this. */
const confirmWithinMs = 48 * 3_600_000

/** Looks at the matters that people asked to be told of, and writes where one stands otherwise than it was last told. */
export function notifySubscribersTask(services: Services): Tasks[string] {
  return async () => {
    const live = await listLive(services.database.db, mostAtOnce)
    await Promise.all(live.map((one) => look(services, one)))
  }
}

async function look(services: Services, one: Live): Promise<void> {
  const now = services.clock.now()
  const { db, pool } = services.database
  const today = warsawDay(now.getTime()).toString()
  if (one.state === 'pending') {
    const over = now.getTime() - one.asked_at.getTime() > confirmWithinMs
    await inTransaction(db, (tx) =>
      over ? endSubscription(tx, one.id, now, 'not-confirmed') : setLooked(tx, one.id, now),
    )
    return
  }
  const none = Buffer.alloc(32)
  const row = await readStatus(pool, [one.status_digest, none], [none, today, now])
  if (!row?.facts) return
  const status = publicStatus(row.facts, today)
  await inTransaction(db, (tx) => tell(services, tx, one, status, now))
}

async function tell(services: Services, tx: Tx, one: Live, status: PublicStatus, now: Date): Promise<void> {
  const standing = standingTold(status)
  const notices = await setTold(tx, one, standing, now)
  if (notices === undefined) return
  const ends = noticesEnd(status) === 'yes'
  // a wish of before they remembered how the matter stood is only remembered at its first look
  if (notices > one.notices || (ends && one.told === null)) {
    const office = await services.office()
    const language = one.language
    const letter = {
      key: `notice:${one.id}:${notices}`,
      channel: 'e-mail' as const,
      address: addressOf(office, one),
      template: ends ? ('last-notice' as const) : ('notice' as const),
      data: {
        ...{
          language,
          number: `${status.number} / ${status.year}`,
          office: office.name,
          next: nextWords(status, language),
        },
        link: noticeLink(services, office, one.id),
      },
      paperId: one.paper_id,
    }
    await queueMessage(tx, letter, { newId: services.newId, now })
  }
  if (ends) await endSubscription(tx, one.id, now, 'matter-ended')
}

/** The sentences of the status page about what is next. */
function nextWords({ next, supplement }: PublicStatus, language: Language): string {
  const say = (key: Parameters<typeof message>[0], values?: Parameters<typeof message>[1]) =>
    message(key, values, language)
  const by =
    next.by && say(`status.by.${next.by.kind}.${next.by.seen}`, { day: longDateWithWeekday(next.by.day, language) })
  const sent = supplement.sent.at(-1)
  const file = sent && say(`status.notices.file.${sent.state}`)
  return [say(`status.next.${next.what}`), by, file].filter(Boolean).join(' ')
}
