import { z } from 'zod'
import { NoToken, shownCertificate, tokenSource } from '#platform/access-token.ts'
import type { AdeAccess } from '#platform/config.ts'
import { callHttp, type HttpAnswer, NoAnswer } from '#platform/http-call.ts'
import { type AdeDriver, type AdeMessage, AdeRefusal, AdeSilence } from './ade-driver.ts'
import { evidencesOf, type ListedEvidence, needsStanding } from './evidences-of.ts'

/** A name that the service gives: nothing that could lead to another address. */
const id = z.string().regex(/^[^\s/\\?#]{1,200}$/u)
const taken = z.object({ messageTaskId: id })
const taskStatus = z.object({ messageTaskStatus: z.enum(['PENDING', 'FINISHED']) })
const outcomes = z.array(z.object({ messageId: id.nullish(), error: z.unknown().optional() })).min(1)
const party = z.object({ eDeliveryAddress: z.string() })
const sent = z.object({
  messages: z.array(
    z.object({ messageMetadata: z.object({ messageId: id, subject: z.string(), to: z.array(party).default([]) }) }),
  ),
})
const standing = z.object({ messageControlData: z.object({ status: z.string() }) })
/** One message comes in a list; earlier editions gave it bare. */
const standings = z.preprocess((told) => (Array.isArray(told) ? told : [told]), z.array(standing).min(1))
const instant = z.iso.datetime({ offset: true }).nullish()
const listed = z.object({
  evidences: z.array(z.object({ evidenceId: id, type: z.string().max(20), eventDate: instant, createDate: instant })),
})
const code = z.string().regex(/^[\w-]{1,60}$/)
const refused = z.object({ code: code.optional(), errorCode: code.optional(), error: code.optional() })

/** A question without a body is a GET. */
type Asked = { body?: unknown }

/**
 * The service over HTTP: the User Agent API 3 (docs/decisions/010). A mailbox is a path under the office's address; whoever
 * asks signs in with a signed statement as a system of that mailbox.
 */
export function httpDriver(access: AdeAccess, now: () => Date): AdeDriver {
  const ask = (from: string, path: string, asked: Asked = {}) => askService(access, now, { from, path, asked })
  const json = async <Shape>(from: string, path: string, shape: z.ZodType<Shape>, asked?: Asked) =>
    shaped(await ask(from, path, asked), shape)
  return {
    async send(message) {
      return (await json(message.from, 'messages', taken, { body: bodyOf(message) })).messageTaskId
    },
    async task(from, taskId) {
      const path = `messages/tasks/${encodeURIComponent(taskId)}`
      const { messageTaskStatus } = await json(from, `${path}/status`, taskStatus)
      if (messageTaskStatus === 'PENDING') return { state: 'pending' }
      const [outcome] = await json(from, path, outcomes)
      if (outcome?.messageId) return { state: 'sent', messageId: outcome.messageId }
      throw new AdeRefusal(codeIn(outcome?.error) ?? 'task-failed')
    },
    async find({ from, to, subject }, since) {
      const asked = {
        label: 'SENT',
        recipient: to,
        submissionDateFrom: since.toISOString(),
        format: 'metadata',
        limit: '200',
      }
      const { messages } = await json(from, `messages?${new URLSearchParams(asked)}`, sent)
      const mine = messages.find(
        ({ messageMetadata: one }) =>
          plain(one.subject) === plain(subject) && one.to.some(({ eDeliveryAddress }) => eDeliveryAddress === to),
      )
      return mine?.messageMetadata.messageId
    },
    async evidences(from, messageId) {
      const path = `messages/${encodeURIComponent(messageId)}`
      const { evidences } = await json(from, `${path}/evidences`, listed)
      const told = evidences.flatMap(listedOf)
      // only the metadata are asked for: reading the whole message could count as opening it
      const stands = needsStanding(told) ? await json(from, `${path}?format=metadata`, standings) : []
      return evidencesOf(told, stands[0]?.messageControlData.status ?? '')
    },
    async evidenceFile(from, number) {
      return (await ask(from, `evidences/purde/${encodeURIComponent(number)}`)).bytes
    },
  }
}

function bodyOf({ key, from, to, subject, text, file }: AdeMessage) {
  const fileMetadata = { fileId: key, filename: file.name, contentType: file.type, size: file.bytes.length }
  return {
    messageMetadata: {
      from: { eDeliveryAddress: from },
      to: [{ eDeliveryAddress: to }],
      subject,
      shippingService: 'electronic',
    },
    textBody: text,
    attachments: [{ order: 1, file: { fileMetadata, file: Buffer.from(file.bytes).toString('base64') } }],
  }
}

/** A subject as it may come back: with other spaces. */
const plain = (subject: string) => subject.replace(/\s+/gu, ' ').trim()

/** Evidence without a moment tells nothing that could be counted from. */
function listedOf({ evidenceId, type, eventDate, createDate }: z.output<typeof listed>['evidences'][number]) {
  const at = eventDate ?? createDate
  return at ? [{ number: evidenceId, type: type.replaceAll('.', ''), at: new Date(at) } satisfies ListedEvidence] : []
}

type Question = { from: string; path: string; asked: Asked }

/** Asks with a token; one that the service does not take is given up, and the question asked once more with a new one. */
async function askService(access: AdeAccess, now: () => Date, question: Question): Promise<HttpAnswer> {
  const tokens = tokenSource(
    {
      ...{ tokenUrl: access.tokenUrl, audience: access.audience, keyFile: access.keyFile },
      certificateFile: access.certificateFile,
      subject: `${question.from}.SYSTEM.${access.system}`,
      query: { login_hint: `ADE.${question.from}` },
    },
    now,
  )
  const withToken = async () => {
    const token = await tokens.token()
    const answer = await askOnce(access, question, token)
    if (answer.status === 401) tokens.drop(token)
    return answer
  }
  try {
    const first = await withToken()
    return judged(first.status === 401 ? await withToken() : first, question)
  } catch (trouble) {
    if (trouble instanceof NoToken) throw new AdeSilence(trouble.kind, 'no')
    throw trouble instanceof NoAnswer ? new AdeSilence(trouble.kind, trouble.sent) : trouble
  }
}

async function askOnce(access: AdeAccess, { from, path, asked }: Question, token: string): Promise<HttpAnswer> {
  const certificate = await shownCertificate(access)
  const headers = { accept: 'application/json', authorization: `Bearer ${token}` }
  const address = `${access.url}/${encodeURIComponent(from)}/${path}`
  if (asked.body === undefined) return callHttp(address, { method: 'GET', headers, certificate })
  const json = { ...headers, 'content-type': 'application/json' }
  return callHttp(address, { method: 'POST', headers: json, body: JSON.stringify(asked.body), certificate })
}

/** 400, 413, 422 to a letter: it is wrong itself; 401, 403, 404, 429: nothing was done; of any other it is not known. */
function judged(answer: HttpAnswer, { asked }: Question): HttpAnswer {
  const { status } = answer
  if (status >= 200 && status < 300) return answer
  if (asked.body !== undefined && [400, 413, 422].includes(status))
    throw new AdeRefusal(codeIn(jsonOf(answer)) ?? `http-${status}`)
  throw new AdeSilence(`http-${status}`, [401, 403, 404, 429].includes(status) ? 'no' : 'unknown')
}

/** The service's reason in one word, wherever it stands. */
function codeIn(told: unknown): string | undefined {
  if (code.safeParse(told).success) return told as string
  const read = refused.safeParse(told)
  return read.success ? (read.data.code ?? read.data.errorCode ?? read.data.error) : undefined
}

function shaped<Shape>(answer: HttpAnswer, shape: z.ZodType<Shape>): Shape {
  const read = shape.safeParse(jsonOf(answer))
  if (!read.success) throw new AdeSilence('unreadable', 'unknown')
  return read.data
}

function jsonOf({ bytes }: HttpAnswer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}
