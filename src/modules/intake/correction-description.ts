import type { Described } from '#domain/intake/correction.ts'
import { shortDate } from '#messages/dates.ts'
import type { LockedPaper } from '#modules/cases/index.ts'
import type { CardForIntake } from './card-for-intake.query.ts'
import type { CorrectedRows, CorrectPaperInput } from './correct-paper.ts'
import type { CorrectedCard } from './corrected-card.ts'
import type { CorrectedEnclosures } from './corrected-enclosures.ts'
import type { CorrectedParties } from './corrected-parties.ts'

type Settled = {
  card: CorrectedCard
  deliveryReason: string | null
  arrival: Record<string, unknown>
  parties: CorrectedParties
  enclosures: CorrectedEnclosures
}

/** The entry as it stands and as it should be, under the same names, for the trace of a correction. */
export function describe(
  paper: LockedPaper,
  rows: CorrectedRows,
  input: CorrectPaperInput,
  settled: Settled,
): [Described, Described] {
  return [
    {
      ...paperFacts(paper),
      card: cardFact(settled.card.before),
      ...partyFacts(rows.parties),
      ...enclosureFacts(rows.enclosures),
    },
    {
      ...wantedFacts(input, settled),
      ...arrivalFacts(settled.arrival),
      ...partyFacts(standing(rows.parties, settled.parties)),
      ...enclosureFacts(
        standing(rows.enclosures, {
          ...settled.enclosures,
          withdrawn: settled.enclosures.withdrawn.map(({ row }) => row),
        }),
      ),
    },
  ]
}

/** Rows as a correction leaves them: without those taken back, with those added. */
function standing<Row extends { id: string; position: number }>(
  rows: readonly Row[],
  after: {
    staying: readonly { id: string }[]
    withdrawn: readonly { id: string }[]
    added: readonly Partial<Row>[]
  },
): Partial<Row>[] {
  return [
    ...rows
      .filter(({ id }) => !after.withdrawn.some((row) => row.id === id))
      .map((row) => ({ ...row, ...after.staying.find(({ id }) => id === row.id) })),
    ...after.added,
  ]
}

const arrivalNames = [
  'arrived_on',
  'posted_on',
  'operator',
  'deposited_on',
  'taken_out_on',
  'evidence',
  'filed_on',
  'expected_on',
] as const

function arrivalFacts(row: Record<string, unknown>): Described {
  return Object.fromEntries(arrivalNames.map((name) => [name, (row[name] as string | null) ?? null]))
}

function paperFacts(paper: LockedPaper): Described {
  const { title, kind, text, remarks, letter_date, sender_sign, unit_id, delivery_form, delivery_reason, notify_by } =
    paper
  return {
    ...arrivalFacts(paper),
    ...{ title, kind, text, remarks, letter_date, sender_sign, unit_id, delivery_form, delivery_reason, notify_by },
  }
}

function wantedFacts(input: CorrectPaperInput, { card, deliveryReason }: Settled): Described {
  return {
    title: input.title,
    kind: input.kind,
    text: input.text,
    remarks: input.remarks ?? '',
    letter_date: input.letterDate,
    sender_sign: input.senderSign,
    unit_id: card.unitId,
    delivery_form: input.deliveryForm ?? null,
    delivery_reason: deliveryReason,
    notify_by: input.notifyBy,
    card: cardFact(card.after),
  }
}

function cardFact(card: CardForIntake | undefined): string | null {
  return card ? `${card.symbol} ${card.title} (od ${shortDate(card.validFrom)})` : null
}

/** „party 1: name, address”: each party in one line, so that the trace reads without its table. */
function partyFacts(rows: readonly Partial<CorrectedRows['parties'][number]>[]): Described {
  return Object.fromEntries(
    rows.map((row) => {
      const scope = row.proxy_scope && row.proxy_scope !== 'full' ? row.proxy_scope : null
      const more = [row.street, row.postal_code, row.locality, row.phone, row.email, row.ade, scope]
        .filter(Boolean)
        .join(', ')
      return [`party_${row.position}`, more ? `${row.name}; ${more}` : (row.name ?? '')]
    }),
  )
}

function enclosureFacts(rows: readonly Partial<CorrectedRows['enclosures'][number]>[]): Described {
  const words = (row: Partial<CorrectedRows['enclosures'][number]>) =>
    [row.name, row.pages, row.form, row.returnable].join('; ')
  return Object.fromEntries(rows.map((row) => [`enclosure_${row.position}`, words(row)]))
}
