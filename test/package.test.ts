import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('..', import.meta.url)
const there = (path: string) => existsSync(new URL(path, root))
const text = (path: string) => readFileSync(new URL(path, root), 'utf8')
const manifest = JSON.parse(text('package.json'))
const scripts = Object.entries<string>(manifest.scripts)

test.each(scripts)('npm run %s has what it runs', (_name, command) => {
  const [tool, ...words] = command.split(' ')
  const files = words.filter((word) => /\.(mjs|ts)$/.test(word))
  expect(files.filter((file) => !there(file))).toEqual([])
  expect(tool === 'node' ? files.length : there(`node_modules/.bin/${tool}`)).toBeTruthy()
})

test('every npm command that the documents name is there', () => {
  const documents = [
    'README.md',
    'STYLE.md',
    'docs/architecture.md',
    'docs/dependencies.md',
    'docs/benchmarks.md',
    '.ci/run',
  ]
  const named = documents.flatMap((path) =>
    [...text(path).matchAll(/npm (?:run (?:--silent )?([\w-]+)|(start|test)\b)/g)].map(
      ([, run, short]) => run ?? short!,
    ),
  )
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((name) => !(name in manifest.scripts))).toEqual([])
})
