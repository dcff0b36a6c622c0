import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayOf } from '#messages/dates.ts'
import type { OpenDatabase } from '#platform/db/database.ts'
import { type EmbeddedServer, startEmbedded } from '#platform/db/embedded/embedded.ts'
import { asSuperuser, ensureDatabase } from '#platform/db/start.ts'
import { newId } from '#platform/ids.ts'
import { OfficeProcess, ownerAt, type Seat, seatOf } from '#test/support/office-process.ts'

// Two processes of one office over one database: what one of them publishes, the other must show within a second.
const folder = mkdtempSync(join(tmpdir(), 'okienko-seen-'))
let server: EmbeddedServer
let owner: OpenDatabase
let here: OfficeProcess
let there: OfficeProcess

beforeAll(async () => {
  server = await startEmbedded({ folder: join(folder, 'server') })
  const { socketFolder } = server
  await asSuperuser(socketFolder, (client) => ensureDatabase(client, 'okienko'))
  const url = `postgresql://localhost/okienko?user=postgres&host=${encodeURIComponent(socketFolder)}`
  here = new OfficeProcess({ OKIENKO_DATA: join(folder, 'here'), DATABASE_URL: url })
  await here.start()
  there = new OfficeProcess({ OKIENKO_DATA: join(folder, 'there'), DATABASE_URL: url })
  await there.start()
  owner = ownerAt({ socketFolder, database: 'okienko' })
})

afterAll(async () => {
  await here?.stop()
  await there?.stop()
  await owner?.close()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function call(seat: Seat, path: string, body: object, office = here) {
  const headers = {
    ...{ cookie: seat.cookie, accept: 'application/json', 'content-type': 'application/json' },
    'idempotency-key': newId(),
  }
  const payload = JSON.stringify({ ...body, _csrf: seat.csrf })
  const answer = await fetch(office.base + path, { method: 'POST', headers, body: payload })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}
const read = async (office: OfficeProcess, path: string, cookie = '') =>
  (await fetch(office.base + path, { headers: { cookie, accept: 'application/json' } })).text()

/** Milliseconds until a page of the other process tells of it; what it tells is read over and over, as people would. */
async function seenAfter(told: () => Promise<string>, what: string): Promise<number> {
  const begun = performance.now()
  while (!(await told()).includes(what)) {
    if (performance.now() - begun > 5_000) throw new Error(`„${what}” is not told within five seconds`)
    await wait(20)
  }
  return performance.now() - begun
}

test('a publication is seen at the counter and in public of another process within a second', async () => {
  const [author, merits, release, clerk] = await Promise.all(
    ['autor-kart', 'zatwierdza-tresc', 'zatwierdza-wydanie', 'okienko10'].map((login) => seatOf(owner, login)),
  )
  if (!author || !merits || !release || !clerk) throw new Error('somebody is missing')
  const title = 'Zaświadczenie wydane na nowo'
  const { draftId } = await call(author, '/cards/drafts', { from: 'live', symbol: 'WSO-01' })
  const at = `/cards/drafts/${draftId}`
  const draft = async () => JSON.parse(await read(here, at, author.cookie))
  const { revision, content, registerCode } = await draft()
  await call(author, at, { revision, registerCode, content: { ...content, title } })
  await call(author, `${at}/submission`, {})
  const seen = (await draft()).digest
  await call(merits, `${at}/merits`, { seen })
  // the other process has read everything just before, so that whatever it keeps is fresh
  const places = [
    () => read(there, '/uslugi'),
    () => read(there, '/uslugi/WSO-01'),
    async () => JSON.stringify(await call(clerk, '/intake/matters', { q: 'WSO-01' }, there)),
  ]
  for (const place of places) expect(await place()).not.toContain(title)
  await call(release, `${at}/release`, { seen, validFrom: dayOf(new Date()), validTo: null })
  const after = await Promise.all(places.map((place) => seenAfter(place, title)))
  console.log(`seen after ${after.map((ms) => `${Math.round(ms)} ms`).join(', ')}`)
  expect(Math.max(...after)).toBeLessThan(1000)
})
