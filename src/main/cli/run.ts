import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { type Answer, BadCall, type Command } from './command.ts'
import { findCommand, usage } from './commands.ts'
import { fromJson, fromWords } from './read-arguments.ts'

export type Streams = { input: Readable; output: Writable; errors: Writable }
export type ExitCode = 0 | 1 | 2

/** Runs one call of the command line and gives its exit code: 0 yes, 1 no or refused, 2 bad call or fault. */
export async function run(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const { words, form } = readForm(argv)
  if (words.length === 1 && ['help', '--help', '-h'].includes(words[0]!)) return say(streams.output, usage(), 0)
  const found = findCommand(words)
  if (!found) {
    const problem = words.length === 0 ? 'Nie podano polecenia.' : `Nieznane polecenie: ${words.slice(0, 2).join(' ')}.`
    return say(streams.errors, `${problem}\n\n${usage()}`, 2)
  }
  const { entry, rest } = found
  const command = await entry.load()
  if (form === 'ndjson') return runLines(command, rest, streams)
  try {
    const answer = await command.answer(fromWords(command, rest))
    return say(streams.output, form === 'json' ? JSON.stringify(answer.json) : answer.text, answer.yes ? 0 : 1)
  } catch (error) {
    if (form === 'json') say(streams.output, JSON.stringify({ error: problemOf(error) }), 2)
    return say(streams.errors, `${problemOf(error)}\nUżycie: ${entry.words} ${entry.usage}`, 2)
  }
}

/**
 * One answer for every line that is not blank, in order. A line that cannot be understood is answered with `error` and
 * does not stop the others; only it makes the exit code 2, since a "no" is an ordinary answer here.
 */
async function runLines(command: Command, rest: readonly string[], streams: Streams): Promise<ExitCode> {
  if (rest.length > 0) return say(streams.errors, 'Z --ndjson argumenty podaje się tylko na wejściu.', 2)
  let code: ExitCode = 0
  for await (const line of createInterface({ input: streams.input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    const answered = await answerLine(command, line)
    if ('error' in answered) code = 2
    say(streams.output, JSON.stringify('error' in answered ? answered : answered.json), code)
  }
  return code
}

async function answerLine(command: Command, line: string): Promise<Answer | { error: string }> {
  try {
    return await command.answer(fromJson(line))
  } catch (error) {
    return { error: problemOf(error) }
  }
}

function readForm(argv: readonly string[]): { words: string[]; form: 'text' | 'json' | 'ndjson' } {
  const words = argv.filter((word) => word !== '--json' && word !== '--ndjson')
  return { words, form: argv.includes('--ndjson') ? 'ndjson' : argv.includes('--json') ? 'json' : 'text' }
}

/** A fault is told like a bad call, so that exit code 1 always means an answer "no". */
function problemOf(error: unknown): string {
  if (error instanceof BadCall) return error.message
  return `Błąd programu: ${error instanceof Error ? error.message : String(error)}`
}

function say(stream: Writable, text: string, code: ExitCode): ExitCode {
  stream.write(`${text}\n`)
  return code
}
