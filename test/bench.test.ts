import { describe, expect, test } from 'vitest'
import { HttpAnswer } from '../scripts/bench/http-answer.ts'
import { Latencies } from '../scripts/bench/latencies.ts'
import { makeReport, printReport } from '../scripts/bench/table.ts'

describe('reading an answer', () => {
  const whole: [string, string, string][] = [
    ['a counted body', 'HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\nżółw', 'żółw'],
    [
      'chunks',
      'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\nabcd\r\nA;x=1\r\n0123456789\r\n0\r\n\r\n',
      'abcd0123456789',
    ],
    ['a redirect without a body', 'HTTP/1.1 303 See Other\r\nlocation: /pisma/1\r\ncontent-length: 0\r\n\r\n', ''],
    ['no content', 'HTTP/1.1 204 No Content\r\n\r\n', ''],
  ]

  test.each(whole)('%s', (_name, bytes, text) => {
    expect(HttpAnswer.read(Buffer.from(bytes))?.text()).toBe(text)
  })

  test.each(whole)('%s, until its last byte is there', (_name, bytes) => {
    const all = Buffer.from(bytes)
    for (let length = 0; length < all.length; length += 1) expect(HttpAnswer.read(all.subarray(0, length))).toBeNull()
  })

  test('gives status and headers by name', () => {
    const answer = HttpAnswer.read(Buffer.from('HTTP/1.1 303 See Other\r\nLocation: /a\r\ncontent-length: 0\r\n\r\n'))
    expect([answer?.status, answer?.header('location'), answer?.header('etag')]).toEqual([303, '/a', undefined])
  })

  test('refuses an answer whose end cannot be known', () => {
    expect(() => HttpAnswer.read(Buffer.from('HTTP/1.1 200 OK\r\n\r\nabc'))).toThrow('end cannot be known')
  })
})

test('percentiles are read from every call, however many', () => {
  const latencies = new Latencies()
  for (let call = 100_000; call >= 1; call -= 1) latencies.add(call / 1000)
  expect([latencies.count, latencies.percentile(50), latencies.percentile(99)]).toEqual([100_000, 50, 99])
})

describe('the report', () => {
  const machine = {
    cpu: 'C',
    cores: 2,
    memoryMB: 1024,
    system: 'linux x64',
    node: '20',
    postgres: '18',
    fdatasyncPerSecond: 900,
  }
  const ours = { perSecond: 1500, p50: 1.234, p99: 60, kept: ['a long list'] }
  const reference = { name: 'raw calls', perSecond: 1000, p50: 1, p99: 2 }
  const row = { id: 'register', connections: 8, ours, reference, aim: { ratio: 1, p99: 50 } }
  const report = makeReport(machine, [row], [{ id: 'start.second', value: 1.5, unit: 's', aim: 2 }])

  test('holds the ratio and of a measurement only its speed', () => {
    expect(report.rows).toEqual([{ ...row, ours: { perSecond: 1500, p50: 1.23, p99: 60 }, reference, ratio: 1.5 }])
  })

  test('says in print which aims are met', () => {
    expect(printReport(report)).toContain('p99 ≤ 50: MISSED, ratio ≥ 1: met')
    expect(printReport(report)).toMatch(/start\.second +1\.5 +s +≤ 2: met/)
  })
})
