import { parseArgs } from 'node:util'
import { BadCall, type Command, type CommandInput } from './command.ts'

/** Arguments of a command line, by name. Throws {@link BadCall} for an unknown option or too few words. */
export function fromWords(command: Command, words: readonly string[]): CommandInput {
  const { values, positionals } = parse(command, words)
  const { positionals: names } = command
  if (positionals.length > 0 && names.length === 0) throw new BadCall(`Zbędny argument „${positionals[0]}”.`)
  const input: Record<string, unknown> = { ...values }
  names.forEach((name, index) => {
    if (index >= positionals.length) return
    input[name] = index === names.length - 1 ? positionals.slice(index).join(' ') : positionals[index]
  })
  return input
}

/**
 * Arguments of one line of JSON, by name: `workingDays` and `working_days` stand for `working-days`, null for nothing.
 * Names the command does not know are left to the caller's own use. Throws {@link BadCall}.
 */
export function fromJson(line: string): CommandInput {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new BadCall('Wiersz nie jest poprawnym dokumentem JSON.')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadCall('Wiersz musi być obiektem JSON z argumentami.')
  const given = Object.entries(value).filter(([, content]) => content !== null)
  return Object.fromEntries(given.map(([key, content]) => [dashed(key), content]))
}

function parse(command: Command, words: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, kind]) => [
      name,
      { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) },
    ]),
  )
  try {
    return parseArgs({ args: withNegatives(words), options, allowPositionals: true, strict: true })
  } catch {
    const option = words.find(
      (word) => word.startsWith('-') && !Object.hasOwn(command.options, word.slice(2).split('=')[0]!),
    )
    throw new BadCall(
      option ? `Nieznana opcja „${option}”.` : 'Opcja bez wartości albo z wartością, której nie przyjmuje.',
    )
  }
}

/** A negative number after an option is its value, to be answered by the command: `--days -7` is read as `--days=-7`. */
function withNegatives(words: readonly string[]): string[] {
  const isValue = (at: number) => /^-\d+$/.test(words[at] ?? '') && /^--[a-z-]+$/.test(words[at - 1] ?? '')
  return words.flatMap((word, at) => (isValue(at) ? [] : [isValue(at + 1) ? `${word}=${words[at + 1]}` : word]))
}

function dashed(key: string): string {
  return key.replace(/_/g, '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
