import type { Measurement, Plan } from './measure.ts'
import type { Program, ProgramOptions } from './program.ts'

/** How fast something went: calls per second and milliseconds. */
export interface Speed {
  perSecond: number
  p50: number
  p99: number
}

/** One measured line of the table; `ratio` (ours to the reference) is added when it is printed. */
export interface Row {
  id: string
  connections?: number
  /** How many papers the database held. */
  size?: number
  ours: Speed
  reference?: Speed & { name: string }
  /** What the row should reach; the table says whether it did. */
  aim?: { perSecond?: number; p99?: number; ratio?: number }
}

/** A single number that is not a rate: a weight, a time, a memory size. */
export interface Figure {
  id: string
  value: number
  unit: 'ms' | 's' | 'kB' | 'MB' | 'requests' | 'times'
  /** At most this much. */
  aim?: number
}

/** What a case gives back. */
export interface Results {
  rows?: Row[]
  figures?: Figure[]
}

/** One file of `cases/`. */
export interface BenchCase {
  /** The ids of its rows and figures begin with one of these. */
  ids: readonly string[]
  run: (context: BenchContext) => Promise<Results>
}

/** What a case works with. */
export interface BenchContext {
  /** The project's folder. */
  root: string
  /** An empty folder of this case's own on a real disk, removed afterwards. */
  folder: string
  /** Numbers of papers to measure with. */
  sizes: readonly number[]
  /** Runs a load in a process of its own. Throws when any call failed: figures of a server that errs mean nothing. */
  measure: <Data>(plan: Plan<Data>) => Promise<Measurement>
  /** Starts a program; one that the case has not stopped is stopped after it. */
  startProgram: (options: ProgramOptions) => Promise<Program>
  /** Something to close after the case, also when it fails; the last named is closed first. */
  atEnd: (end: () => Promise<void>) => void
  /** Tells the person waiting what goes on. */
  say: (sentence: string) => void
}
