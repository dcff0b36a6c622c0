import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { serveLoad } from './load-process.ts'
import { describeMachine } from './machine.ts'
import { LOAD_PROCESS, type Measurement, type Plan, runLoad } from './measure.ts'
import { startProgram } from './program.ts'
import { makeReport, printReport } from './table.ts'
import type { BenchCase, BenchContext, Results } from './types.ts'

/** How long and how large: the usual run, and a short one to see that everything works. */
const PACES = {
  usual: { seconds: 10, warmup: 2, sizes: [10_000, 200_000] },
  quick: { seconds: 2, warmup: 0.5, sizes: [10_000] },
}

type Pace = (typeof PACES)['usual']
type Ending = () => Promise<void>

/** The benchmark, or its load process when the parent started this file as one. */
export async function main(cases: readonly BenchCase[]): Promise<void> {
  if (process.argv.includes(LOAD_PROCESS)) return serveLoad()
  const { values } = parseArgs({
    options: { json: { type: 'boolean' }, quick: { type: 'boolean' }, only: { type: 'string' } },
  })
  const wanted = values.only?.split(',') ?? ['']
  const chosen = cases.filter(({ ids }) => ids.some((id) => wanted.some((start) => id.startsWith(start))))
  const work = join(process.cwd(), 'data')
  mkdirSync(work, { recursive: true })
  const folder = mkdtempSync(join(work, 'bench-'))
  try {
    const machine = await describeMachine(folder)
    const results = await runAll(chosen, folder, values.quick ? PACES.quick : PACES.usual)
    const report = makeReport(
      machine,
      results.flatMap(({ rows }) => rows ?? []),
      results.flatMap(({ figures }) => figures ?? []),
    )
    console.log(values.json ? JSON.stringify(report) : printReport(report))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A case that fails is named and the others go on; the exit code then tells. */
async function runAll(cases: readonly BenchCase[], folder: string, pace: Pace): Promise<Results[]> {
  const results: Results[] = []
  for (const [index, { ids, run }] of cases.entries()) {
    console.error(`· ${ids.join(', ')}`)
    const own = join(folder, String(index))
    mkdirSync(own)
    const endings: Ending[] = []
    try {
      results.push(await run(makeContext(own, pace, endings)))
    } catch (problem) {
      console.error(problem)
      process.exitCode = 1
    }
    for (const end of endings.reverse()) await end()
  }
  return results
}

function makeContext(folder: string, pace: Pace, endings: Ending[]): BenchContext {
  return {
    root: process.cwd(),
    folder,
    sizes: pace.sizes,
    say,
    measure: (plan) => measure(pace, plan),
    atEnd: (end) => endings.push(end),
    startProgram: async (options) => {
      const program = await startProgram(options)
      endings.push(program.stop)
      return program
    },
  }
}

async function measure<Data>(pace: Pace, { load, data, connections, ...given }: Plan<Data>): Promise<Measurement> {
  const { seconds, warmup } = { ...pace, ...given }
  const { errors, firstError, ...measured } = await runLoad({ load: load.id, data, connections, seconds, warmup })
  const name = `${load.id}, ${connections} connections`
  if (errors > 0) throw new Error(`${name}: ${errors} calls failed, the first: ${firstError}`)
  say(`${name}: ${measured.perSecond.toFixed(0)}/s, p99 ${measured.p99.toFixed(2)} ms`)
  if (measured.clientBusy > 0.9) say('the load process was busy all the time: the server may be faster than this')
  return measured
}

function say(sentence: string): void {
  console.error(`  ${sentence}`)
}
