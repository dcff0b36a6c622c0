import { statusCodeOf } from '#modules/registers/index.ts'
import type { SignedIn, TestApp } from './app.ts'
import { bringPaper } from './bring-paper.ts'
import {
  counted,
  happened,
  type Matter,
  newMatter,
  notCollected,
  notified,
  owe,
  promised,
  workingFrom,
} from './month-ledger.ts'
import { freshNumber } from './postal-numbers.ts'
import { daysBetween, type Iso, plus, workingDaysBefore } from './second-opinion.ts'

// The many matters of a month, told by JSON. Each act is done on its day by the person whose act it is; each day the office
// answers with is held against the second opinion at once, and every day it may say is put down for the reckoning at the end.

/** What is to be done on which day. */
export type Agenda = { on(day: Iso, deed: () => Promise<void>): void }

export type Crowd = {
  /** An application that lacks things, with what becomes of it. */
  lacking(day: Iso, fate: Fate, days: number, notifyBy?: string): Promise<Matter>
  /** A complete application, with what becomes of its case. */
  complete(day: Iso, course: Course): Promise<Matter>
}

export const fates = ['cured', 'posted', 'late', 'lapsed', 'by-letter'] as const
export type Fate = (typeof fates)[number]
export const courses = ['by-hand', 'by-post', 'paused', 'delayed', 'open'] as const
export type Course = (typeof courses)[number]

const month = [1, 'months'] as const
/** What the card of a house number promises. */
const thirty = [30, 'days'] as const
const address = { street: 'Tumska 1', postalCode: '09-400', locality: 'Płock' }
const applicant = { role: 'applicant', kind: 'natural', surname: 'Wesołowska', givenNames: 'Halina', ...address }

