import type { Described } from '#domain/intake/correction.ts'
import type { LockedPaper } from '#modules/cases/index.ts'
import type { CorrectedRows, CorrectPaperInput } from './correct-paper.ts'
import type { PartyCorrection } from './correction-form.ts'

type Settled = { arrival: Record<string, unknown>; parties: readonly PartyCorrection[] }

/** The entry as it stands and as it should be, under the same names, for the trace of a correction. */
export function describe(
  paper: LockedPaper,
  rows: CorrectedRows,
  input: CorrectPaperInput,
  settled: Settled,
): [Described, Described] {
  return [
    { ...paperFacts(paper), ...partyFacts(rows.parties), ...enclosureFacts(rows.enclosures) },
    {
      ...wantedFacts(paper, input),
      ...arrivalFacts(settled.arrival),
      ...partyFacts(rows.parties.map((row) => ({ ...row, ...settled.parties.find(({ id }) => id === row.id) }))),
      ...enclosureFacts(
        rows.enclosures.map((row) => {
          const typed = input.enclosures.find(({ id }) => id === row.id)
          return typed ? { ...row, ...typed, pages: typed.pages ?? null } : row
        }),
      ),
    },
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
] as const

function arrivalFacts(row: Record<string, unknown>): Described {
  return Object.fromEntries(arrivalNames.map((name) => [name, (row[name] as string | null) ?? null]))
}

function paperFacts(paper: LockedPaper): Described {
  const { title, kind, text, remarks, letter_date, sender_sign, unit_id, delivery_form, notify_by } = paper
  return {
    ...arrivalFacts(paper),
    ...{ title, kind, text, remarks, letter_date, sender_sign, unit_id, delivery_form, notify_by },
  }
}

function wantedFacts(paper: LockedPaper, input: CorrectPaperInput): Described {
  return {
    title: input.title,
    kind: input.kind,
    text: input.text,
    remarks: input.remarks ?? '',
    letter_date: input.letterDate,
    sender_sign: input.senderSign,
    unit_id: input.unitId ?? paper.unit_id,
    delivery_form: input.deliveryForm ?? null,
    notify_by: input.notifyBy,
  }
}

/** „party 1: name, address”: each party in one line, so that the trace reads without its table. */
function partyFacts(rows: CorrectedRows['parties']): Described {
  return Object.fromEntries(
    rows.map((row) => {
      const address = [row.street, row.postal_code, row.locality, row.phone, row.email].filter(Boolean).join(', ')
      return [`party_${row.position}`, address ? `${row.name}; ${address}` : row.name]
    }),
  )
}

function enclosureFacts(rows: CorrectedRows['enclosures']): Described {
  const words = (row: CorrectedRows['enclosures'][number]) => [row.name, row.pages, row.form, row.returnable].join('; ')
  return Object.fromEntries(rows.map((row) => [`enclosure_${row.position}`, words(row)]))
}
