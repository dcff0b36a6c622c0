import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The command as other tools call it: through npm, built when needed. */
function okienko(words: string[], input = '') {
  const done = spawnSync('npm', ['run', '--silent', 'okienko', '--', ...words], { cwd: root, input, encoding: 'utf8' })
  return { code: done.status, out: done.stdout }
}

test('npm run --silent okienko prints one document and nothing else', { timeout: 120_000 }, () => {
  const { code, out } = okienko(['term', '--from', '2026-12-17', '--days', '7', '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ from: '2026-12-17', nominalEnd: '2026-12-24', lastDay: '2026-12-28' })
})

test('exit codes and standard input come through npm', { timeout: 120_000 }, () => {
  expect(okienko(['id', 'check', 'pesel', '44051401358', '--json'])).toMatchObject({
    code: 1,
    out: '{"valid":false,"reason":"checksum","normalized":"44051401358"}\n',
  })
  expect(okienko(['nic'])).toEqual({ code: 2, out: '' })
  const lines = okienko(['mark', 'parse', '--ndjson'], '{"text":"WGD.6621.3.2026"}\n{"text":"GK/04"}\n')
    .out.trimEnd()
    .split('\n')
  expect(lines.map((line) => JSON.parse(line).valid)).toEqual([true, false])
})
