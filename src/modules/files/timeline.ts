import { longDate } from '#messages/dates.ts'
import { type MessageKey, type MessageValues, message } from '#messages/index.ts'
import { pl } from '#messages/pl/index.ts'
import type { HistoryLine } from './paper-file.ts'

/**
 * What happened, as one plain Polish sentence: `events.<event>` of the catalogue with the line's data put in, or
 * `events.<event>.short` when the data lacks a value, or a neutral sentence for an event without words of its own.
 */
export function sentenceOf(line: Pick<HistoryLine, 'event' | 'data'>): string {
  const values = valuesOf(line.data)
  for (const key of [`events.${line.event}`, `events.${line.event}.short`]) {
    const sentence = key in pl ? filled(key as MessageKey, values) : undefined
    if (sentence !== undefined) return sentence
  }
  return message('events.unknown')
}

/** Who did it, for whom, and at which window: „Anna Kowalska w zastępstwie: Jan Nowak, stanowisko 3”. */
export function doerOf(line: Pick<HistoryLine, 'who' | 'onBehalfOf' | 'window'>): string {
  const who = line.who ?? message('files.timeline.system')
  const acting = line.onBehalfOf ? message('files.timeline.onBehalf', { who, absent: line.onBehalfOf }) : who
  return line.window ? `${acting}, ${line.window}` : acting
}

function filled(key: MessageKey, values: MessageValues): string | undefined {
  try {
    return message(key, values)
  } catch {
    // an older line of history may lack a value that today's sentence asks for
    return undefined
  }
}

/** Days become words, lists are joined; what is null or nested is left out. */
function valuesOf(data: Record<string, unknown>): MessageValues {
  const values: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(data)) {
    const text = Array.isArray(value) ? value.filter((one) => typeof one === 'string').join(', ') : value
    if (typeof text === 'number') values[name] = text
    if (typeof text === 'string') values[name] = /^\d{4}-\d{2}-\d{2}$/.test(text) ? longDate(text) : text
  }
  return values
}
