import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const root = new URL('..', import.meta.url)
const text = (path: string) => readFileSync(new URL(path, root), 'utf8')
const lines = text('docs/law.md').split('\n')
const rows = lines.filter((line) => line.includes('`src/'))
/** The cells of a row; the table of edge cases has their numbers before them. */
const cells = (row: string) =>
  row
    .replace(/^\| \d+ (?=\|)/, '')
    .split('|')
    .map((cell) => cell.trim())
const paths = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, path]) => path!)

test('the table of law has rows, and every row of it names files', () => {
  expect(rows.length).toBeGreaterThan(10)
  const table = lines.filter((line) => line.startsWith('| ') && !/^\| (Rule|Nr) /.test(line))
  expect(table.filter((line) => !rows.includes(line))).toEqual([])
})

describe.each(rows)('%s', (row) => {
  const [, rule, article, file, tests, ...rest] = cells(row)

  test('says the rule, its article, its files and its tests', () => {
    expect(rest).toEqual([''])
    expect(rule && article && file && tests).toBeTruthy()
  })

  test('names files and tests that exist', () => {
    const named = [...paths(file!), ...paths(tests!)]
    expect(paths(file!).length * paths(tests!).length).toBeGreaterThan(0)
    expect(named.filter((path) => !existsSync(new URL(path, root)))).toEqual([])
    expect(paths(file!).filter((path) => /\.test\.tsx?$/.test(path))).toEqual([])
    expect(paths(tests!).filter((path) => !/\.(test|journey|trouble)\.tsx?$/.test(path))).toEqual([])
  })
})

/** Areas in which every file that cites an article decides something by it; elsewhere the data cite what they hold. */
const ruled = ['calendar', 'cases', 'completeness', 'documents', 'handover', 'intake', 'release']

test.each(ruled)('every file of src/domain/%s that cites an article stands in the table', (area) => {
  const folder = `src/domain/${area}`
  const files = readdirSync(new URL(folder, root)).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  const citing = files.map((name) => `${folder}/${name}`).filter((path) => /\bart\. \d/.test(text(path)))
  const named = rows.flatMap((row) => paths(cells(row)[3]!))
  expect(citing.filter((path) => !named.includes(path))).toEqual([])
})

const edgeCases = rows.filter((row) => row.startsWith('| nr '))

test('each of the 45 edge cases has its row and a test of its name', () => {
  expect(edgeCases.map((row) => Number(/^\| nr (\d+): /.exec(row)?.[1]))).toEqual(
    Array.from({ length: 45 }, (_, at) => at + 1),
  )
  const unnamed = edgeCases.filter((row, at) => !text(paths(cells(row)[4]!)[0]!).includes(`test('nr ${at + 1}: `))
  expect(unnamed).toEqual([])
})
