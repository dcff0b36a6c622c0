import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'

const NOBODY = 65534

/**
 * How to start the server's programs, which refuse to run as root:
 * - `directly`: we are an ordinary user;
 * - `in-namespace`: root, inside a user namespace where root is called nobody; files stay root's;
 * - `as-nobody`: root where namespaces are forbidden (most containers); files are nobody's. One capability is kept so
 *   that the data may lie under root's closed home folder.
 */
export type RunAs = { kind: 'directly' | 'in-namespace' | 'as-nobody'; prefix: readonly string[]; uid: number | null }

const directly: RunAs = { kind: 'directly', prefix: [], uid: null }
const inNamespace: RunAs = {
  kind: 'in-namespace',
  prefix: ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`],
  uid: 0,
}
const asNobody: RunAs = {
  kind: 'as-nobody',
  prefix: [
    'setpriv',
    `--reuid=${NOBODY}`,
    `--regid=${NOBODY}`,
    '--clear-groups',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
  ],
  uid: NOBODY,
}

/**
 * Chooses the way for this process and cluster. A cluster made in one way keeps it: its files have that owner.
 * @param cluster PGDATA folder, which need not exist yet
 */
export function chooseRunAs(cluster: string): RunAs {
  if (process.getuid?.() !== 0) return directly
  const owner = statSync(cluster, { throwIfNoEntry: false })?.uid
  if (owner === NOBODY) return asNobody
  return allowed(inNamespace) ? inNamespace : asNobody
}

/** The command line that runs `program` in the chosen way. */
export function commandLine(runAs: RunAs, program: string, args: readonly string[]): [string, string[]] {
  const [first = program, ...rest] = [...runAs.prefix, program, ...args]
  return [first, rest]
}

function allowed(runAs: RunAs): boolean {
  const [command, args] = commandLine(runAs, 'true', [])
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}
