import { warsawDay } from '#domain/calendar/warsaw.ts'
import { clientChecklist, clientFees } from '#domain/guide/client-checklist.ts'
import { type Answers, readAnswers } from '#domain/guide/questions.ts'
import { formatStatusCode, parseStatusCode } from '#domain/registers/status-code.ts'
import { feesOn } from '#domain/service-cards/card-fees.ts'
import type { HowToPay } from '#domain/service-cards/how-to-pay.ts'
import { attemptKey, attemptWindow, takeAttempt } from '#modules/admin/index.ts'
import { recentHowToPay } from '#modules/facts/index.ts'
import { statusDigest } from '#modules/registers/index.ts'
import type { PublicContext } from '#web/route.ts'
import { findKeptChecklist, type KeptChecklist } from './guide.query.ts'
import { type PlaceToCome, placeOf } from './place-to-come.ts'

/** Wrong codes that one source may send in a quarter of an hour, as with the codes of receipts. */
const mostWrong = 30

/** The client's checklist with all that its page and its print tell. */
export type OpenChecklist = {
  kind: 'found'
  code: string
  today: string
  card: KeptChecklist
  answers: Answers
  lines: ReturnType<typeof clientChecklist<KeptChecklist['content']['items'][number]>>
  /** Prices of today, without those that the answers make needless. */
  fees: ReturnType<typeof clientFees<KeptChecklist['content']['fees'][number]>>
  place: PlaceToCome | undefined
  /** Where the fees are paid today. */
  pay: HowToPay | undefined
  /** `older`: another edition governs what is filed today. */
  edition: 'in-force' | 'older'
}

/** What a code opens. `mistyped`: its check symbol is wrong, so it was never given. */
export type FoundChecklist =
  | OpenChecklist
  | { kind: 'mistyped' | 'unknown' }
  | { kind: 'expired'; symbol: string; expiresOn: string }
  | { kind: 'too-many'; minutes: number }

/** Opens a code. A wrong one is counted; a source with too many of them waits, whatever it sends. */
export async function findChecklist(context: PublicContext, typed: string): Promise<FoundChecklist> {
  const { services, source } = context
  const key = await attemptKey(services, 'checklist-code', source)
  const wait = await waitOf(context, key)
  if (wait !== undefined) return { kind: 'too-many', minutes: wait }
  const today = warsawDay(services.clock.now().getTime()).toString()
  const parsed = parseStatusCode(typed)
  const digest = parsed.valid ? statusDigest(await services.office(), parsed.code) : undefined
  const card = digest && (await findKeptChecklist(services, today, digest))
  if (card && card.expiresOn < today) return { kind: 'expired', symbol: card.symbol, expiresOn: card.expiresOn }
  if (card && parsed.valid) return open(context, card, { code: formatStatusCode(parsed.code), today })
  const taken = await takeAttempt(services, [{ key, most: mostWrong }])
  if (taken.allowed === 'no') return { kind: 'too-many', minutes: taken.minutes }
  return { kind: parsed.valid ? 'unknown' : 'mistyped' }
}

async function open(
  { services }: PublicContext,
  card: KeptChecklist,
  { code, today }: Pick<OpenChecklist, 'code' | 'today'>,
): Promise<OpenChecklist> {
  const answers = readAnswers(card.content.items, card.answers)
  const inForce = card.validFrom <= today && (card.validTo === null || card.validTo >= today)
  return {
    ...{ kind: 'found', code, today, card, answers },
    lines: clientChecklist(card.content.items, answers),
    fees: clientFees(feesOn(card.content.fees, today), card.content.items, answers),
    pay: await recentHowToPay(services, card.content, today),
    place: await placeOf(services, card.content.filing.place, today),
    edition: inForce ? 'in-force' : 'older',
  }
}

/** In how many minutes this source may ask again; undefined when it may now. */
async function waitOf({ services }: PublicContext, key: Buffer): Promise<number | undefined> {
  const { start, minutes } = attemptWindow(services.clock.now())
  const counted = services.database.db.selectFrom('attempts').select('failures').where('key_digest', '=', key)
  const row = await counted.where('time_window', '=', start).executeTakeFirst()
  return row && row.failures >= mostWrong ? minutes : undefined
}
