import { dayOf } from '#messages/dates.ts'
import { prepared } from '#platform/db/prepared.ts'
import { NotFound } from '#web/act.ts'
import { Moved } from '#web/moved.ts'
import type { Services } from '#web/services.ts'

const symbolNow = prepared<{ symbol: string; until: string | null }, [string]>(
  'card-symbol-now',
  `select c.symbol, y.until from card_symbols y join service_cards c on c.id = y.card_id where upper(y.symbol) = upper($1)`,
)

/**
 * What a page does with a symbol that no card has today: a card that had it leads on to its page, for good; one that is to
 * have it, for the time being.
 * @throws Moved, NotFound
 */
export async function leadOn(
  { database, clock }: Pick<Services, 'database' | 'clock'>,
  asked: string,
  addressOf: (symbol: string) => string,
): Promise<never> {
  const [found] = await symbolNow(database.pool, [asked])
  if (!found || found.symbol.toUpperCase() === asked.toUpperCase()) throw new NotFound('card')
  const past = found.until !== null && found.until < dayOf(clock.now())
  throw new Moved(addressOf(encodeURIComponent(found.symbol)), past ? 'for-good' : 'for-now')
}
