import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '#platform/db/database.ts'
import { type EmbeddedServer, startEmbedded } from '#platform/db/embedded/embedded.ts'
import { asSuperuser, ensureDatabase } from '#platform/db/start.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { newId } from '#platform/ids.ts'
import { addJob } from '#platform/jobs/jobs.ts'
import { OfficeProcess, ownerAt, type Seat, seatOf } from '#test/support/office-process.ts'
import { findHarm, letterOf, newTally, noHarm, registerUntilAnswered } from '#test/support/witness.ts'

// The database is the operator's here (DATABASE_URL), so that the test and not the launcher decides when it is back.
const folder = mkdtempSync(join(tmpdir(), 'okienko-gone-'))
const awayMs = 10_000
let server: EmbeddedServer
let office: OfficeProcess
let owner: OpenDatabase
let seat: Seat
const tally = newTally()

beforeAll(async () => {
  server = await startEmbedded({ folder: join(folder, 'server') })
  const { socketFolder } = server
  await asSuperuser(socketFolder, (client) => ensureDatabase(client, 'okienko'))
  office = new OfficeProcess({
    OKIENKO_DATA: join(folder, 'data'),
    DATABASE_URL: `postgresql://localhost/okienko?user=postgres&host=${encodeURIComponent(socketFolder)}`,
  })
  await office.start()
  owner = ownerAt({ socketFolder, database: 'okienko' })
  seat = await seatOf(owner, 'podawcze')
})

afterAll(async () => {
  await office?.stop()
  await owner?.close()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

type Told = { status: number; retryAfter: string | null; text: string; tookMs: number }

async function send(path: string, accept: string, init: RequestInit = {}): Promise<Told> {
  const begun = performance.now()
  const answer = await fetch(office.base + path, {
    ...init,
    redirect: 'manual',
    headers: { cookie: seat.cookie, accept, ...(init.headers as Record<string, string>) },
    signal: AbortSignal.timeout(30_000),
  })
  const text = await answer.text()
  const tookMs = performance.now() - begun
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), text, tookMs }
}

function register(key: string, accept = 'application/json'): Promise<Told> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': key }
  return send('/papers', accept, {
    method: 'POST',
    headers,
    body: JSON.stringify({ ...letterOf(key), _csrf: seat.csrf }),
  })
}

/** A signed-in person must not be shown the sign-in page because nobody could look the session up. */
function expectSentence(told: Told): void {
  expect(told).toMatchObject({ status: 503, retryAfter: '3' })
  expect(told.text).toContain('Baza danych chwilowo nie odpowiada')
}

test('stopped for ten seconds: everybody is told so at once, and the retry gives one number', async () => {
  const before = await registerOne()
  await server.stop()
  const begun = performance.now()
  const key = newId()
  for (const told of [
    await register(key),
    await register(key, 'text/html'),
    await send('/me', 'text/html'),
    await send(`/papers/${newId()}`, 'application/json'),
  ]) {
    expectSentence(told)
    expect(told.tookMs).toBeLessThan(2_000)
  }
  expect((await register(key, 'text/html')).text).toContain('dostaniesz ten sam numer')
  const retried = registerUntilAnswered(office.base, seat, tally, key)
  await wait(awayMs - (performance.now() - begun))
  server = await startEmbedded({ folder: join(folder, 'server') })
  await retried
  const number = tally.witnesses.at(-1)?.number
  expect(number).toBe(before + 1)
  expect(JSON.parse((await register(key)).text).number).toBe(number)
  expect(await findHarm(owner, tally.witnesses)).toEqual(noHarm)
})

async function registerOne(): Promise<number> {
  await registerUntilAnswered(office.base, seat, tally)
  return tally.witnesses.at(-1)!.number
}

test('frozen for ten seconds: everybody is told so before it wakes, and the retry gives one number', async () => {
  const key = newId()
  await freeze('SIGSTOP')
  const answers = Promise.all([register(key), ...Array.from({ length: 12 }, () => send('/me', 'application/json'))])
  await wait(awayMs)
  await freeze('SIGCONT')
  for (const told of await answers) {
    expectSentence(told)
    expect(told.tookMs).toBeLessThan(awayMs)
  }
  await registerUntilAnswered(office.base, seat, tally, key)
  expect(await findHarm(owner, tally.witnesses)).toEqual(noHarm)
})

/** Stops or wakes the server with all its sessions, as a frozen virtual machine would. */
async function freeze(signal: 'SIGSTOP' | 'SIGCONT'): Promise<void> {
  if (signal === 'SIGSTOP') {
    const { rows } = await owner.pool.query<{ pid: number }>(
      'select pid from pg_stat_activity where pid <> pg_backend_pid()',
    )
    frozen = [server.serverPid(), ...rows.map((row) => row.pid)]
  }
  for (const pid of frozen) process.kill(pid, signal)
}
let frozen: number[] = []

test('a caller that vanishes after sending: the retry with its key gets the first number', async () => {
  let replayed = 0
  for (let turn = 0; turn < 15; turn += 1) {
    const key = newId()
    await sendAndVanish(key, turn)
    const own = newTally()
    await registerUntilAnswered(office.base, seat, own, key)
    replayed += own.replayed
    tally.witnesses.push(...own.witnesses)
  }
  console.log(`15 callers vanished, ${replayed} of their requests were registered all the same and replayed`)
  expect(replayed).toBeGreaterThan(0)
  expect(await findHarm(owner, tally.witnesses)).toEqual(noHarm)
})

/** Sends the whole request and destroys the socket after `afterMs`, without reading. */
async function sendAndVanish(key: string, afterMs: number): Promise<void> {
  const body = JSON.stringify({ ...letterOf(key), _csrf: seat.csrf })
  const head = [
    'POST /papers HTTP/1.1',
    `host: 127.0.0.1:${office.port}`,
    `cookie: ${seat.cookie}`,
    'accept: application/json',
    'content-type: application/json',
    `idempotency-key: ${key}`,
    `content-length: ${Buffer.byteLength(body)}`,
  ]
  const socket = connect({ host: '127.0.0.1', port: office.port })
  socket.on('error', () => {})
  await new Promise((resolve) => socket.write(`${head.join('\r\n')}\r\n\r\n${body}`, resolve))
  await wait(afterMs)
  socket.destroy()
}

test('jobs are taken again after the database was away', async () => {
  const { rows } = await owner.pool.query<{ id: string }>('select id from documents limit 1')
  expect(rows).toEqual([])
  await inTransaction(owner.db, (tx) =>
    addJob(tx, 'render-document', { documentId: newId() }, { jobKey: 'after-trouble' }),
  )
  for (let waited = 0; (await attempts()) === 0; waited += 100) {
    if (waited > 15_000) throw new Error('nobody takes jobs any more')
    await wait(100)
  }
})

async function attempts(): Promise<number> {
  const { rows } = await owner.pool.query<{ attempts: number }>(
    "select attempts from graphile_worker.jobs where key = 'after-trouble'",
  )
  return rows[0]?.attempts ?? 1
}
