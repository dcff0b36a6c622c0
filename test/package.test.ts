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

const lock = JSON.parse(text('package-lock.json')).packages as Record<
  string,
  { version: string; engines?: { node?: string } }
>
const page = text('docs/dependencies.md')
const listed = new Map(
  page
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells.length === 8)
    .map((cells) => [cells[1]!, cells.slice(2, 7)]),
)
const { dependencies, devDependencies, optionalDependencies } = manifest
const direct = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })

test('at most 25 packages at run time', () => {
  expect(Object.keys(dependencies).length).toBeLessThanOrEqual(25)
})

test.each(direct)('docs/dependencies.md tells of %s', (name) => {
  const [locked, last, licence, node, why] = listed.get(name) ?? []
  expect(locked).toMatch(/^[\d.a-z-]+ of \d{4}-\d\d-\d\d$/)
  expect(locked!.split(' ')[0]).toBe(lock[`node_modules/${name}`]!.version)
  expect(last).toMatch(/^the same$|^[\d.a-z-]+ of \d{4}-\d\d-\d\d$/)
  expect(licence && node && why).toBeTruthy()
})

test('docs/dependencies.md tells of nothing that is not there', () => {
  const others = [...listed.keys()].filter((name) => !/^-*$|^package$/.test(name))
  expect(others.filter((name) => !direct.includes(name))).toEqual([])
})

test('every package that asks for a Node later than 20 is explained there', () => {
  const later = Object.entries(lock).filter(([path, { engines }]) => {
    const majors = (engines?.node ?? '').split('||').map((range) => Number(/\d+/.exec(range)?.[0] ?? 0))
    return path !== '' && Math.min(...majors) > 20
  })
  const explained = page.slice(page.indexOf('## Packages of packages'))
  const named = (path: string) => explained.includes(`| ${path.replace(/^.*node_modules\//, '')} |`)
  expect(later.map(([path]) => path).filter((path) => !named(path))).toEqual([])
})
