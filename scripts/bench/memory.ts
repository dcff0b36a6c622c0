import { readdirSync, readFileSync } from 'node:fs'

/** What a program weighs, in MB (2^20 bytes). Linux only. */
export interface Memory {
  /** Resident memory of the process itself. */
  own: number
  /** Its descendants together (the embedded database), each page shared among them counted once. */
  descendants: number
}

/** Reads the memory of a process and of everything it started. */
export function memoryOf(pid: number): Memory {
  const family = descendants(pid, parents())
  const total = family.reduce((sum, member) => sum + kilobytes(`/proc/${member}/smaps_rollup`, 'Pss'), 0)
  return { own: kilobytes(`/proc/${pid}/status`, 'VmRSS') / 1024, descendants: total / 1024 }
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
