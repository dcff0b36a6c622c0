import { type KeyObject, randomUUID, verify } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { SimulatedRoom } from './simulator.ts'
import type { Say } from './simulator-api.ts'

type DoorKeeper = { key: KeyObject; audience: string; system: string }

/** Seconds that a token is good for. */
const LIFE = 300

type Claims = { iss: string; sub: string; aud: string; jti: string; nbf: number; exp: number }

/** The authorisation server: gives a token to whoever signed a fresh statement as a system of the address that is asked for. */
export function makeDoor(room: SimulatedRoom, { key, audience, system }: DoorKeeper) {
  const tokens = new Map<string, { from: string; until: number }>()
  const used = new Set<string>()
  const refusalOf = (form: URLSearchParams, claims: Claims | undefined, from: string): string | undefined => {
    const now = room.now().getTime() / 1000
    if (room.behaviour.door === 'closed') return 'unauthorized_client'
    if (form.get('grant_type') !== 'client_credentials') return 'unsupported_grant_type'
    if (form.get('client_assertion_type') !== 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer')
      return 'invalid_request'
    const mine = claims && claims.iss === `${from}.SYSTEM.${system}` && claims.sub === claims.iss
    if (!mine || claims.aud !== audience || used.has(claims.jti)) return 'invalid_client'
    return claims.nbf <= now && now < claims.exp && claims.exp - now <= 600 ? undefined : 'invalid_client'
  }
  return {
    async give(request: IncomingMessage, address: URL, say: Say): Promise<void> {
      const form = new URLSearchParams(await bodyOf(request))
      const claims = claimsOf(form.get('client_assertion') ?? '', key)
      const from = (address.searchParams.get('login_hint') ?? '').replace(/^ADE\./, '')
      const error = refusalOf(form, claims, from)
      if (error || !claims) return say(error === 'invalid_client' ? 401 : 400, { error: error ?? 'invalid_client' })
      used.add(claims.jti)
      room.tokensGiven += 1
      const token = randomUUID()
      if (room.behaviour.door === 'open') tokens.set(token, { from, until: room.now().getTime() + LIFE * 1000 })
      say(200, { access_token: token, expires_in: LIFE, token_type: 'Bearer' })
    },
    /** The address whose mailbox this token opens; undefined when it opens none. */
    whoseToken(authorization: string): string | undefined {
      const held = tokens.get(authorization.replace(/^Bearer /, ''))
      return held && held.until > room.now().getTime() ? held.from : undefined
    },
  }
}

/** What a statement says, when the key signed it; RS256 alone, as the operator's instruction has it. */
function claimsOf(assertion: string, key: KeyObject): Claims | undefined {
  const [head = '', body = '', signature = ''] = assertion.split('.')
  try {
    const signed = verify('sha256', Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url'))
    if (!signed || jsonOf<{ alg: string }>(head).alg !== 'RS256') return undefined
    return jsonOf<Claims>(body)
  } catch {
    return undefined
  }
}

const jsonOf = <Shape>(part: string) => JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as Shape

/** The whole body of a request. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}
