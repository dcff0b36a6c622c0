import { join } from 'node:path'
import { openFileStore } from '#platform/files.ts'
import { checkChains } from '../verify/audit-chains.ts'
import { verifyAll } from '../verify/verify.ts'
import type { Command } from './command.ts'
import { withDatabase } from './with-database.ts'

/** `verify`: every invariant with its number of breaches; "no" when any has one. Reads only. */
export const verify: Command = {
  positionals: [],
  options: {},
  async answer() {
    const checks = await withDatabase(
      (database, config) => verifyAll(database, openFileStore(join(config.dataFolder, 'files'))),
      'empty',
    )
    const broken = checks.filter(({ breaches }) => breaches > 0)
    const lines = checks.flatMap(({ id, name, breaches, details = [] }) => [
      `${breaches === 0 ? 'dobrze    ' : 'NARUSZENIE'}  ${id.padEnd(4)} ${name}${breaches > 0 ? `: ${breaches}` : ''}`,
      ...details.slice(0, 20).map((detail) => `                 ${detail}`),
    ])
    const verdict =
      broken.length === 0 ? 'Wszystko się zgadza.' : `Naruszone warunki: ${broken.map(({ id }) => id).join(', ')}.`
    return { yes: broken.length === 0, json: { ok: broken.length === 0, checks }, text: [...lines, verdict].join('\n') }
  },
}

/** `audit verify`: walks every audit chain entry by entry. */
export const auditVerify: Command = {
  positionals: [],
  options: {},
  async answer() {
    const chains = await withDatabase(({ pool }) => checkChains(pool), 'empty')
    const whole = chains.every(({ state }) => state === 'whole')
    const lines = chains.map((one) =>
      one.state === 'whole'
        ? `cały      ${one.chain}: ${one.entries}`
        : `PRZERWANY ${one.chain}: wpis ${one.seq} (${one.why})`,
    )
    const verdict = whole ? 'Dziennik kontrolny jest cały.' : 'Dziennik kontrolny jest naruszony.'
    return { yes: whole, json: { ok: whole, chains }, text: [...lines, verdict].join('\n') }
  },
}
