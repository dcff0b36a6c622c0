import { get } from 'node:http'
import { statusCodeOf } from '#modules/registers/index.ts'
import { newId } from '#platform/ids.ts'
import { type BenchOffice, openOffice } from '../office.ts'
import type { BenchContext, Results } from '../types.ts'

export const ids = ['weight', 'receipt', 'start']

/** What a citizen's pages weigh, how long a receipt takes to draw, how long a second start takes. */
export async function run(context: BenchContext): Promise<Results> {
  const office = await openOffice(context)
  const front = await weighWithParts(office.program.base, '/')
  const person = await callerOf(office, 'okienko10')
  const { paperId } = await person.call('/papers', letter)
  const { rows } = await office.owner.pool.query('select status_secret from office')
  const code = statusCodeOf({ statusSecret: rows[0].status_secret }, String(paperId))
  const status = (await load(`${office.program.base}/s/${code}`)).length
  const receipt = await drawReceipts(person, String(paperId))
  await office.owner.close()
  await office.program.stop()
  const { program } = await openOffice(context)
  return {
    figures: [
      { id: 'weight.front', value: front.bytes / 1000, unit: 'kB', aim: 60 },
      { id: 'weight.front-requests', value: front.requests, unit: 'requests', aim: 4 },
      { id: 'weight.status', value: status / 1000, unit: 'kB', aim: 15 },
      { id: 'receipt.pdf', value: receipt, unit: 'ms', aim: 50 },
      { id: 'start.second', value: program.startedIn / 1000, unit: 's', aim: 2 },
    ],
  }
}

const letter = {
  channel: 'in-person',
  title: 'Wniosek o wypis z rejestru gruntów',
  parties: [
    { role: 'applicant', kind: 'natural', surname: 'Żółkiewska', givenNames: 'Łucja', locality: 'Przykładowo' },
  ],
  enclosures: [{ name: 'Kopia mapy', pages: 1, form: 'copy', returnable: 'no' }],
}

/** The page as a browser gets it, compressed, with the style sheets, scripts and fonts that it uses. */
async function weighWithParts(base: string, path: string): Promise<{ bytes: number; requests: number }> {
  const page = await load(base + path)
  const html = page.toString()
  const parts = [...html.matchAll(/<(?:link rel="stylesheet" href|script[^>]* src|img[^>]* src)="(\/[^"]+)"/g)]
  const addresses = parts.map(([, address]) => base + address)
  let bytes = page.length
  for (const address of addresses) {
    bytes += (await load(address)).length
    if (!address.includes('.css')) continue
    const text = await (await fetch(address)).text()
    const fonts = [...text.matchAll(/url\(["']?([^"')]+\.woff2)/g)].map(([, font]) => new URL(font!, address).href)
    addresses.push(...new Set(fonts))
  }
  return { bytes, requests: 1 + addresses.length }
}

/** The body as it travels. */
function load(url: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip, br', accept: 'text/html' } }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () =>
        answer.statusCode === 200
          ? resolve(Buffer.concat(parts))
          : reject(new Error(`${url} answered ${answer.statusCode}`)),
      )
    }).on('error', reject)
  })
}

type Caller = {
  call: (path: string, body: Record<string, unknown>) => Promise<Record<string, unknown>>
  read: (path: string) => Promise<void>
}

async function callerOf({ program, signIn }: BenchOffice, login: string): Promise<Caller> {
  const { cookie, csrf } = await signIn(login)
  const send = async (path: string, init: RequestInit) => {
    const answer = await fetch(program.base + path, init)
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`)
    return answer
  }
  return {
    call: async (path, body) => {
      const headers = {
        cookie,
        accept: 'application/json',
        'content-type': 'application/json',
        'idempotency-key': newId(),
      }
      const answer = await send(path, { method: 'POST', headers, body: JSON.stringify({ ...body, _csrf: csrf }) })
      return (await answer.json()) as Record<string, unknown>
    },
    read: async (path) => void (await (await send(path, { headers: { cookie } })).arrayBuffer()),
  }
}

/** Middle time of a receipt asked for over HTTP: a duplicate, because only the first print of a document is kept. */
async function drawReceipts(person: Caller, paperId: string): Promise<number> {
  const { documentId } = await person.call(`/papers/${paperId}/receipt`, {})
  for (let print = 0; print < 2; print += 1) await person.call(`/documents/${documentId}/prints`, {})
  const times: number[] = []
  for (let turn = 0; turn < 30; turn += 1) {
    const begun = performance.now()
    await person.read(`/documents/${documentId}/prints/2.pdf`)
    times.push(performance.now() - begun)
  }
  return times.slice(5).sort((a, b) => a - b)[12]!
}