/** The people of the office who deal with the crowd. `check` fails when the two days differ, and says which they are. */
export function crowdOf(
  app: TestApp,
  agenda: Agenda,
  check: (found: unknown, day: unknown, why: string) => void,
): Crowd {
  const told = async (who: SignedIn | Promise<SignedIn>, url: string, body: object, why: string) => {
    const answer = await (await who).call(url, { ...body })
    if (answer.statusCode !== 200)
      throw new Error(`${why} on ${today()}: ${url} answered ${answer.statusCode} ${answer.body}`)
    return answer.json()
  }
  const today = () => app.clock.now().toISOString().slice(0, 10)
  const rows = async <Row>(text: string, value: string) =>
    (await app.database.owner.pool.query(text, [value])).rows as Row[]
  const idsOf = async (text: string, value: string) => (await rows<{ id: string }>(text, value)).map(({ id }) => id)
  const desk = () => app.signIn('podawcze')
  const chief = () => app.signIn('kierownik-wks-ii')
  const officer = () => app.signIn('referent-wgd')

  const bring = async (name: string, card: string, fields: object, brought: 'everything' | 'nothing') => {
    const { paperId } = await bringPaper(app, await desk(), {
      card,
      brought,
      fields: { parties: [applicant], ...fields },
    })
    return newMatter(name, paperId, statusCodeOf(await app.services.office(), paperId), today())
  }

  async function lacking(day: Iso, fate: Fate, days: number, notifyBy = ''): Promise<Matter> {
    const matter = await bring(`${fate} of ${day}`, 'WKŚ-01', { notifyBy }, 'nothing')
    promised(matter, day, month)
    if (fate === 'by-letter') {
      await summonByLetter(matter, day, days, notifyBy)
      return matter
    }
    const handedTo = await idsOf('select id from paper_parties where paper_id = $1', matter.paperId)
    const receipt = await told(
      desk(),
      `/papers/${matter.paperId}/receipt`,
      { receiptDays: days, handedTo },
      matter.name,
    )
    const last = termToCure(matter, day, days)
    check(receipt.lastDay, last, `${matter.name}: the term to complete`)
    owe(matter, last, 'the term to complete', 'documents', 'paper')
    // who cures three working days before the end is not reminded two days before it
    if (fate !== 'cured') remind(matter, workingDaysBefore(last, 2), notifyBy, last)
    agenda.on(...deedOf(matter, fate, last, day))
    return matter
  }

  /** The term, and the day from which an officer may decide: seven days for the post of the last one, and one more. */
  function termToCure(matter: Matter, from: Iso, days: number): Iso {
    const last = counted(matter, from, [days, 'days'], 'to complete')
    happened(matter, plus(last, 8), 'an officer may decide')
    return last
  }

  function remind(matter: Matter, on: Iso, to: string, last: Iso): void {
    if (to !== '' && on <= last) matter.reminder = { on, to, lastDay: last }
  }

  async function summonByLetter(matter: Matter, day: Iso, days: number, notifyBy: string): Promise<void> {
    const { documentId } = await told(desk(), `/papers/${matter.paperId}/summons`, { letterDays: days }, matter.name)
    const by = { letterId: documentId, way: 'post', leftOn: day, reference: freshNumber() }
    const { itemId } = await told(desk(), `/papers/${matter.paperId}/dispatches`, by, matter.name)
    const [first, second] = [plus(day, 1), plus(day, 9)]
    const { delivered, termFrom } = notCollected(matter, first, second)
    const back = workingFrom(plus(delivered, 2))
    agenda.on(back, async () => {
      happened(matter, back, 'the letter came back')
      const slip = { outcome: 'sent-back', onDay: back, firstNotice: first, secondNotice: second }
      const read = await told(desk(), `/outgoing/items/${itemId}/slips`, slip, matter.name)
      check(read.deliveredOn, delivered, `${matter.name}: the fiction`)
      const last = termToCure(matter, termFrom, days)
      const [kept] = await rows<{ last_day: string }>(
        'select last_day from summonses where paper_id = $1',
        matter.paperId,
      )
      check(kept?.last_day, last, `${matter.name}: the term to complete from the fiction`)
      owe(matter, last, 'the term to complete', 'paper')
      const morning = workingFrom(plus(back, 1))
      remind(matter, [morning, workingDaysBefore(last, 2)].toSorted()[1] ?? morning, notifyBy, last)
      owe(matter, delivered, 'the fiction', 'outgoing', 'paper')
      owe(matter, termFrom, 'the term runs from', 'outgoing')
    })
  }

  function deedOf(
    matter: Matter,
    fate: Exclude<Fate, 'by-letter'>,
    last: Iso,
    receivedOn: Iso,
  ): [Iso, () => Promise<void>] {
    if (fate === 'lapsed') return [workingFrom(plus(last, 8)), () => leave(matter)]
    const on = {
      cured: workingDaysBefore(last, 3),
      posted: workingFrom(plus(last, 3)),
      late: workingFrom(plus(last, 1)),
    }[fate]
    return [on, () => cure(matter, fate, on, last, receivedOn)]
  }

  async function cure(matter: Matter, fate: Fate, on: Iso, last: Iso, receivedOn: Iso): Promise<void> {
    const items = `select si.check_item_id as id from summons_items si join summonses s on s.id = si.summons_id where s.paper_id = $1`
    const posted = fate === 'posted' ? { cameBy: 'post', curePostedOn: last, cureOperator: 'designated-operator' } : {}
    const form = { itemIds: await idsOf(items, matter.paperId), cureArrivedOn: on, ...posted }
    const done = await told(desk(), `/papers/${matter.paperId}/cures`, form, matter.name)
    happened(matter, on, 'the cure came')
    check(done.state, 'complete', `${matter.name}: the cure`)
    check(done.filedOn, fate === 'late' ? on : null, `${matter.name}: the day of filing`)
    if (fate !== 'late') {
      // the days until the cure was posted or came are the party’s: they are put on at the end of the law (art. 35 § 5 KPA)
      const end = promised(matter, receivedOn, month, daysBetween(receivedOn, fate === 'posted' ? last : on))
      owe(matter, end, 'the end of the law without the party’s days', 'paper')
      return
    }
    promised(matter, on, month)
    owe(matter, on, 'filed on the day of the cure', 'paper')
  }

  async function leave(matter: Matter): Promise<void> {
    const on = today()
    await told(chief(), `/papers/${matter.paperId}/leaving`, { leavingReason: 'Braków nie usunięto.' }, matter.name)
    const sent = { dispatchedOn: on, dispatchChannel: 'post', dispatchReference: freshNumber() }
    await told(desk(), `/papers/${matter.paperId}/leaving/dispatch`, sent, matter.name)
    happened(matter, on, 'left unexamined, and the notice sent')
    owe(matter, on, 'the notice was sent', 'outgoing', 'documents')
  }

  async function complete(day: Iso, course: Course): Promise<Matter> {
    const matter = await bring(`${course} of ${day}`, 'WGD-12', {}, 'everything')
    const end = promised(matter, day, thirty)
    const handedTo = await idsOf('select id from paper_parties where paper_id = $1', matter.paperId)
    await told(desk(), `/papers/${matter.paperId}/receipt`, { handedTo }, matter.name)
    await handOver(matter)
    const [officerId] = await idsOf('select id from staff where login = $1', 'referent-wgd')
    const founded = await told(
      officer(),
      `/papers/${matter.paperId}/case`,
      { jrwaClass: '6624', title: 'Numer', officerId },
      matter.name,
    )
    matter.caseId = founded.caseId
    check(await endOf(matter), end, `${matter.name}: the end of the law`)
    owe(matter, end, 'the end of the law', 'case')
    matter.watched = [{ end, from: day }]
    if (course === 'delayed') agenda.on(workingDaysBefore(end, 1), () => delay(matter, end))
    else if (course === 'paused')
      agenda.on(workingFrom(plus(day, 7)), () => pause(matter, day, plus(day, 2), plus(day, 6)))
    else if (course !== 'open') agenda.on(workingFrom(plus(day, 6)), () => settle(matter, course))
    return matter
  }

  async function handOver({ paperId, name }: Matter): Promise<void> {
    const { sheets } = await told(desk(), '/handovers/papers', { papers: [paperId] }, name)
    const { digest } = (await (await desk()).get(`/handovers/${sheets[0].id}`, 'json')).json()
    await told(desk(), `/handovers/${sheets[0].id}/sending`, { seen: digest }, name)
    await told(app.signIn('kancelaria-wgd'), `/handovers/${sheets[0].id}/receipt`, { which: 'all' }, name)
  }

  const endOf = async ({ caseId }: Matter) =>
    (await rows<{ end: string }>('select statutory_end as end from cases where id = $1', caseId ?? ''))[0]?.end

  /** Days of the party's delay between two days are put on at the end (art. 35 § 5 KPA). */
  async function pause(matter: Matter, filedOn: Iso, from: Iso, to: Iso): Promise<void> {
    const form = {
      periodReason: 'party-delay',
      periodFrom: from,
      periodTo: to,
      periodNote: 'Czekano na mapę od strony.',
    }
    const recounted = await told(officer(), `/cases/${matter.caseId}/uncounted-periods`, form, matter.name)
    for (const [day, what] of [
      [today(), 'a period entered'],
      [from, 'it began'],
      [plus(from, 1), 'its first day'],
      [to, 'it ended'],
    ] as const)
      happened(matter, day, what)
    const end = promised(matter, filedOn, thirty, 4)
    check(recounted.after, end, `${matter.name}: the end without the party’s days`)
    matter.watched = [{ end, from: filedOn }]
    owe(matter, end, 'the end without the party’s days', 'case')
  }

  async function delay(matter: Matter, end: Iso): Promise<void> {
    const newDate = workingFrom(plus(end, 25))
    const told_ = { delayNewDate: newDate, delayReasons: 'Biegły nie przedstawił opinii.' }
    const notice = await told(officer(), `/cases/${matter.caseId}/delay-notice`, told_, matter.name)
    notified(matter, today(), newDate)
    check(notice.timing, 'before-the-end', `${matter.name}: the notice`)
    owe(matter, newDate, 'the new day to settle', 'documents', 'case', 'status')
    owe(matter, end, 'the end that will not be kept', 'documents')
  }

  async function settle(matter: Matter, course: 'by-hand' | 'by-post'): Promise<void> {
    const on = today()
    happened(matter, on, 'decided')
    happened(matter, `${Number(on.slice(0, 4)) + 1}-01-01`, 'the file is kept from the year after')
    matter.watched = []
    await told(officer(), `/cases/${matter.caseId}/settlement`, { outcome: 'decision', settledOn: on }, matter.name)
    const decision = { kind: 'decision', title: 'Decyzja', signedOn: on, signedBy: 'Bożena Dolna', appealDays: 14 }
    const { results } = await told(officer(), `/cases/${matter.caseId}/results`, decision, matter.name)
    const clerk = app.signIn('wydawanie')
    await told(clerk, `/results/${results[0]}/arrival`, {}, matter.name)
    if (course === 'by-post') return post(matter, results[0], on)
    const released = workingFrom(plus(on, 1))
    agenda.on(released, () => release(matter, results[0], released))
  }

  async function release(matter: Matter, resultId: string, on: Iso): Promise<void> {
    const [party] = await idsOf('select id from paper_parties where paper_id = $1', matter.paperId)
    const hand = { taker: `party:${party}`, identity: 'id-card' }
    await told(app.signIn('wydawanie'), `/results/${resultId}/release`, hand, matter.name)
    happened(matter, on, 'released')
    owe(matter, on, 'released', 'documents', 'case')
    await awaitAppeal(matter, on)
  }

  async function post(matter: Matter, resultId: string, on: Iso): Promise<void> {
    const by = { delivery: 'post', dispatchedOn: on, reference: freshNumber() }
    await told(app.signIn('wydawanie'), `/results/${resultId}/dispatch`, by, matter.name)
    const [item] = await idsOf('select id from outgoing_items where subject_id = $1', resultId)
    const [first, second] = [plus(on, 1), plus(on, 9)]
    const { delivered, termFrom } = notCollected(matter, first, second)
    const back = workingFrom(plus(delivered, 1))
    agenda.on(back, async () => {
      happened(matter, back, 'the letter came back')
      const slip = { outcome: 'sent-back', onDay: back, firstNotice: first, secondNotice: second }
      const read = await told(app.signIn('kancelaria-wgd'), `/outgoing/items/${item}/slips`, slip, matter.name)
      check(read.deliveredOn, delivered, `${matter.name}: the fiction`)
      owe(matter, delivered, 'the fiction', 'outgoing', 'case')
      await awaitAppeal(matter, termFrom)
    })
  }

  /** The right to appeal runs out; when the post of its last day has come too, finality is noted. */
  async function awaitAppeal(matter: Matter, from: Iso): Promise<void> {
    const last = counted(matter, from, [14, 'days'], 'to appeal')
    const finalOn = plus(last, 1)
    happened(matter, finalOn, 'final')
    const file = (await (await officer()).get(`/cases/${matter.caseId}`, 'json')).json()
    check(file.panels.decision.terms[0].lastDay, last, `${matter.name}: the last day to appeal`)
    owe(matter, last, 'the last day to appeal', 'case')
    agenda.on(workingFrom(plus(last, 8)), async () => {
      const noted = await told(officer(), `/cases/${matter.caseId}/finality`, {}, matter.name)
      happened(matter, today(), 'finality noted')
      check(noted.finalOn, finalOn, `${matter.name}: final`)
      owe(matter, finalOn, 'final', 'documents')
    })
  }

  return { lacking, complete }
}
