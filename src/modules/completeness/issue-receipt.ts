import type { LegalCalendar } from '#domain/calendar/legal-calendar.ts'
import { isDelivery } from '#domain/completeness/addressees.ts'
import { completenessOf, formalLacks, type ListedItem } from '#domain/completeness/check-items.ts'
import { cureDays, type DraftSummons, deliverSummons, draftSummons } from '#domain/completeness/summons.ts'
import type { Term } from '#domain/deadlines/term.ts'
import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import { type ActFrame, act } from '#modules/act.ts'
import {
  changePaper,
  type LockedPaper,
  openPaper,
  type PaperForLetter,
  readForLetter,
  readOfficeDays,
  readPrivacyOf,
  type Target,
} from '#modules/cases/index.ts'
import { createDocument } from '#modules/documents/index.ts'
import type { Refusal } from '#web/act.ts'
import { publicBase } from '#web/public-base.ts'
import { type CardRules, findCardRules } from './card-rules.query.ts'
import { completePaper } from './complete-paper.ts'
import { labelOf } from './documents/label.ts'
import { receiptOf } from './documents/receipt.ts'
import { readPayOf } from './how-to-pay.query.ts'
import { readItems } from './items-store.ts'
import { findLeaving } from './leavings-store.ts'
import { readEnclosures } from './letter-facts.query.ts'
import { putOnShelf, type ShelfPlace, type WantedPlace } from './shelves-store.ts'
import { readSummonses, type Summons, setDelivered } from './summonses-store.ts'
import { namedBefore, writeSummons } from './write-summons.ts'

/** How the receipt was handed over: signed for, refused (art. 47 KPA), or taken without a signature (art. 46 § 2). */
export type Acceptance = 'signed' | 'refused' | 'unsigned'

export type ReceiptOrder = Target &
  WantedPlace & {
    days: number | null
    handedTo: string[]
    acceptance: Acceptance
    note: string
    again: 'yes' | 'no'
  }

type Room = {
  frame: ActFrame
  paper: LockedPaper
  input: ReceiptOrder
  items: ListedItem[]
  rules: CardRules | null
  letter: PaperForLetter
  earlier: Summons[]
  calendar: LegalCalendar
}

/** What the receipt does beside being a receipt. */
type Served = { draft: DraftSummons; term: Term } | null

/** The paper printed, and when it is a summons: the last day and the place where the application waits. */
export type ReceiptGiven = {
  paperId: string
  documentId: string
  lastDay: string | null
  place: ShelfPlace | null
}

/**
 * Gives the client the receipt in three columns. Put into the hand of whoever must get it (art. 40 KPA) and with formal
 * lacks, it is the summons of art. 64 § 2, delivered today; the paper then waits on a shelf.
 */
export const issueReceipt = act(
  'completeness.issue-receipt',
  async (frame, input: ReceiptOrder): Promise<Outcome<ReceiptGiven, Refusal>> => {
    const opened = await openPaper(frame, 'completeness.issue-receipt', input)
    if (!opened.ok) return opened
    const paper = opened.event
    const room = {
      frame,
      paper,
      input,
      items: await readItems(frame.tx, paper.id),
      rules: await findCardRules(frame.tx, paper),
      letter: await readForLetter(frame, paper),
      earlier: await readSummonses(frame.tx, paper.id),
      calendar: (await readOfficeDays(frame.tx)).legal,
    }
    const served = serve(room)
    if (!served.ok) return served
    if (served.event && (await findLeaving(frame.tx, paper.id))) return refuse({ why: 'leaving-already-decided' })
    const documentId = await writeReceipt(room, served.event)
    frame.record({ event: 'receipt-issued', paperId: paper.id, documentId })
    if (served.event) return waitForCure(room, served.event, documentId)
    if (completenessOf(room.items).state !== 'lacking-formal' && paper.state !== 'complete')
      await completePaper(frame, paper, null)
    else await changePaper(frame.tx, paper.id, {})
    return accept({ paperId: paper.id, documentId, lastDay: null, place: null })
  },
)

/** Whether this receipt is a summons, and with which last day. */
function serve({ frame, input, items, rules, letter, earlier, calendar }: Room): Outcome<Served, Refusal> {
  if (items.some((item) => item.mark === 'unchecked')) return refuse({ why: 'items-unchecked' })
  if (input.handedTo.some((id) => !letter.people.some((person) => person.id === id)))
    return refuse({ why: 'not-a-party' })
  const range = cureDays(rules?.profile ?? null)
  if (range === null || formalLacks(items).length === 0) return accept(null)
  if (isDelivery(letter.people, input.handedTo) === 'no-delivery') return accept(null)
  const days = input.days ?? range.from
  const profile = rules?.profile ?? null
  const draft = draftSummons({ items, profile, days, summonedBefore: namedBefore(earlier), again: input.again })
  if (!draft.ok) return draft
  const { today } = frame
  const term = deliverSummons({ issuedOn: today, deliveredOn: today, days, today, calendar })
  return term.ok ? accept({ draft: draft.event, term: term.event }) : term
}

async function writeReceipt(room: Room, served: Served): Promise<string> {
  const { frame, paper, input, items, rules, letter } = room
  const handed = letter.people.filter((person) => input.handedTo.includes(person.id)).map((person) => person.name)
  const content = receiptOf({
    ...{ paper, letter, rules, items },
    // where the procedure knows no summons nothing is named as lacking under a sanction
    lacks: rules?.profile.cure ? formalLacks(items) : [],
    received: await readEnclosures(frame, paper.id),
    summons: served
      ? {
          by: 'hand',
          days: served.draft.days,
          lastDay: served.term.lastDay.toString(),
          // the paper sets the steps in one line, so a full stop inside it would cut the line
          steps: served.term.steps.map(({ text, basis }) => ({ text: text.replace(/\.$/, ''), basis })),
        }
      : { by: 'separate-letter' },
    pay: await readPayOf(frame.tx, paper, frame.today.toString()),
    handedTo: handed.join(' i ') || paper.applicant_name,
    privacy: await readPrivacyOf(frame, paper),
    publicBase: publicBase(frame.services, letter.office),
  })
  return createDocument(frame.tx, { content, paperId: paper.id, caseId: null, createdBy: frame.actor.staffId }, frame)
}

async function waitForCure(
  room: Room,
  { draft, term }: NonNullable<Served>,
  documentId: string,
): Promise<Outcome<ReceiptGiven, Refusal>> {
  const { frame, paper, input, earlier } = room
  const id = await writeSummons(frame, paper, earlier, { draft, form: 'receipt', documentId })
  const how = input.acceptance === 'refused' ? 'refused' : 'hand'
  await setDelivered(frame.tx, id, { how, note: input.note, term })
  const place = await putOnShelf(frame, paper, input)
  if (!place.ok) return place
  await writeLabel(room, place.event)
  await changePaper(frame.tx, paper.id, {
    state: 'cure-running',
    holder_kind: 'shelf',
    holder_id: place.event.shelfId,
  })
  const lastDay = term.lastDay.toString()
  const data = { lastDay, items: draft.lacks.map((lack) => lack.name), acceptance: input.acceptance, note: input.note }
  frame.record({ event: 'summons-handed', paperId: paper.id, documentId, data })
  return accept({ paperId: paper.id, documentId, lastDay, place: place.event })
}

async function writeLabel({ frame, paper, letter }: Room, place: ShelfPlace): Promise<void> {
  const of = { paperId: paper.id, caseId: null, createdBy: frame.actor.staffId }
  await createDocument(frame.tx, { content: labelOf(letter, place), ...of }, frame)
}
