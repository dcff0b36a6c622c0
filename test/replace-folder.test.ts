import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let room: string
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'okienko-build-'))
})
afterEach(() => rmSync(room, { recursive: true, force: true }))

const scripts = new URL('../scripts/', import.meta.url)

/** A process that builds `built` of the room in 200 ms, notes that it did, and prints what the result holds. */
function builder(how: 'whole' | 'fails' | 'dies' = 'whole') {
  const code = `
    import { replaceFolder } from '${new URL('replace-folder.mjs', scripts)}'
    import { appendFileSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
    const [room, how] = ${JSON.stringify([room, how])}
    await replaceFolder(room + '/built', {
      isCurrent: () => existsSync(room + '/built/last'),
      fill: async (draft) => {
        appendFileSync(room + '/builds', how + ' ')
        writeFileSync(draft + '/first', '')
        await new Promise((resolve) => setTimeout(resolve, 200))
        if (how === 'fails') throw new Error('no')
        if (how === 'dies') process.kill(process.pid, 'SIGKILL')
        writeFileSync(draft + '/last', '')
      },
    })
    process.stdout.write(readdirSync(room + '/built').join())`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'ignore'] })
  let seen = ''
  child.stdout.on('data', (text) => (seen += text))
  return once(child, 'close').then(() => seen)
}

const builds = () => readFileSync(join(room, 'builds'), 'utf8').trim().split(' ')

test('of three processes at once one builds, and all go on with the whole result', async () => {
  expect(await Promise.all([builder(), builder(), builder()])).toEqual(['first,last', 'first,last', 'first,last'])
  expect(builds()).toEqual(['whole'])
  expect(readdirSync(room).sort()).toEqual(['builds', 'built'])
})

test('a build that fails leaves what was there, and the next one is not held up', async () => {
  expect(await builder('fails')).toBe('')
  expect(existsSync(join(room, 'built'))).toBe(false)
  expect(await builder()).toBe('first,last')
  expect(builds()).toEqual(['fails', 'whole'])
})

test('the lock and the half of a process that was killed are in nobody’s way', async () => {
  expect(await builder('dies')).toBe('')
  expect(readdirSync(room).sort()).toEqual(['builds', 'built.lock', 'built.new'])
  writeFileSync(join(room, 'built.new', 'rubbish'), '')
  expect(await builder()).toBe('first,last')
})
