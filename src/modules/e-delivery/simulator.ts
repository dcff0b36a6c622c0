import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { warsawDay } from '#domain/calendar/warsaw.ts'

type Evidence = {
  evidenceId: string
  type: 'SENT' | 'RECEIVED' | 'FAILED'
  ground?: 'COLLECTED' | 'ARRIVED' | 'NOT_COLLECTED'
  issuedAt: string
  arrivedOn?: string
  collectedOn?: string
}

/** A letter in the simulated service. */
export type SimulatedLetter = {
  messageId: string
  clientReference: string
  to: string
  subject: string
  file: Buffer
  takenAt: Date
  evidences: Evidence[]
}

/** How the simulated service behaves from now on. */
export type Behaviour = {
  /** 'silent' takes the letter and drops the connection, 'down' answers 503 to everything, 'refuse' takes no letter. */
  answers: 'well' | 'silent' | 'down' | 'refuse'
  /** 'at-once' gives the proof of sending with the letter, 'never' leaves it to `prove`. */
  proofOfSending: 'at-once' | 'never'
  /** After so many seconds the addressee opens the letter by himself; null: never. */
  opensAfterSeconds: number | null
  /** A larger file is refused with 413. */
  largestBytes: number
}

export type AdeSimulator = {
  url: string
  letters: SimulatedLetter[]
  behave(behaviour: Partial<Behaviour>): void
  /** Gives a letter one more proof. */
  prove(messageId: string, evidence: Omit<Evidence, 'evidenceId' | 'issuedAt'> & Partial<Evidence>): void
  close(): Promise<void>
}

const PATH = /^\/api\/v3\/([^/]+)\/messages(?:\/([^/]+)\/evidences(?:\/([^/]+))?)?$/

/**
 * The service of e-Doręczenia for tests and demonstrations: takes letters under the sender's key once, lists proofs and gives
 * their files. It delivers nothing to anybody and keeps everything in memory.
 */
export async function startAdeSimulator({ port = 0, now }: { port?: number; now: () => Date }): Promise<AdeSimulator> {
  const letters: SimulatedLetter[] = []
  const behaviour: Behaviour = {
    answers: 'well',
    proofOfSending: 'at-once',
    opensAfterSeconds: null,
    largestBytes: 15_000_000,
  }
  const prove: AdeSimulator['prove'] = (messageId, evidence) => {
    const letter = letters.find((one) => one.messageId === messageId)
    letter?.evidences.push({ evidenceId: randomUUID(), issuedAt: now().toISOString(), ...evidence })
  }
  const room: Room = { letters, behaviour, now, prove }
  const server = createServer((request, response) => void answer(room, request, response))
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    letters,
    behave: (changed) => void Object.assign(behaviour, changed),
    prove,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

type Room = {
  letters: SimulatedLetter[]
  behaviour: Behaviour
  now: () => Date
  prove: AdeSimulator['prove']
}

async function answer(room: Room, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const address = new URL(request.url ?? '/', 'http://simulator')
  const [, , messageId, number] = PATH.exec(address.pathname) ?? []
  const say = (status: number, body: unknown) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  if (room.behaviour.answers === 'down') return void say(503, { code: 'unavailable' })
  if (!PATH.test(address.pathname)) return void say(404, { code: 'no-such-path' })
  if (request.method === 'POST') return take(room, request, response, say)
  if (!messageId) {
    const key = address.searchParams.get('clientReference')
    const found = room.letters.filter((one) => one.clientReference === key)
    return void say(200, { messages: found.map((one) => ({ messageId: one.messageId })) })
  }
  const letter = room.letters.find((one) => one.messageId === decodeURIComponent(messageId))
  if (!letter) return void say(404, { code: 'no-such-message' })
  openByItself(room, letter)
  if (!number) return void say(200, { evidences: letter.evidences })
  const evidence = letter.evidences.find((one) => one.evidenceId === decodeURIComponent(number))
  if (!evidence) return void say(404, { code: 'no-such-evidence' })
  response.writeHead(200, { 'content-type': 'application/xml' }).end(evidenceXml(letter, evidence))
}

type Say = (status: number, body: unknown) => unknown

async function take(room: Room, request: IncomingMessage, response: ServerResponse, say: Say): Promise<void> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const body = JSON.parse(Buffer.concat(parts).toString('utf8')) as {
    clientReference: string
    subject: string
    recipients: { eDeliveryAddress: string }[]
    attachments: { content: string }[]
  }
  if (room.behaviour.answers === 'refuse') return void say(422, { code: 'recipient-unknown' })
  const file = Buffer.from(body.attachments[0]?.content ?? '', 'base64')
  if (file.length > room.behaviour.largestBytes) return void say(413, { code: 'too-large' })
  const known = room.letters.find((one) => one.clientReference === body.clientReference)
  const letter: SimulatedLetter = known ?? {
    messageId: randomUUID(),
    clientReference: body.clientReference,
    to: body.recipients[0]?.eDeliveryAddress ?? '',
    subject: body.subject,
    file,
    takenAt: room.now(),
    evidences: [],
  }
  if (!known) {
    room.letters.push(letter)
    if (room.behaviour.proofOfSending === 'at-once') room.prove(letter.messageId, { type: 'SENT' })
  }
  if (room.behaviour.answers === 'silent') return void response.destroy()
  say(202, { messageId: letter.messageId })
}

function openByItself({ behaviour, now, prove }: Room, letter: SimulatedLetter): void {
  const after = behaviour.opensAfterSeconds
  if (after === null || letter.evidences.some(({ type }) => type === 'RECEIVED')) return
  const opened = now()
  if (opened.getTime() - letter.takenAt.getTime() < after * 1000) return
  const arrivedOn = warsawDay(letter.takenAt.getTime()).toString()
  const collectedOn = warsawDay(opened.getTime()).toString()
  prove(letter.messageId, { type: 'RECEIVED', ground: 'COLLECTED', arrivedOn, collectedOn })
}

function evidenceXml({ messageId }: SimulatedLetter, { evidenceId, type, issuedAt }: Evidence): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<evidence id="${evidenceId}" type="${type}" message="${messageId}" issuedAt="${issuedAt}"/>\n`
}
