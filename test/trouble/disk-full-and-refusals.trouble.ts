import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, inject, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { exitCode, OfficeProcess, ownerOf, seatOf } from '#test/support/office-process.ts'
import { findHarm, letterOf, newTally, noHarm, registerUntilAnswered } from '#test/support/witness.ts'

const folder = mkdtempSync(join(tmpdir(), 'okienko-full-'))
const small = join(folder, 'small')
const mounted = mountSmallDisk()
if (mounted !== 'mounted')
  console.warn(`!! The disk-full test does NOT run: a small disk cannot be mounted here (${mounted}).`)

afterAll(() => {
  if (mounted === 'mounted') spawnSync('umount', ['-l', small])
  rmSync(folder, { recursive: true, force: true })
})

/** A disk of its own for the data; only root may make one, and not in every container. */
function mountSmallDisk(): string {
  mkdirSync(small)
  const done = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256m', 'tmpfs', small], { encoding: 'utf8' })
  return done.status === 0 ? 'mounted' : (done.stderr || done.error?.message || 'unknown reason').trim()
}

if (mounted === 'mounted')
  test('disk full: registering answers an error, nothing acknowledged is lost, and room makes it go on', async () => {
    const data = join(small, 'data')
    const office = new OfficeProcess({ OKIENKO_DATA: data })
    await office.start()
    const owner = ownerOf(data)
    const seat = await seatOf(owner, 'podawcze')
    const tally = newTally()
    for (let call = 0; call < 20; call += 1) await registerUntilAnswered(office.base, seat, tally)

    const ballast = join(small, 'ballast')
    fillUp(ballast)
    const refused = await untilRefused(office, seat, tally)
    expect(refused.status).toBe(503)
    expect(refused.text).toContain('Baza danych chwilowo nie odpowiada')
    expect((await fetch(`${office.base}/assets/citizen.css`)).status).toBe(200)

    rmSync(ballast)
    await registerUntilAnswered(office.base, seat, tally, refused.key)
    for (let call = 0; call < 20; call += 1) await registerUntilAnswered(office.base, seat, tally)
    expect(await findHarm(owner, tally.witnesses)).toEqual(noHarm)
    await owner.close()
    await office.stop()
  })

function fillUp(ballast: string): void {
  const { bavail, bsize } = statfsSync(small)
  const chunk = Buffer.alloc(1 << 20, 1)
  const parts: Buffer[] = Array.from({ length: Math.ceil((bavail * bsize) / chunk.length) }, () => chunk)
  try {
    writeFileSync(ballast, Buffer.concat(parts))
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'ENOSPC') throw problem
  }
}

/** Registers larger and larger until the database finds no room: what is allocated already still takes some. */
async function untilRefused(
  office: OfficeProcess,
  seat: { cookie: string; csrf: string },
  tally: ReturnType<typeof newTally>,
): Promise<{ status: number; text: string; key: string }> {
  for (let call = 0; call < 4_000; call += 1) {
    const key = newId()
    const headers = {
      cookie: seat.cookie,
      accept: 'application/json',
      'content-type': 'application/json',
      'idempotency-key': key,
    }
    const body = JSON.stringify({ ...letterOf(key), _csrf: seat.csrf })
    const answer = await fetch(`${office.base}/papers`, { method: 'POST', headers, body })
    const text = await answer.text()
    if (answer.status !== 200) return { status: answer.status, text, key }
    const { paperId, number, year } = JSON.parse(text)
    tally.witnesses.push({ key, paperId, number, year })
  }
  throw new Error('the small disk does not fill up')
}

test('a second program on the same data is refused in one sentence, and the first works on', async () => {
  const data = join(folder, 'shared')
  const first = new OfficeProcess({ OKIENKO_DATA: data })
  await first.start()
  const second = new OfficeProcess({ OKIENKO_DATA: data })
  expect(await exitCode(second.launch())).toBe(1)
  expect(second.printed).toMatch(/korzysta już inny uruchomiony program Okienko \(proces nr \d+\)/)
  expect((await fetch(`${first.base}/sign-in`)).status).toBe(200)
  await first.stop()
})

test('a database that may lose what it acknowledged is refused at the start', async () => {
  // the server of the other tests skips the disk on purpose
  const { socketFolder } = inject('database')
  const office = new OfficeProcess({
    OKIENKO_DATA: join(folder, 'unsafe'),
    DATABASE_URL: `postgresql://localhost/postgres?user=postgres&host=${encodeURIComponent(socketFolder)}`,
  })
  expect(await exitCode(office.launch())).toBe(1)
  expect(office.printed).toContain('ma wyłączone: fsync, full_page_writes, synchronous_commit')
  expect(office.printed).toContain('program nie wystartuje')
})

test('a port that is taken is told in one sentence, and no database stays behind', async () => {
  const first = new OfficeProcess({ OKIENKO_DATA: join(folder, 'port-owner') })
  await first.start()
  const data = join(folder, 'port-seeker')
  const second = new OfficeProcess({ OKIENKO_DATA: data }, first.port)
  expect(await exitCode(second.launch())).toBe(1)
  expect(second.printed).toContain(`Port ${first.port} jest zajęty`)
  for (let waited = 0; processesOf(data) > 0; waited += 50) {
    if (waited > 10_000) throw new Error('the database of the refused program still runs')
    await wait(50)
  }
  await first.stop()
})

function processesOf(data: string): number {
  return readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && commandLine(pid).includes(data)).length
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}
