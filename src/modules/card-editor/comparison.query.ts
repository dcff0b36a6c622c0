import { compareEditions } from '#domain/service-cards/card-difference.ts'
import { unusedFrom } from '#domain/service-cards/publication.ts'
import { readCardContent } from '#domain/service-cards/read-content.ts'
import { dayOf } from '#messages/dates.ts'
import { putRatesIn } from '#modules/facts/index.ts'
import { leadOn, type ToldDifference, tellDifference } from '#modules/service-cards/index.ts'
import { NotFound } from '#web/act.ts'
import type { Services } from '#web/services.ts'
import { lawOfOffice } from './law-of-office.ts'

/** Two editions of one card side by side; the numbers of all its editions, newest first, to choose others. */
export type Comparison = {
  symbol: string
  title: string
  editions: { edition: number; validFrom: string }[]
  older: number
  newer: number
  difference: ToldDifference
  /** The first day after the newer one on which no edition is in force. */
  unusedFrom: string | null
}

/** The two editions asked for; where one is not named, the newest and the one before it. @throws NotFound */
export async function getComparison(
  services: Services,
  symbol: string,
  asked: { older?: number | undefined; newer?: number | undefined },
): Promise<Comparison> {
  const { db } = services.database
  const rows = await db
    .selectFrom('card_editions as e')
    .innerJoin('service_cards as c', 'c.id', 'e.card_id')
    .select([
      'c.symbol',
      'e.edition',
      'e.title',
      'e.valid_from as validFrom',
      'e.valid_to as validTo',
      'e.content',
      'e.register_code as registerCode',
    ])
    .where('c.symbol', '=', symbol)
    .orderBy('e.edition', 'desc')
    .execute()
  if (rows.length === 0) return leadOn(services, symbol, (now) => `/cards/${now}/comparison`)
  const newer = asked.newer ? rows.find(({ edition }) => edition === asked.newer) : rows[0]
  const older = rows.find(({ edition }) => (asked.older ? edition === asked.older : edition < (newer?.edition ?? 0)))
  if (!newer || (asked.older && !older)) throw new NotFound('card')
  const before = older ?? newer
  const read = [before, newer].map((row) => ({ ...row, content: readCardContent(row.content) }))
  const [one, other] = await putRatesIn(db, read, dayOf(services.clock.now()))
  if (!one || !other) throw new NotFound('card')
  return {
    ...{ symbol: newer.symbol, title: newer.title, older: before.edition, newer: newer.edition },
    editions: rows.map(({ edition, validFrom }) => ({ edition, validFrom: validFrom as string })),
    difference: tellDifference(compareEditions(one, other), await lawOfOffice(db)),
    unusedFrom: unusedFrom(
      rows.map((row) => ({ ...row, validFrom: row.validFrom as string })),
      newer,
    ),
  }
}
