import type { Day } from '#domain/calendar/temporal.ts'
import { findDay } from '#domain/calendar/temporal.ts'
import { warsawDay } from '#domain/calendar/warsaw.ts'
import { agreeWay } from '#domain/intake/agreed-way.ts'
import { type DatePromise, promise } from '#domain/intake/promise.ts'
import { type Arrival, arrive } from '#domain/intake/registration.ts'
import { grantFor } from '#domain/people/can.ts'
import { beginningOf } from '#domain/proceedings/channel.ts'
import { bodyDigest } from '#modules/act.ts'
import { dropForm } from '#modules/admin/index.ts'
import { recentOfficeDays } from '#modules/cases/index.ts'
import { type PaperToRegister, type Registered, registrarFor } from '#modules/registers/index.ts'
import type { Act, ActCall, ActResult, Refusal } from '#web/act.ts'
import { Forbidden } from '#web/act.ts'
import type { Services } from '#web/services.ts'
import { afterRegistration } from './after-registration.ts'
import { type CardForIntake, cardTerm, findCardForIntake, inForce } from './card-for-intake.query.ts'
import { findEnvelope } from './envelope.query.ts'
import type { RegisterForm } from './forms.ts'
import { incomingRegister } from './incoming-register.query.ts'
import { withKnownClients } from './known-parties.ts'
import { listedEnclosures } from './listed-originals.ts'
import { paperRows } from './paper-rows.ts'
import { wayOfFiling } from './way-of-filing.ts'

const name = 'intake.register-paper'

/** SQLSTATE foreign_key_violation. */
const foreignKeyMissing = '23503'

/** All that is settled before the number is taken. */
export type Settled = {
  form: RegisterForm
  arrival: Arrival
  card: CardForIntake | undefined
  /** Nothing is promised of a paper whose way of filing an officer still has to judge. */
  promised: DatePromise | null
  state: 'checking' | 'channel-doubtful'
  /** Why a way outside the card was agreed. */
  deliveryReason: string | null
  /** Ids of the papers of the same envelope. */
  envelope: readonly string[]
}

/**
 * Registers one paper in the register of incoming items (RPW). Everything is settled before the call; the number, the
 * year and the time are taken by the database in one breath, together with all rows of the paper, history and audit.
 */
export const registerPaper: Act<RegisterForm, Registered> = {
  name,
  async run(services, call) {
    const grant = grantFor(call.actor, name, {})
    if (!grant) throw new Forbidden(name, null)
    const settled = await settle(services, call)
    if ('why' in settled) return { kind: 'refused', refusal: settled }
    const paper = await paperToRegister(services, call, settled, grant.onBehalfOf)
    const answer = await registrarFor(services)(await incomingRegister(services), paper)
    const result = resultOf(answer)
    if (result.kind !== 'done') return result
    // the form was sent: nothing that was kept of it waits any longer
    if (call.input.formKey) await dropForm(services.database.db, call.actor.staffId, call.input.formKey)
    if (settled.card?.registerCode || ['complaint', 'petition'].includes(settled.form.kind))
      await afterRegistration(services, call.actor, result.answer.paperId)
    return result
  },
}

async function settle(services: Services, { input, actor }: ActCall<RegisterForm>): Promise<Settled | Refusal> {
  const form = await withKnownClients(services, input)
  if ('why' in form) return form
  const envelope = form.envelopeOf ? await findEnvelope(services, actor, form.envelopeOf) : []
  if (form.envelopeOf && envelope.length === 0) return { why: 'named-record-missing' }
  const today = warsawDay(services.clock.now().getTime())
  const days = (text: string | null): Day | null => (text ? (findDay(text) ?? null) : null)
  const outcome = arrive(
    {
      ...form,
      arrivedOn: days(form.arrivedOn) ?? today,
      postedOn: days(form.postedOn),
      depositedOn: days(form.depositedOn),
      takenOutOn: days(form.takenOutOn),
      letterDate: days(form.letterDate),
    },
    today,
  )
  if (!outcome.ok) return outcome.refusal
  const arrival = outcome.event
  const arrivedOn = arrival.arrivedOn.toString()
  const card = form.cardEditionId ? await findCardForIntake(services, form.cardEditionId, arrivedOn) : undefined
  if (form.cardEditionId && !inForce(card, arrivedOn)) return { why: 'card-not-in-force' }
  const agreed = agreeWay(card ?? null, { way: form.deliveryForm ?? null, reason: form.deliveryReason })
  if (!agreed.ok) return agreed.refusal
  const known = await recentOfficeDays(services)
  const { effect } = wayOfFiling(card?.profile ?? null, form, arrivedOn, known.legal.law)
  const { state } = beginningOf(effect)
  const promised = card && state === 'checking' ? promise(arrival.filedOn, cardTerm(card), known) : null
  const deliveryReason = agreed.event.reason
  const enclosures = listedEnclosures(form, card)
  return {
    form: { ...form, enclosures },
    arrival,
    card,
    promised,
    state,
    deliveryReason,
    envelope: envelope.map(({ id }) => id),
  }
}

async function paperToRegister(
  services: Services,
  call: ActCall<RegisterForm>,
  settled: Settled,
  onBehalfOf: string | null,
): Promise<PaperToRegister> {
  const rows = await paperRows(services, call, settled)
  return {
    key: call.key,
    act: name,
    actor: call.actor.staffId,
    substituteFor: onBehalfOf,
    digest: bodyDigest(name, call.input).toString('hex'),
    entryId: services.newId(),
    historyId: services.newId(),
    history: {
      channel: settled.form.channel,
      arrivedOn: settled.arrival.arrivedOn.toString(),
      title: settled.form.title,
    },
    ...rows,
  }
}

type Answered = Awaited<ReturnType<ReturnType<typeof registrarFor>>>

function resultOf(answer: Answered): ActResult<Registered> {
  if (answer.outcome === 'key-reused') return { kind: 'key-reused' }
  // a form may name a paper, a visit or a client that is not there: an older page, or a forged one
  if (answer.outcome === 'failed' && answer.detail.startsWith(foreignKeyMissing))
    return { kind: 'refused', refusal: { why: 'named-record-missing' } }
  if (answer.outcome === 'failed')
    throw Object.assign(new Error('registration failed'), { code: answer.detail.slice(0, 5) })
  return { kind: 'done', answer: answer.registered, replayed: answer.outcome === 'replayed' }
}
