import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { signAssertion, UnusableKey } from './client-assertion.ts'
import { callHttp, NoAnswer } from './http-call.ts'

/** Where tokens are given, to whom, and with which key the asker signs. `query` is added to the address. */
export type TokenNeeds = {
  tokenUrl: string
  audience: string
  subject: string
  keyFile: string
  certificateFile: string | null
  query: Readonly<Record<string, string>>
}

/** No token: `kind` is `key-file`, `certificate-file`, `token-refused`, `token-unreadable`, or why nobody answered. */
export class NoToken extends Error {
  override readonly name = 'NoToken'
  readonly kind: string
  constructor(kind: string) {
    super(`no token: ${kind}`)
    this.kind = kind
  }
}

export type TokenSource = {
  /** A token that is good for a while yet. @throws NoToken */
  token(): Promise<string>
  /** The service did not take this one: the next time a new one is asked for. */
  drop(token: string): void
}

type Kept = { token: string; until: number }

const given = z.object({ access_token: z.string().min(1), expires_in: z.number().positive(), token_type: z.string() })

/** A token is given up so many milliseconds before it ends, or at half of its life when that is sooner. */
const MARGIN = 30_000

/** Sources by what they need, so that one token serves every call of the process until it ends. */
const sources = new Map<string, TokenSource>()

/** The one source of tokens for these needs. Tokens live in memory alone: they are never written or logged. */
export function tokenSource(needs: TokenNeeds, now: () => Date): TokenSource {
  const key = JSON.stringify(needs)
  const known = sources.get(key)
  if (known) return known
  const made = newSource(needs, now)
  sources.set(key, made)
  return made
}

function newSource(needs: TokenNeeds, now: () => Date): TokenSource {
  let kept: Kept | undefined
  let asking: Promise<Kept> | undefined
  return {
    async token() {
      if (kept && now().getTime() < kept.until) return kept.token
      // whoever comes while one asks waits for the same answer
      asking ??= ask(needs, now()).finally(() => {
        asking = undefined
      })
      kept = await asking
      return kept.token
    },
    drop(token) {
      if (kept?.token === token) kept = undefined
    },
  }
}

/** What is shown in a connection to a service that asks who calls; undefined where no certificate is named. @throws NoToken */
export async function shownCertificate({ keyFile, certificateFile }: Pick<TokenNeeds, 'keyFile' | 'certificateFile'>) {
  if (certificateFile === null) return undefined
  return { cert: await fileOf(certificateFile, 'certificate-file'), key: await fileOf(keyFile, 'key-file') }
}

async function ask(needs: TokenNeeds, now: Date): Promise<Kept> {
  const { tokenUrl, audience, subject, keyFile, query } = needs
  const shown = await shownCertificate(needs)
  const key = shown?.key ?? (await fileOf(keyFile, 'key-file'))
  const seconds = Math.floor(now.getTime() / 1000)
  const assertion = signed(key, { subject, audience, id: randomUUID(), now: seconds, certificate: shown?.cert })
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
  })
  const address = `${tokenUrl}?${new URLSearchParams(query)}`
  const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' }
  const call = { method: 'POST' as const, headers, body: body.toString(), certificate: shown }
  const answer = await callHttp(address, call).catch((trouble: unknown) => {
    throw trouble instanceof NoAnswer ? new NoToken(trouble.kind) : trouble
  })
  if (answer.status >= 500) throw new NoToken(`http-${answer.status}`)
  if (answer.status !== 200) throw new NoToken('token-refused')
  return keptOf(answer.bytes, now)
}

function keptOf(bytes: Buffer, now: Date): Kept {
  const read = given.safeParse(jsonOf(bytes))
  if (!read.success || read.data.token_type.toLowerCase() !== 'bearer') throw new NoToken('token-unreadable')
  const life = read.data.expires_in * 1000
  return { token: read.data.access_token, until: now.getTime() + Math.max(life - MARGIN, life / 2) }
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}

function fileOf(path: string, kind: 'key-file' | 'certificate-file'): Promise<string> {
  return readFile(path, 'utf8').catch(() => {
    throw new NoToken(kind)
  })
}

function signed(key: string, assertion: Parameters<typeof signAssertion>[1]): string {
  try {
    return signAssertion(key, assertion)
  } catch (trouble) {
    throw trouble instanceof UnusableKey ? new NoToken(trouble.file) : trouble
  }
}
