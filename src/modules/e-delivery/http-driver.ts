import { z } from 'zod'
import { type AdeDriver, type AdeEvidence, AdeRefusal, AdeSilence } from './ade-driver.ts'

export type AdeAccess = { url: string; token: string | null }

/** How long the service is waited for, in milliseconds. */
const PATIENCE = 30_000

const taken = z.object({ messageId: z.string().min(1).max(200) })
const listed = z.object({ messages: z.array(taken) })
const instant = z.iso.datetime({ offset: true })
const day = z.iso.date().nullish()
const evidences = z.object({
  evidences: z.array(
    z.object({
      evidenceId: z.string().min(1).max(200),
      type: z.enum(['SENT', 'RECEIVED', 'FAILED']),
      ground: z.enum(['COLLECTED', 'ARRIVED', 'NOT_COLLECTED']).nullish(),
      issuedAt: instant,
      arrivedOn: day,
      collectedOn: day,
    }),
  ),
})
const refused = z.object({ code: z.string().regex(/^[\w-]{1,60}$/) })

/**
 * The service over HTTP, in the way of its User Agent API: a mailbox is a path under the office's address, a letter a
 * resource in it, proofs are listed under the letter. The shapes are ours; `simulator.ts` answers them as the service does.
 */
export function httpDriver({ url, token }: AdeAccess): AdeDriver {
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = { accept: 'application/json', ...(token && { authorization: `Bearer ${token}` }), ...init.headers }
    const address = `${url.replace(/\/$/, '')}/api/v3/${path}`
    const answer = await fetch(address, { ...init, headers, signal: AbortSignal.timeout(PATIENCE) }).catch(silent)
    if (answer.ok) return answer
    // 400, 413, 422: the letter itself is wrong; all other answers say nothing about the letter
    if (![400, 413, 422].includes(answer.status)) throw new AdeSilence(`http-${answer.status}`)
    const body = refused.safeParse(await answer.json().catch(() => null))
    throw new AdeRefusal(body.success ? body.data.code : `http-${answer.status}`)
  }
  const box = (from: string, rest = '') => `${encodeURIComponent(from)}/messages${rest}`
  const under = (messageId: string, rest: string) => `/${encodeURIComponent(messageId)}/evidences${rest}`
  return {
    async send({ key, from, to, subject, text, file }) {
      const attachment = { fileName: file.name, contentType: 'application/pdf', content: base64(file.bytes) }
      const body = {
        clientReference: key,
        recipients: [{ eDeliveryAddress: to }],
        subject,
        textBody: text,
        attachments: [attachment],
      }
      const headers = { 'content-type': 'application/json', 'idempotency-key': key }
      const answer = await ask(box(from), { method: 'POST', headers, body: JSON.stringify(body) })
      return (await shaped(answer, taken)).messageId
    },
    async find(from, key) {
      const answer = await ask(box(from, `?clientReference=${encodeURIComponent(key)}`))
      return (await shaped(answer, listed)).messages[0]?.messageId
    },
    async evidences(from, messageId) {
      const answer = await ask(box(from, under(messageId, '')))
      return (await shaped(answer, evidences)).evidences.map(evidenceOf)
    },
    async evidenceFile(from, messageId, number) {
      const answer = await ask(box(from, under(messageId, `/${encodeURIComponent(number)}`)))
      return new Uint8Array(await answer.arrayBuffer().catch(silent))
    },
  }
}

type Listed = z.output<typeof evidences>['evidences'][number]

function evidenceOf({ evidenceId, type, ground, issuedAt, arrivedOn, collectedOn }: Listed): AdeEvidence {
  const receipt = { COLLECTED: 'opened', ARRIVED: 'arrived', NOT_COLLECTED: 'not-opened' } as const
  const kind = type === 'SENT' ? 'sending' : type === 'FAILED' ? 'failure' : receipt[ground ?? 'COLLECTED']
  const days = { arrivedOn: arrivedOn ?? null, openedOn: collectedOn ?? null }
  return { number: evidenceId, kind, statedAt: new Date(issuedAt), ...days }
}

async function shaped<Shape>(answer: Response, shape: z.ZodType<Shape>): Promise<Shape> {
  const read = shape.safeParse(await answer.json().catch(silent))
  if (!read.success) throw new AdeSilence('unreadable')
  return read.data
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

function silent(trouble: unknown): never {
  const { name, cause } = trouble as { name?: string; cause?: { code?: string } }
  throw new AdeSilence(cause?.code ?? name ?? 'unknown')
}
