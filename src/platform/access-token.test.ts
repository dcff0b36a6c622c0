import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TokenNeeds, tokenSource } from './access-token.ts'

let server: Server
let folder: string
let asked: { url: string; form: URLSearchParams }[] = []
let answer: { status: number; body: string }
let now = new Date('2026-11-23T09:00:00Z')
const later = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1000)
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'token-'))
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  await writeFile(join(folder, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }))
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () => {
      asked.push({ url: request.url ?? '', form: new URLSearchParams(body) })
      response.writeHead(answer.status).end(answer.body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})
beforeEach(() => {
  asked = []
  answer = { status: 200, body: JSON.stringify({ access_token: 't1', expires_in: 300, token_type: 'Bearer' }) }
})

let round = 0
/** Needs of their own for each test, because what is the same shares its token. */
function needs(changed: Partial<TokenNeeds> = {}): TokenNeeds {
  round += 1
  const tokenUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`
  const files = { keyFile: join(folder, 'key.pem'), certificateFile: null }
  return {
    tokenUrl,
    audience: 'https://ow.example',
    subject: `S${round}`,
    ...files,
    query: { login_hint: 'ADE.x' },
    ...changed,
  }
}
const source = (changed?: Partial<TokenNeeds>) => tokenSource(needs(changed), () => now)

describe('a source of tokens', () => {
  test('asks with a signed statement, once for everybody who waits, and keeps the token until shortly before its end', async () => {
    const tokens = source()
    expect(await Promise.all([tokens.token(), tokens.token()])).toEqual(['t1', 't1'])
    expect(asked).toHaveLength(1)
    expect(asked[0]?.url).toBe('/token?login_hint=ADE.x')
    expect(Object.fromEntries(asked[0]?.form ?? [])).toMatchObject({
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
    })
    later(269)
    await tokens.token()
    expect(asked).toHaveLength(1)
    later(1)
    await tokens.token()
    expect(asked).toHaveLength(2)
    expect(asked[0]?.form.get('client_assertion')).not.toBe(asked[1]?.form.get('client_assertion'))
  })

  test('gives up a token that was not taken', async () => {
    const tokens = source()
    tokens.drop(await tokens.token())
    tokens.drop('another')
    await tokens.token()
    expect(asked).toHaveLength(2)
  })

  test('is the same for the same needs, and another for others', async () => {
    const same = needs()
    expect(tokenSource(same, () => now)).toBe(tokenSource({ ...same }, () => now))
    expect(tokenSource(needs(), () => now)).not.toBe(tokenSource(same, () => now))
  })

  test.each([
    [{ status: 401, body: '{"error":"invalid_client"}' }, 'token-refused'],
    [{ status: 302, body: '' }, 'token-refused'],
    [{ status: 503, body: '' }, 'http-503'],
    [{ status: 200, body: 'witaj' }, 'token-unreadable'],
    [{ status: 200, body: '{"access_token":"t","expires_in":0,"token_type":"Bearer"}' }, 'token-unreadable'],
    [{ status: 200, body: '{"access_token":"t","expires_in":9,"token_type":"MAC"}' }, 'token-unreadable'],
  ])('that is answered %j says %s, and asks anew the next time', async (given, kind) => {
    const tokens = source()
    answer = given
    await expect(tokens.token()).rejects.toMatchObject({ kind })
    answer = { status: 200, body: '{"access_token":"t2","expires_in":10,"token_type":"bearer"}' }
    expect(await tokens.token()).toBe('t2')
  })

  test('says which file it cannot use, and never what stands in it', async () => {
    await expect(source({ keyFile: join(folder, 'none.pem') }).token()).rejects.toMatchObject({ kind: 'key-file' })
    await writeFile(join(folder, 'bad.pem'), 'tajne')
    const bad = source({ keyFile: join(folder, 'bad.pem') }).token()
    await expect(bad).rejects.toMatchObject({ kind: 'key-file', message: expect.not.stringContaining('tajne') })
    const files = { certificateFile: join(folder, 'none.pem') }
    await expect(source(files).token()).rejects.toMatchObject({ kind: 'certificate-file' })
    expect(asked).toHaveLength(0)
  })
})
