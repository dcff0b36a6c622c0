import { readFileSync } from 'node:fs'

/**
 * True when a process with this id still runs, whoever it belongs to. A dead one that nobody has collected yet (common
 * in containers, whose first process collects nothing) is not alive.
 */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return stateOf(pid) !== 'Z'
}

/** The state letter after the program's name in brackets, which may hold anything; null without /proc (macOS). */
function stateOf(pid: number): string | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.charAt(text.lastIndexOf(')') + 2)
  } catch {
    return null
  }
}
