import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { day } from '#domain/calendar/temporal.ts'
import { warsawMoment } from '#domain/calendar/warsaw.ts'
import type { Proof, SimulatedEvidence, SimulatedLetter, SimulatedRoom } from './simulator.ts'
import { bodyOf } from './simulator-door.ts'

/** Answers a request: its status, and a body that is a text or becomes JSON. */
export type Say = (status: number, body: unknown, type?: string) => void

type Asked = { request: IncomingMessage; address: URL; from: string; say: Say; hangUp: () => void }

const MAILBOX = /^\/api\/v3\/([^/]+)\/(messages|evidences)(?:\/(.+))?$/

/** Answers in the mailbox whose address the token is for; another's is closed. */
export async function answerApi(room: SimulatedRoom, asked: Asked): Promise<void> {
  const { request, address, from, say } = asked
  const [, mailbox = '', what = '', rest = ''] = MAILBOX.exec(address.pathname) ?? []
  if (mailbox === '') return say(404, { code: 'no-such-path' })
  if (decodeURIComponent(mailbox) !== from) return say(403, { code: 'not-your-mailbox' })
  if (what === 'evidences') return giveEvidence(room, rest, say)
  if (request.method === 'POST' && rest === '') return take(room, asked)
  if (rest === '') return listSent(room, address, say)
  const [, taskId, status] = /^tasks\/([^/]+)(\/status)?$/.exec(rest) ?? []
  if (taskId) return tellTask(room, taskId, status ? 'status' : 'outcome', say)
  const [, messageId = '', evidences] = /^([^/]+)(\/evidences)?$/.exec(rest) ?? []
  const letter = room.letters.find((one) => one.messageId === decodeURIComponent(messageId))
  if (!letter) return say(404, { code: 'no-such-message' })
  openByItself(room, letter)
  if (evidences)
    return say(200, { evidences: letter.evidences.map((one) => ({ ...one, messageId: letter.messageId })) })
  if (address.searchParams.get('format') !== 'metadata') return say(400, { code: 'would-open-the-message' })
  say(200, [metadataOf(letter)])
}

type Sent = {
  messageMetadata: { to: { eDeliveryAddress: string }[]; subject: string; shippingService: string }
  attachments: { file: { file: string; fileMetadata: { fileId: string; filename: string; contentType: string } } }[]
}

async function take(room: SimulatedRoom, { request, from, say, hangUp }: Asked): Promise<void> {
  const { messageMetadata: about, attachments } = JSON.parse(await bodyOf(request)) as Sent
  const [first] = attachments
  const [addressee] = about.to
  const { answers, largestBytes, tasks, proofOfSending } = room.behaviour
  if (!first || !addressee || about.shippingService !== 'electronic') return say(400, { code: 'incomplete' })
  if (answers === 'refuse') return say(422, { code: 'recipient-unknown' })
  const file = Buffer.from(first.file.file, 'base64')
  if (file.length > largestBytes) return say(413, { code: 'too-large' })
  const { fileId: key, filename: fileName, contentType: fileType } = first.file.fileMetadata
  const letter: SimulatedLetter = {
    ...{ messageId: randomUUID(), taskId: randomUUID(), key, from, to: addressee.eDeliveryAddress },
    ...{ subject: about.subject, fileName, fileType, file },
    ...{ takenAt: room.now(), status: 'W trakcie weryfikacji', evidences: [] },
  }
  room.letters.push(letter)
  if (proofOfSending === 'at-once' && tasks === 'finished') proofsFor(room, letter, { how: 'sending' })
  if (answers === 'silent') return hangUp()
  say(202, { messageTaskId: letter.taskId })
}

function tellTask({ letters, behaviour }: SimulatedRoom, taskId: string, what: 'status' | 'outcome', say: Say): void {
  const letter = letters.find((one) => one.taskId === decodeURIComponent(taskId))
  if (!letter) {
    say(404, { code: 'no-such-task' })
    return
  }
  const pending = behaviour.tasks === 'pending'
  const addressee = { eDeliveryAddress: letter.to }
  const failed = behaviour.tasks === 'failed' && { error: { code: 'recipient-unknown' } }
  const outcome = [{ addressee, ...(failed || { messageId: letter.messageId }) }]
  say(200, what === 'status' ? { messageTaskStatus: pending ? 'PENDING' : 'FINISHED' } : outcome)
}

function listSent({ letters, behaviour }: SimulatedRoom, { searchParams: query }: URL, say: Say): void {
  const since = Date.parse(query.get('submissionDateFrom') ?? '') || 0
  const found = letters.filter(
    (one) => one.to === query.get('recipient') && one.takenAt.getTime() >= since && query.get('label') === 'SENT',
  )
  say(200, { messages: behaviour.tasks === 'finished' ? found.map(metadataOf) : [] })
}

function metadataOf({ messageId, from, to, subject, takenAt, status }: SimulatedLetter) {
  return {
    messageMetadata: {
      ...{ messageId, from: { eDeliveryAddress: from }, to: [{ eDeliveryAddress: to }], subject },
      ...{ shippingService: 'electronic', submissionDate: takenAt.toISOString() },
    },
    messageControlData: { status },
  }
}

function giveEvidence({ letters }: SimulatedRoom, rest: string, say: Say): void {
  const [, number = ''] = /^purde\/([^/]+)$/.exec(rest) ?? []
  const all = letters.flatMap((letter) => letter.evidences.map((evidence) => ({ letter, evidence })))
  const found = all.find(({ evidence }) => evidence.evidenceId === decodeURIComponent(number))
  if (found) say(200, evidenceXml(found.letter, found.evidence), 'application/xml')
  else say(404, { code: 'no-such-evidence' })
}

/** The evidence of what is proved, and how the message stands then. */
export function proofsFor(room: SimulatedRoom, letter: SimulatedLetter, proof: Proof): void {
  const now = room.now().toISOString()
  const add = (type: string, eventDate: string) => letter.evidences.push({ evidenceId: randomUUID(), type, eventDate })
  if (proof.how === 'sending') {
    add('A.1', now)
    add('BP.WX', now)
    letter.status = 'Wysłana'
  } else if (proof.how === 'failure') {
    add('D.2', now)
    letter.status = 'Niedoręczona'
  } else {
    add('D.1', noonOf(proof.arrivedOn))
    if (proof.how === 'opened') add('E.1', noonOf(proof.openedOn))
    add('BP.OX', proof.how === 'opened' ? noonOf(proof.openedOn) : now)
    letter.status = proof.how === 'opened' ? 'Doręczona' : 'Uznana za doręczoną'
  }
}

const noonOf = (on: string) => new Date(warsawMoment(day(on), 12, 0)).toISOString()

/** An addressee who opens by himself does it once, at the moment at which somebody asks after it. */
function openByItself({ behaviour, now }: SimulatedRoom, letter: SimulatedLetter): void {
  const after = behaviour.opensAfterSeconds
  const opened = now()
  if (after === null || letter.evidences.some(({ type }) => type === 'BP.OX')) return
  if (opened.getTime() - letter.takenAt.getTime() < after * 1000) return
  const add = (type: string, at: Date) =>
    letter.evidences.push({ evidenceId: randomUUID(), type, eventDate: at.toISOString() })
  add('D.1', letter.takenAt)
  add('E.1', opened)
  add('BP.OX', opened)
  letter.status = 'Doręczona'
}

function evidenceXml({ messageId }: SimulatedLetter, { evidenceId, type, eventDate }: SimulatedEvidence): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<evidence id="${evidenceId}" type="${type}" message="${messageId}" eventDate="${eventDate}"/>\n`
}
