// How a person wants pages to look: kept in one functional cookie, changed by plain GET links to /display.
import type { Language } from '#messages/index.ts'

/** Choices of display; all of them work without scripts. */
export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark'
  readonly contrast: 'normal' | 'black-on-yellow' | 'yellow-on-black' | 'white-on-black'
  readonly textSize: '100' | '125' | '150'
  readonly language: Language
}

/** What a person gets who has chosen nothing. */
export const defaultPreferences: Preferences = { theme: 'system', contrast: 'normal', textSize: '100', language: 'pl' }

/** Name of the cookie that carries the choices. */
export const displayCookie = 'okienko_display'

/** The answers that each choice allows, in the order in which they are shown. */
export const preferenceValues = {
  theme: ['system', 'light', 'dark'],
  contrast: ['normal', 'black-on-yellow', 'yellow-on-black', 'white-on-black'],
  textSize: ['100', '125', '150'],
  language: ['pl', 'uk', 'en'],
} as const satisfies { readonly [Name in keyof Preferences]: readonly Preferences[Name][] }

/** Reads choices from a query or the cookie's text; what is unknown or missing stays as it was. */
export function readPreferences(text: string | undefined, before: Preferences = defaultPreferences): Preferences {
  const given = new URLSearchParams(text ?? '')
  return {
    theme: oneOf(preferenceValues.theme, given.get('theme')) ?? before.theme,
    contrast: oneOf(preferenceValues.contrast, given.get('contrast')) ?? before.contrast,
    textSize: oneOf(preferenceValues.textSize, given.get('textSize')) ?? before.textSize,
    language: oneOf(preferenceValues.language, given.get('language')) ?? before.language,
  }
}

function oneOf<Value extends string>(values: readonly Value[], given: string | null): Value | undefined {
  return values.find((value) => value === given)
}

/** The cookie's value for these choices. */
export function writePreferences(preferences: Preferences): string {
  return new URLSearchParams({ ...preferences }).toString()
}

/** Address that makes one choice and comes back to the page at `path`. */
export function displayHref(change: Partial<Preferences>, path: string): string {
  return `/display?${new URLSearchParams({ ...change, back: path })}`
}

/** The path to come back to: only one inside this site, or the front page. */
export function safeReturnPath(path: string | undefined): string {
  return path && /^\/(?![/\\])[^\\\s]*$/.test(path) ? path : '/'
}
