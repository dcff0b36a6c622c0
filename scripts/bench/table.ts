import type { Machine } from './machine.ts'
import type { Figure, Row, Speed } from './types.ts'

/** The whole outcome: the document of `--json`. */
export interface Report {
  machine: Machine
  rows: (Row & { ratio?: number })[]
  figures: Figure[]
}

/** Joins what the cases measured and adds each row's ratio. */
export function makeReport(machine: Machine, rows: readonly Row[], figures: Figure[]): Report {
  return { machine, rows: rows.map(withRatio), figures }
}

/** Measurements carry more than their speed (everything the calls handed back); the report does not. */
function withRatio({ ours, reference, ...row }: Row): Report['rows'][number] {
  if (!reference) return { ...row, ours: speedOf(ours) }
  const ratio = round(ours.perSecond / reference.perSecond)
  return { ...row, ours: speedOf(ours), reference: { name: reference.name, ...speedOf(reference) }, ratio }
}

function speedOf({ perSecond, p50, p99 }: Speed): Speed {
  return { perSecond: round(perSecond), p50: round(p50), p99: round(p99) }
}

/** The table for people. */
export function printReport({ machine, rows, figures }: Report): string {
  const { cpu, cores, memoryMB, node, postgres, fdatasyncPerSecond } = machine
  return [
    `${cpu}, ${cores} cores, ${memoryMB} MB; Node ${node}, PostgreSQL ${postgres}; ${fdatasyncPerSecond} fdatasync/s`,
    ...(rows.length > 0 ? ['', ...printRows(rows)] : []),
    ...(figures.length > 0 ? ['', ...printFigures(figures)] : []),
  ].join('\n')
}

function printRows(rows: Report['rows']): string[] {
  const head = ['id', 'connections', 'papers', '/s', 'p50 ms', 'p99 ms', 'reference', '/s', 'ratio', 'aim']
  return align([
    head,
    ...rows.map((row) => [
      row.id,
      show(row.connections, 0),
      show(row.size, 0),
      show(row.ours.perSecond, 0),
      show(row.ours.p50, 2),
      show(row.ours.p99, 2),
      row.reference?.name ?? '',
      show(row.reference?.perSecond, 0),
      show(row.ratio, 2),
      judgeRow(row),
    ]),
  ])
}

function printFigures(figures: readonly Figure[]): string[] {
  const judge = ({ aim, value }: Figure) => (aim === undefined ? '' : `≤ ${aim}: ${value <= aim ? 'met' : 'MISSED'}`)
  const lines = figures.map((figure) => [figure.id, show(figure.value, 1), figure.unit, judge(figure)])
  return align([['id', 'value', 'unit', 'aim'], ...lines])
}

function judgeRow({ aim, ours, ratio }: Report['rows'][number]): string {
  if (!aim) return ''
  const parts = [
    aim.perSecond === undefined ? [] : [[`≥ ${aim.perSecond}/s`, ours.perSecond >= aim.perSecond] as const],
    aim.p99 === undefined ? [] : [[`p99 ≤ ${aim.p99}`, ours.p99 <= aim.p99] as const],
    aim.ratio === undefined ? [] : [[`ratio ≥ ${aim.ratio}`, (ratio ?? 0) >= aim.ratio] as const],
  ].flat()
  return parts.map(([text, met]) => `${text}: ${met ? 'met' : 'MISSED'}`).join(', ')
}

/** The first column to the left, numbers to the right, the last one as it comes. */
function align(lines: string[][]): string[] {
  const columns = (lines[0] ?? []).map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)))
  const pad = (cell: string, index: number) =>
    index === 0 ? cell.padEnd(columns[0] ?? 0) : cell.padStart(columns[index] ?? 0)
  return lines.map((line) =>
    line.map((cell, index) => (index === line.length - 1 ? cell : pad(cell, index))).join('  '),
  )
}

function show(value: number | undefined, digits: number): string {
  return value === undefined ? '' : value.toFixed(digits)
}

function round(value: number): number {
  return Number(value.toFixed(2))
}
