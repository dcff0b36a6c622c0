import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { EmbeddedDatabaseError } from './errors.ts'
import { isAlive } from './process.ts'

/**
 * Holds the data folder for this process. A small shell process keeps the kernel's lock on a file and waits on a pipe:
 * when our process ends in any way, even by kill -9, the pipe closes, the guard stops the server and only then lets
 * the lock go. So there is no orphan, and a second owner can never slip in between.
 */
export type Guard = { watch(serverPid: number): void; release(): Promise<void> }

/** What the owner of a folder writes beside it for others to read. */
export type Owner = { pid: number; socketFolder: string }

const script = `
echo locked
server=
while read -r word; do
  [ "$word" = release ] && exit 0
  server=$word
done
[ -n "$server" ] || exit 0
kill -INT "$server" 2>/dev/null
n=0
while [ $n -lt 600 ] && [ -e "$1" ] && kill -0 "$server" 2>/dev/null; do sleep 0.05; n=$((n+1)); done
exit 0`

const ORPHAN_PATIENCE_MS = 30_000

/**
 * Takes the folder, waiting only for the remains of an owner that has died.
 * @throws EmbeddedDatabaseError when a living process owns it
 */
export async function guardFolder(folder: string): Promise<Guard> {
  for (let waited = 0; ; waited += 100) {
    const guard = await tryLock(folder)
    if (guard) return guard
    const owner = readOwner(folder)
    if ((owner && isAlive(owner.pid) && waited >= 300) || waited >= ORPHAN_PATIENCE_MS) throw taken(folder, owner)
    await wait(100)
  }
}

/** The owner written in the folder, or null; the process named may be dead. */
export function readOwner(folder: string): Owner | null {
  try {
    return JSON.parse(readFileSync(join(folder, 'owner.json'), 'utf8'))
  } catch {
    return null
  }
}

/** Writes who owns the folder and where its server listens, so that a command line beside it can connect. */
export function writeOwner(folder: string, owner: Owner): void {
  writeFileSync(join(folder, 'owner.json'), JSON.stringify(owner), { mode: 0o600 })
}

async function tryLock(folder: string): Promise<Guard | null> {
  const shell = ['sh', '-c', script, 'okienko-guard', join(folder, 'cluster', 'postmaster.pid')]
  const locked = await start('flock', ['-n', join(folder, 'lock'), ...shell])
  if (locked !== 'no-such-program') return locked
  // Without flock (macOS) PostgreSQL's own postmaster.pid keeps a second server of this machine out.
  const unlocked = await start('sh', shell.slice(1))
  return unlocked === 'no-such-program' ? null : unlocked
}

async function start(command: string, args: string[]): Promise<Guard | null | 'no-such-program'> {
  const child = spawn(command, args, { detached: true, stdio: ['pipe', 'pipe', 'ignore'] })
  child.stdin?.on('error', () => {})
  const outcome = await new Promise<'locked' | 'refused' | 'no-such-program'>((resolve) => {
    child.once('error', () => resolve('no-such-program'))
    child.once('exit', () => resolve('refused'))
    child.stdout?.once('data', () => resolve('locked'))
  })
  if (outcome !== 'locked') return outcome === 'refused' ? null : outcome
  child.unref()
  for (const stream of [child.stdin, child.stdout]) (stream as unknown as { unref?(): void })?.unref?.()
  return { watch: (pid) => void child.stdin?.write(`${pid}\n`), release: () => release(child) }
}

async function release(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.ref()
  const gone = once(child, 'exit')
  child.stdin?.end('release\n')
  await gone
}

function taken(folder: string, owner: Owner | null): EmbeddedDatabaseError {
  const who = owner ? ` (proces nr ${owner.pid})` : ''
  return new EmbeddedDatabaseError(
    `Z bazy w folderze ${folder} korzysta już inny uruchomiony program Okienko${who}. Zamknij go albo wskaż inny folder w zmiennej OKIENKO_DATA.`,
    `Another process${owner ? ` (${owner.pid})` : ''} already owns the data folder ${folder}; stop it or set OKIENKO_DATA`,
  )
}
