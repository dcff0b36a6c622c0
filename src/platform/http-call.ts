import { type IncomingMessage, request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'

/** One request to a service of somebody else. `certificate` is shown in the connection where the service asks for it. */
export type HttpCall = {
  method: 'GET' | 'POST'
  headers?: Record<string, string>
  body?: string
  certificate?: { cert: string; key: string } | undefined
}

export type HttpAnswer = { status: number; bytes: Buffer }

/** No answer came. `sent` says whether the other side may have taken the request; `kind` holds no words of theirs. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
  readonly kind: string
  readonly sent: 'no' | 'unknown'
  constructor(kind: string, sent: NoAnswer['sent']) {
    super(`no answer: ${kind}`)
    this.kind = kind
    this.sent = sent
  }
}

/** How long an answer is waited for, in milliseconds, and the most bytes that are read of it. */
const PATIENCE = 30_000
const MOST = 20_000_000

/**
 * Asks a service once, over a connection of its own. It follows no redirect, so that what is secret goes to the named address alone.
 * @throws NoAnswer
 */
export function callHttp(url: string, { method, headers = {}, body, certificate }: HttpCall): Promise<HttpAnswer> {
  const secure = url.startsWith('https:')
  return new Promise((resolve, reject) => {
    let connected: 'no' | 'yes' = 'no'
    const fail = (kind: string) => reject(new NoAnswer(kind, connected === 'no' ? 'no' : 'unknown'))
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const options = { method, headers: { ...headers, ...length }, agent: false as const, ...certificate }
    const request = (secure ? secureRequest : plainRequest)(
      url,
      options,
      (answer) => void readAll(answer, resolve, fail),
    )
    const patience = setTimeout(() => request.destroy(Object.assign(new Error('late'), { code: 'timeout' })), PATIENCE)
    request.on('socket', (socket) => {
      socket.once(secure ? 'secureConnect' : 'connect', () => {
        connected = 'yes'
      })
    })
    request.on('error', (trouble: { code?: string }) => fail(trouble.code ?? 'unknown'))
    request.on('close', () => clearTimeout(patience))
    request.end(body)
  })
}

async function readAll(
  answer: IncomingMessage,
  done: (answer: HttpAnswer) => void,
  fail: (kind: string) => void,
): Promise<void> {
  const parts: Buffer[] = []
  let length = 0
  try {
    for await (const part of answer as AsyncIterable<Buffer>) {
      length += part.length
      if (length > MOST) return fail('answer-too-long')
      parts.push(part)
    }
    done({ status: answer.statusCode ?? 0, bytes: Buffer.concat(parts) })
  } catch (trouble) {
    fail((trouble as { code?: string }).code ?? 'unknown')
  }
}
