import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { AdeAccess } from '#platform/config.ts'
import { answerApi, proofsFor, type Say } from './simulator-api.ts'
import { makeDoor } from './simulator-door.ts'
import { makeKey } from './simulator-key.ts'

/** A piece of evidence as the service lists it. */
export type SimulatedEvidence = { evidenceId: string; type: string; eventDate: string }

/** A letter in the simulated service; `key` is what the sender called its file. */
export type SimulatedLetter = {
  messageId: string
  taskId: string
  key: string
  from: string
  to: string
  subject: string
  fileName: string
  fileType: string
  file: Buffer
  takenAt: Date
  status: string
  evidences: SimulatedEvidence[]
}

/** How the simulated service behaves from now on. */
export type Behaviour = {
  /** 'silent' takes the letter and drops the connection, 'down' answers 503 to everything, 'refuse' takes no letter. */
  answers: 'well' | 'silent' | 'down' | 'refuse'
  /** What becomes of the task that makes a message of a letter. */
  tasks: 'finished' | 'pending' | 'failed'
  /** 'at-once' gives the proof of sending with the letter, 'never' leaves it to `prove`. */
  proofOfSending: 'at-once' | 'never'
  /** After so many seconds the addressee opens the letter by himself; null: never. */
  opensAfterSeconds: number | null
  /** A larger file is refused with 413. */
  largestBytes: number
  /** 'closed' takes no signed statement, 'forgets' gives tokens that the service does not know. */
  door: 'open' | 'closed' | 'forgets'
}

/** What is proved of a letter; days ISO. */
export type Proof =
  | { how: 'sending' }
  | { how: 'opened'; arrivedOn: string; openedOn: string }
  | { how: 'not-opened'; arrivedOn: string }
  | { how: 'failure' }

/** What every answer of the simulated service stands in. */
export type SimulatedRoom = { letters: SimulatedLetter[]; behaviour: Behaviour; now: () => Date; tokensGiven: number }

export type AdeSimulator = {
  /** How the program reaches it, as its configuration names it. */
  access: AdeAccess
  letters: SimulatedLetter[]
  /** How many tokens were given. */
  tokensGiven(): number
  behave(behaviour: Partial<Behaviour>): void
  /** Gives a letter one more proof. */
  prove(messageId: string, proof: Proof): void
  close(): Promise<void>
}

type Options = { port?: number; keyFile?: string; now: () => Date }

/**
 * The service of e-Doręczenia for tests and demonstrations, with the paths and fields of the User Agent API 3: it lets in only
 * who signs with its key, takes letters as tasks, lists evidence and gives its files. It delivers nothing to anybody and
 * keeps everything in memory. The key lies in `keyFile` (made when there is none), or in a folder of its own until the end.
 */
export async function startAdeSimulator({ port = 0, keyFile, now }: Options): Promise<AdeSimulator> {
  const room: SimulatedRoom = { letters: [], behaviour: { ...usual }, now, tokensGiven: 0 }
  const key = await makeKey(keyFile)
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const realm = `${at}/auth/realms/EDOR`
  const tokenUrl = `${realm}/protocol/openid-connect/token`
  const door = makeDoor(room, { key: key.publicKey, audience: realm, system: 'OKIENKO' })
  server.on('request', (request: IncomingMessage, response) => {
    const say: Say = (status, body, type = 'application/json') =>
      void response
        .writeHead(status, { 'content-type': type })
        .end(typeof body === 'string' ? body : JSON.stringify(body))
    void (async () => {
      if (room.behaviour.answers === 'down') return say(503, { code: 'unavailable' })
      const address = new URL(request.url ?? '/', at)
      if (`${at}${address.pathname}` === tokenUrl) return door.give(request, address, say)
      const from = door.whoseToken(request.headers.authorization ?? '')
      if (from === undefined) return say(401, { error: 'invalid_token' })
      await answerApi(room, { request, address, from, say, hangUp: () => response.destroy() })
    })()
  })
  return {
    access: {
      url: `${at}/api/v3`,
      tokenUrl,
      audience: realm,
      system: 'OKIENKO',
      keyFile: key.path,
      certificateFile: null,
    },
    letters: room.letters,
    tokensGiven: () => room.tokensGiven,
    behave: (changed) => void Object.assign(room.behaviour, changed),
    prove(messageId, proof) {
      const letter = room.letters.find((one) => one.messageId === messageId)
      if (letter) proofsFor(room, letter, proof)
    },
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
      await key.forget()
    },
  }
}

const usual: Behaviour = {
  answers: 'well',
  tasks: 'finished',
  proofOfSending: 'at-once',
  opensAfterSeconds: null,
  largestBytes: 15_000_000,
  door: 'open',
}
