import { createHash } from 'node:crypto'
import type { LegalCalendar } from '#domain/calendar/legal-calendar.ts'
import { warsawDay } from '#domain/calendar/warsaw.ts'
import { formatStatusCode, parseStatusCode } from '#domain/registers/status-code.ts'
import { type PublicStatus, publicStatus } from '#domain/status/public-status.ts'
import type { UsualTime } from '#domain/status/usual-time.ts'
import { attemptWindow, takeAttempt } from '#modules/admin/index.ts'
import { recentOfficeDays } from '#modules/cases/index.ts'
import { statusDigest } from '#modules/registers/index.ts'
import { usualTimeOf } from '#modules/service-cards/index.ts'
import type { PublicContext } from '#web/route.ts'
import { readStatus } from './status.query.ts'

/** Wrong codes that one source may send in a quarter of an hour: a whole family mistyping at one kiosk fits in. */
const mostOfOneSource = 30

/** Wrong codes of everybody together; beyond it the guessing is spread over many addresses. */
const mostOfAll = 600

/** The source is a keyed digest already, so a plain one keeps it apart from what else is counted. */
const keyOf = (source: string | Uint8Array) => createHash('sha256').update('status-code\n').update(source).digest()
/** Under which the failures of everybody together are counted. */
export const everybody = keyOf('everybody')

/** What a code opens. `unknown` is one answer for codes mistyped and codes never given. */
export type FoundStatus =
  | {
      kind: 'found'
      code: string
      today: string
      status: PublicStatus
      usual: UsualTime | undefined
      calendar: LegalCalendar
    }
  | { kind: 'unknown'; typed: string }
  | { kind: 'too-many'; minutes: number }

/**
 * Looks a code up. Every wrong code is counted; a right one costs one reading and is never counted.
 *
 * Over the limit of its source even a right code is refused, or the limit would not stop anybody who guesses. Over the
 * limit of all, only sources that have erred in this window wait: a flood of guesses leaves each address one try, and a
 * client who copies the code rightly is served all the same.
 */
export async function findStatus(context: PublicContext, typed: string): Promise<FoundStatus> {
  const { services, source } = context
  const now = services.clock.now()
  const own = keyOf(source)
  const window = attemptWindow(now)
  const parsed = parseStatusCode(typed)
  // a mistyped code is looked for like any other, so that the time of the answer tells nothing
  const code = parsed.valid ? parsed.code : `not-a-code:${typed.slice(0, 60)}`
  const today = warsawDay(now.getTime()).toString()
  const digest = statusDigest(await services.office(), code)
  const row = await readStatus(services.database.pool, [digest, own], [everybody, today, window.start])
  const failures = { own: row?.own ?? 0, all: row?.overall ?? 0 }
  if (failures.own >= mostOfOneSource || (failures.all >= mostOfAll && failures.own > 0))
    return { kind: 'too-many', minutes: window.minutes }
  if (row?.facts) {
    const { legal: calendar } = await recentOfficeDays(services)
    const status = publicStatus(row.facts, today)
    return {
      kind: 'found',
      code: formatStatusCode(code),
      today,
      status,
      usual: await usualOf(context, status),
      calendar,
    }
  }
  const taken = await takeAttempt(services, [
    { key: own, most: mostOfOneSource },
    { key: everybody, most: mostOfAll },
  ])
  return taken.allowed === 'yes'
    ? { kind: 'unknown', typed: shown(typed) }
    : { kind: 'too-many', minutes: taken.minutes }
}

/** How long such matters take, while this one is still on its way. */
async function usualOf({ services }: PublicContext, { card, next }: PublicStatus): Promise<UsualTime | undefined> {
  const onItsWay = next.who !== 'nobody' && !['collect', 'bring-result', 'deliver-result'].includes(next.what)
  return card !== null && onItsWay ? usualTimeOf(services, card) : undefined
}

/** What goes back into the field: only something that may be a code, so that no name or PESEL stays in an address. */
export function shown(typed: string): string {
  const tidy = typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
  return tidy.length === 13 ? formatStatusCode(tidy) : ''
}
