import { expect, test } from 'vitest'
import type { Session } from './session.ts'
import { sessionMemory } from './session-memory.ts'

const session = { id: 's' } as Session

function memoryAt(keepMs = 1_000) {
  let time = 0
  let reads = 0
  const memory = sessionMemory(keepMs, () => time)
  const read = async () => {
    reads += 1
    return session
  }
  return { memory, read, reads: () => reads, pass: (ms: number) => (time += ms) }
}

test('a session is read once within its second, and again after it', async () => {
  const { memory, read, reads, pass } = memoryAt()
  await memory.find('a', read)
  pass(999)
  expect(await memory.find('a', read)).toBe(session)
  expect(reads()).toBe(1)
  pass(1)
  await memory.find('a', read)
  expect(reads()).toBe(2)
})

test('another cookie is another session', async () => {
  const { memory, read, reads } = memoryAt()
  await memory.find('a', read)
  await memory.find('b', read)
  expect(reads()).toBe(2)
})

test('an act on people makes everybody be read again', async () => {
  const { memory, read, reads } = memoryAt()
  await memory.find('a', read)
  memory.forget()
  await memory.find('a', read)
  expect(reads()).toBe(2)
})

test('what was being read while the act ended is not remembered', async () => {
  const { memory, read, reads } = memoryAt()
  let answer = (_: Session) => {}
  const slow = memory.find('a', () => new Promise((resolve) => (answer = resolve)))
  memory.forget()
  answer(session)
  expect(await slow).toBe(session)
  await memory.find('a', read)
  expect(reads()).toBe(1)
})

test('nobody is not remembered: a sign-in counts at once', async () => {
  const { memory, read, reads } = memoryAt()
  expect(await memory.find('a', async () => undefined)).toBeUndefined()
  await memory.find('a', read)
  expect(reads()).toBe(1)
})
