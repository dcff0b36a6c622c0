import type { Actor } from '#domain/people/roles.ts'
import { getPaper } from '#modules/cases/index.ts'
import { prepared } from '#platform/db/prepared.ts'
import type { Services } from '#web/services.ts'

/** What a repeated paper passes on: its matter, its client, or all that belongs to the envelope it came in. */
export type RepeatKeeps = 'matter' | 'client' | 'envelope'

type Row = { symbol: string | null; parties: Record<string, unknown>[]; envelope: Record<string, string | null> }

const toRepeat = prepared<Row, [string]>(
  'paper-to-repeat',
  `select (select c.symbol || ' ' || e.title from card_editions e join service_cards c on c.id = e.card_id
      where e.id = p.card_edition_id) as symbol,
     coalesce((select json_agg(json_build_object('role', q.role, 'kind', q.kind, 'clientId', q.client_id,
       'surname', case when q.client_id is null and q.kind = 'natural' then q.name end,
       'organisation', case when q.client_id is null and q.kind = 'organisation' then q.name end,
       'street', q.street, 'postalCode', q.postal_code, 'locality', q.locality, 'proxyScope', q.proxy_scope)
       order by q.position) from paper_parties q where q.paper_id = p.id), '[]') as parties,
     json_build_object('postedOn', p.posted_on, 'operator', p.operator, 'depositedOn', p.deposited_on,
       'takenOutOn', p.taken_out_on, 'evidence', p.evidence, 'lateEntryReason', p.late_entry_reason) as envelope
   from papers p where p.id = $1`,
)

/**
 * Values of a new form that repeats an earlier paper: the same matter for the next client, or the same client with a second
 * letter, or the next application of the same envelope with its days, operator and number (edge case 23). The edition is looked up anew, because the one of the arrival day governs.
 * @throws NotFound when the person may not see the paper
 */
export async function valuesToRepeat(
  services: Services,
  actor: Actor,
  paperId: string,
  keep: RepeatKeeps,
): Promise<Record<string, unknown>> {
  const paper = await getPaper(services, actor, paperId)
  const [row] = await toRepeat(services.database.pool, [paper.id])
  if (keep === 'client') return { parties: row?.parties ?? [], channel: paper.channel }
  if (keep === 'envelope') {
    const { parties = [], envelope = {} } = row ?? {}
    const known = Object.entries(envelope).filter(([, value]) => value !== null)
    const arrived = { channel: paper.channel, arrivedOn: paper.arrivedOn, envelopeOf: paper.id }
    return { parties, ...arrived, ...Object.fromEntries(known) }
  }
  return paper.cardEditionId
    ? { cardEditionId: paper.cardEditionId, matterText: row?.symbol ?? '', channel: paper.channel }
    : { outside: 'yes', unitId: paper.unitId ?? '', channel: paper.channel }
}
