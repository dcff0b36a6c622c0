// One catalogue of everything a person reads. Polish is complete; English and Ukrainian hold the citizens' areas.
import { createIntl, createIntlCache } from '@formatjs/intl'
import { en } from './en/index.ts'
import { pl } from './pl/index.ts'
import { uk } from './uk/index.ts'

/** Languages of the citizens' pages; staff screens are Polish only. */
export type Language = 'pl' | 'en' | 'uk'
/** Every key of the catalogue. */
export type MessageKey = keyof typeof pl
/** Values put into the braces of a message. */
export type MessageValues = Readonly<Record<string, string | number>>

type Compiled = string | ((values: MessageValues) => string)

const catalogues: Readonly<Record<Language, Readonly<Record<string, string>>>> = { pl, en, uk }
const compiled: Record<Language, Map<string, Compiled>> = { pl: new Map(), en: new Map(), uk: new Map() }
const cache = createIntlCache()

/**
 * The text of a message in one language, with values put in by the ICU rules (`{days, plural, …}`).
 * A text that a language lacks is given in Polish. Texts without braces never touch the formatter.
 */
export function message(key: MessageKey, values?: MessageValues, language: Language = 'pl'): string {
  const ready = compiled[language].get(key) ?? compile(key, language)
  return typeof ready === 'string' ? ready : ready(values ?? {})
}

function compile(key: MessageKey, language: Language): Compiled {
  const own = catalogues[language][key]
  const made = prepare(own ?? pl[key], own === undefined ? 'pl' : language)
  compiled[language].set(key, made)
  return made
}

function prepare(text: string, locale: Language): Compiled {
  if (!text.includes('{')) return text
  if (!text.includes(',')) return (values) => text.replace(/\{(\w+)\}/g, (_, name: string) => pick(values, name))
  const format = createIntl({ locale, messages: {} }, cache).formatters.getMessageFormat(text, locale)
  return (values) => String(format.format({ ...values }))
}

function pick(values: MessageValues, name: string): string {
  const value = values[name]
  if (value === undefined) throw new Error(`A message asks for the value "${name}" and did not get it`)
  return String(value)
}
