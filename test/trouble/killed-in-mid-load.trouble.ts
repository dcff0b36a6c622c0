import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '#platform/db/database.ts'
import { OfficeProcess, ownerOf, type Seat, seatOf } from '#test/support/office-process.ts'
import { findHarm, newTally, noHarm, registerUntilAnswered, type Tally } from '#test/support/witness.ts'

const data = mkdtempSync(join(tmpdir(), 'okienko-trouble-'))
const office = new OfficeProcess({ OKIENKO_DATA: data })
const rounds = 6
let owner: OpenDatabase
let seat: Seat
const all = newTally()

beforeAll(async () => {
  await office.start()
  owner = ownerOf(data)
  seat = await seatOf(owner, 'podawcze')
}, 60_000)

afterAll(async () => {
  await owner?.close()
  await office.stop()
  rmSync(data, { recursive: true, force: true })
})

/** Eight callers at full speed, each repeating under its key what was not answered, while `blow` falls `rounds` times. */
async function underLoad(tally: Tally, blow: () => Promise<void>): Promise<void> {
  let over = false
  const caller = async () => {
    while (!over) await registerUntilAnswered(office.base, seat, tally)
  }
  const callers = Promise.all(Array.from({ length: 8 }, caller))
  for (let round = 0; round < rounds; round += 1) {
    await wait(300 + Math.random() * 300)
    const before = tally.witnesses.length
    await blow()
    while (tally.witnesses.length <= before + 8) await Promise.race([wait(20), callers])
  }
  over = true
  await callers
}

function report(name: string, tally: Tally): void {
  console.log(
    `${name}: ${rounds} kills, ${tally.witnesses.length} acknowledged, ${tally.retries} repeated, ` +
      `${tally.replayed} of them got the first number back`,
  )
  all.witnesses.push(...tally.witnesses)
}

test('kill -9 of the program in mid-load: lost 0, gaps 0, duplicates 0', async () => {
  const tally = newTally()
  const backAfter: number[] = []
  await underLoad(tally, async () => {
    await office.kill()
    const begun = performance.now()
    await office.start()
    backAfter.push(performance.now() - begun)
  })
  report('program killed', tally)
  console.log(`answers again after ${backAfter.map(Math.round).join(', ')} ms`)
  expect(tally.retries).toBeGreaterThan(0)
  expect(await findHarm(owner, all.witnesses)).toEqual(noHarm)
  expect(Math.max(...backAfter)).toBeLessThan(15_000)
})

test('kill -9 of the database server in mid-load: the launcher starts it again, nothing is lost', async () => {
  const tally = newTally()
  await underLoad(tally, async () => {
    // until the launcher has started the next one, the file still names the one that was killed
    for (;;) {
      const pid = Number.parseInt(readFileSync(join(data, 'postgres/cluster/postmaster.pid'), 'utf8'), 10)
      if (lives(pid)) return void process.kill(pid, 'SIGKILL')
      await wait(20)
    }
  })
  report('database killed', tally)
  expect(tally.statuses.get(503)).toBeGreaterThan(0)
  expect(await findHarm(owner, all.witnesses)).toEqual(noHarm)
})

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
