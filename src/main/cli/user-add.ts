import { text as readAll } from 'node:stream/consumers'
import { warsawDay } from '#domain/calendar/warsaw.ts'
import { passwordLength } from '#domain/people/password.ts'
import { type Role, roles } from '#domain/people/roles.ts'
import { type MessageKey, message } from '#messages/index.ts'
import { addUser, oneTimePassword } from '#modules/admin/index.ts'
import { systemClock } from '#platform/clock.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { newId, randomBytes } from '#platform/ids.ts'
import { hashPassword } from '#platform/passwords.ts'
import { BadCall, type Command, type CommandInput, requiredText } from './command.ts'
import { withDatabase } from './with-database.ts'

const text = 'text' as const

/** `user add`: a person with one role and a one-time password, printed or read from standard input. */
export const userAdd: Command = {
  positionals: ['login'],
  options: {
    'given-name': text,
    surname: text,
    initials: text,
    position: text,
    role: text,
    unit: text,
    'password-stdin': 'flag',
  },
  async answer(input) {
    const user = readUser(input)
    const { shown, hash } = await passwordOf(input)
    const today = warsawDay(systemClock.now().getTime()).toString()
    const outcome = await withDatabase(
      ({ db }) => inTransaction(db, (tx) => addUser(tx, { ...user, passwordHash: hash, newId, today })),
      'empty',
    )
    if (!outcome.ok) {
      const { why } = outcome.refusal
      const sentence = message(`refusals.${why}` as MessageKey, { login: user.login })
      return { yes: false, json: { added: false, why }, text: sentence }
    }
    const told = shown === null ? '' : ` Hasło jednorazowe: ${shown}`
    return {
      yes: true,
      json: { added: true, ...outcome.event, login: user.login, ...(shown === null ? {} : { password: shown }) },
      text: `Dodano: ${user.login}.${told}`,
    }
  },
}

function readUser(input: CommandInput) {
  const login = requiredText(input, 'login').toLowerCase()
  if (!/^[a-z][a-z0-9.-]{1,39}$/.test(login)) throw new BadCall(message('admin.staff.loginWrong'))
  const role = typeof input.role === 'string' ? input.role : 'administrator'
  if (!roles.some((known) => known === role)) throw new BadCall(`Nieznana rola. Są: ${roles.join(', ')}.`)
  const givenName = requiredText(input, 'given-name')
  const surname = requiredText(input, 'surname')
  return {
    login,
    givenName,
    surname,
    initials: typeof input.initials === 'string' ? input.initials : `${givenName[0]}${surname[0]}`.toUpperCase(),
    position: typeof input.position === 'string' ? input.position : message(`admin.role.${role as Role}`),
    role: role as Role,
    unit: typeof input.unit === 'string' ? input.unit : null,
  }
}

/** The password given (then it is not printed), or a new one. */
async function passwordOf(input: CommandInput): Promise<{ shown: string | null; hash: string }> {
  const given =
    typeof input.password === 'string'
      ? input.password
      : input['password-stdin'] === true
        ? (await readAll(process.stdin)).replace(/\r?\n$/, '')
        : null
  if (given === null) {
    const made = await oneTimePassword(randomBytes)
    return { shown: made.shown.reveal(), hash: made.hash.reveal() }
  }
  if ([...given].length < passwordLength) throw new BadCall(message('refusals.password-too-short'))
  return { shown: null, hash: await hashPassword(given) }
}
