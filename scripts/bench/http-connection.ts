import { connect, type Socket } from 'node:net'
import { HttpAnswer } from './http-answer.ts'

/** Longest wait for an answer, in milliseconds. */
const PATIENCE = 30_000

type Waiting = { resolve: (answer: HttpAnswer) => void; reject: (problem: Error) => void }

/**
 * One kept-alive connection, one request at a time. `node:http` costs the client as much as the request costs the
 * server; on a small machine that share is taken from the server and the database, so the bytes are read here directly.
 */
export class HttpConnection {
  readonly #host: string
  readonly #port: number
  #socket: Socket | undefined
  #waiting: Waiting | undefined
  #received: Buffer = Buffer.alloc(0)

  constructor(host: string, port: number) {
    this.#host = host
    this.#port = port
  }

  /** Sends a whole request (head and body) and waits for the whole answer. A lost connection is opened anew next time. */
  send(bytes: string): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject }
      this.#socket ??= this.#open()
      this.#socket.write(bytes)
    })
  }

  close(): void {
    this.#socket?.destroy()
  }

  #open(): Socket {
    const socket = connect({ host: this.#host, port: this.#port, noDelay: true })
    socket.setTimeout(PATIENCE, () => socket.destroy(new Error(`no answer within ${PATIENCE} ms`)))
    socket.on('data', (part) => this.#read(part))
    socket.on('error', (problem) => this.#fail(problem))
    socket.on('close', () => {
      if (this.#socket === socket) this.#socket = undefined
      this.#fail(new Error('the server closed the connection'))
    })
    return socket
  }

  #read(part: Buffer): void {
    this.#received = this.#received.length === 0 ? part : Buffer.concat([this.#received, part])
    const answer = this.#understand()
    if (!answer) return
    this.#received = Buffer.alloc(0)
    const waiting = this.#waiting
    this.#waiting = undefined
    if (answer.header('connection') === 'close') {
      this.#socket?.destroy()
      this.#socket = undefined
    }
    waiting?.resolve(answer)
  }

  #understand(): HttpAnswer | null {
    try {
      return HttpAnswer.read(this.#received)
    } catch (problem) {
      this.#socket?.destroy(problem as Error)
      return null
    }
  }

  #fail(problem: Error): void {
    this.#received = Buffer.alloc(0)
    this.#waiting?.reject(problem)
    this.#waiting = undefined
  }
}
