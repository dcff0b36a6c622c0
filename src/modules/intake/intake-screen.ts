import type { OfficeDays } from '#domain/calendar/office-days.ts'
import { findDay } from '#domain/calendar/temporal.ts'
import { warsawDay } from '#domain/calendar/warsaw.ts'
import { type OfferedWay, waysOffered } from '#domain/intake/agreed-way.ts'
import { type DatePromise, promise } from '#domain/intake/promise.ts'
import { proposeTitle } from '#domain/intake/title-proposal.ts'
import { windowOf } from '#domain/people/roles.ts'
import { type Draft, draftsOf } from '#modules/admin/index.ts'
import { isId, recentOfficeDays } from '#modules/cases/index.ts'
import type { AddresseeOrder } from '#modules/outgoing/index.ts'
import { Forbidden } from '#web/act.ts'
import { optionalDay } from '#web/form.ts'
import type { StaffContext } from '#web/route.ts'
import { type CardForIntake, cardTerm, findCardForIntake } from './card-for-intake.query.ts'
import { isNamed, matterText, type OfferedMatter, offerMatters } from './choose-matter.ts'
import { type ListNote, noteOfList } from './client-list.ts'
import { ordersOnForm } from './delivery-orders.ts'
import { type Desk, findDesk } from './desk.query.ts'
import { findDuplicates, type PossibleDuplicate } from './duplicates.query.ts'
import { type EnvelopePaper, findEnvelope } from './envelope.query.ts'
import { withOriginals } from './listed-originals.ts'
import { mattersOn } from './matters.query.ts'
import { applicantName, type ScreenParty, screenParties } from './screen-parties.ts'
import { type IntakeQuery, intakeDraft, startingValues } from './starting-values.ts'
import { type TypedForm, textAt } from './typed-form.ts'

/** All that the intake screen shows: what was typed, and what follows from it. */
export type IntakeScreen = {
  form: TypedForm
  desk: Desk
  today: string
  arrivedOn: string
  matter: OfferedMatter | null
  offers: OfferedMatter[]
  card: CardForIntake | null
  parties: ScreenParty[]
  /** Ways of getting the answer that may be agreed, the one that stands, and the one the form proposes by itself. */
  ways: OfferedWay[]
  deliveryForm: string
  proposedWay: string
  /** How the answer may reach those who are named so far, by the order of art. 39 KPA. */
  deliveryOrders: AddresseeOrder[]
  title: string
  proposedTitle: string
  promised: DatePromise | null
  duplicates: PossibleDuplicate[]
  /** Papers registered already of the envelope this one came in. */
  envelope: EnvelopePaper[]
  drafts: Draft[]
  /** The checklist that the client brought. */
  clientList: ListNote
}

/** Reads everything for the intake screen. Throws Forbidden for a person who sits at no window. */
export async function loadIntake(context: StaffContext, query: IntakeQuery): Promise<IntakeScreen> {
  const { services, actor } = context
  const today = warsawDay(services.clock.now().getTime()).toString()
  const windowId = windowOf(actor)
  const desk = windowId && (await findDesk(services, { windowId, staffId: actor.staffId, today }))
  if (!desk) throw new Forbidden('intake.register-paper', null)
  const begun = await startingValues(context, query)
  const arrivedOn = arrivalOf(begun, today)
  const { matter, offers } = await chooseMatter(context, begun, desk, arrivedOn)
  const card = matter ? ((await findCardForIntake(services, matter.editionId, arrivedOn)) ?? null) : null
  const form = withOriginals(begun, card)
  const parties = await screenParties(services, form)
  const envelope = await envelopeOf(context, form)
  const proposedTitle = proposeTitle(card?.title ?? null, applicantName(form, parties))
  const typedTitle = textAt(form, 'title')
  const untouched = typedTitle === '' || typedTitle === textAt(form, 'titleWas')
  return {
    ...{ form, desk, today, arrivedOn, matter, offers, card, parties, proposedTitle, envelope },
    title: untouched ? proposedTitle : typedTitle,
    ...agreementOn(form, card),
    promised: promiseOf(card, arrivedOn, await recentOfficeDays(services)),
    deliveryOrders: await ordersOnForm(services, form, parties, today),
    duplicates: await findDuplicates(services, actor, {
      ...traits(form, parties, card, arrivedOn),
      envelope: envelope.map(({ id }) => id),
    }),
    clientList: await noteOfList(services, form, { chosen: card?.symbol ?? null, arrivedOn, today }),
    drafts: (await draftsOf(services.database.db, actor.staffId)).filter(({ screen }) =>
      screen.startsWith(intakeDraft),
    ),
  }
}

/** A way left as it was proposed follows the card; one that the card does not know is no longer offered. */
function agreementOn(form: TypedForm, card: CardForIntake | null) {
  const ways = waysOffered(card)
  const proposedWay: string = ways[0]?.way ?? ''
  const typed = textAt(form, 'deliveryForm')
  const chosen = typed !== textAt(form, 'deliveryWas') && ways.some(({ way }) => way === typed)
  return { ways, proposedWay, deliveryForm: chosen ? typed : proposedWay }
}

async function envelopeOf({ services, actor }: StaffContext, form: TypedForm): Promise<EnvelopePaper[]> {
  const first = textAt(form, 'envelopeOf')
  return isId(first) ? findEnvelope(services, actor, first) : []
}

/** The day the letter came in as typed so far; today when nothing readable stands there. */
function arrivalOf(form: TypedForm, today: string): string {
  return isoDay(form, textAt(form, 'channel') === 'drop-box' ? 'depositedOn' : 'arrivedOn') ?? today
}

function isoDay(form: TypedForm, path: string): string | null {
  const read = optionalDay.safeParse(textAt(form, path))
  return read.success ? read.data : null
}

async function chooseMatter({ services }: StaffContext, form: TypedForm, desk: Desk, on: string) {
  const typed = textAt(form, 'matterText').trim()
  if (textAt(form, 'outside') === 'yes') return { matter: null, offers: [] }
  const matters = await mattersOn(services, on)
  const id = textAt(form, 'cardEditionId') || textAt(form, 'matterPicked')
  const chosen = matters.find((matter) => matter.editionId === id)
  const stands = typed === '' || typed === textAt(form, 'matterWas') || (chosen && typed === matterText(chosen))
  if (chosen && stands) return { matter: offerMatters([chosen], chosen.symbol, desk)[0] ?? null, offers: [] }
  const offers = offerMatters(matters, typed, desk)
  // a repeated matter whose edition or symbol was replaced is found again by its words
  const exact = offers.find((matter) => isNamed(matter, typed))
  const only = textAt(form, 'look') === 'matter' && offers.length === 1 ? offers[0] : undefined
  const found = exact ?? only
  return found ? { matter: found, offers: [] } : { matter: null, offers }
}

function promiseOf(card: CardForIntake | null, arrivedOn: string, days: OfficeDays): DatePromise | null {
  const filedOn = findDay(arrivedOn)
  return card && filedOn ? promise(filedOn, cardTerm(card), days) : null
}

function traits(form: TypedForm, parties: readonly ScreenParty[], card: CardForIntake | null, arrivedOn: string) {
  return {
    clientIds: parties.map(({ client }) => client?.id).filter((id) => id !== undefined),
    cardEditionId: card?.editionId ?? null,
    senderSign: textAt(form, 'senderSign').trim() || null,
    letterDate: isoDay(form, 'letterDate'),
    arrivedOn,
  }
}
