import { readdirSync, readFileSync } from 'node:fs'

/** What a program weighs, in MB (2^20 bytes). Linux only. */
export interface Memory {
  /** Resident memory of the process itself. */
  own: number
  /** The embedded database: all its processes together, each page shared among them counted once. */
  database: number
}

/** Reads the memory of a process and of the database that it started. */
export function memoryOf(pid: number): Memory {
  const family = descendants(pid, parents()).filter((member) => read(`/proc/${member}/cmdline`).includes('postgres'))
  const total = family.reduce((sum, member) => sum + kilobytes(`/proc/${member}/smaps_rollup`, 'Pss'), 0)
  return { own: kilobytes(`/proc/${pid}/status`, 'VmRSS') / 1024, database: total / 1024 }
}

function parents(): Map<number, number> {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return new Map(
    pids.map((pid) => [Number(pid), Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0)]),
  )
}

function descendants(pid: number, parentOf: Map<number, number>): number[] {
  const children = [...parentOf].filter(([, parent]) => parent === pid).map(([child]) => child)
  return children.flatMap((child) => [child, ...descendants(child, parentOf)])
}

function kilobytes(file: string, field: string): number {
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(read(file))?.[1] ?? 0)
}

/** A process that ended meanwhile weighs nothing. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
