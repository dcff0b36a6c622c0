import type { ComponentChildren } from 'preact'
import { type Language, type MessageKey, type MessageValues, message } from '#messages/index.ts'

/** The language of the page being drawn. Drawing never waits, so two pages are never drawn at the same time. */
let drawn: Language = 'pl'

/** Everything inside speaks `language`; the drawing sees to it (`src/web/draw.ts`). */
export function InLanguage(props: { readonly language: Language; readonly children?: ComponentChildren }) {
  return props.children
}

/** Draws with the messages of every component drawn meanwhile in `language`. */
export function speaking(language: Language, draw: () => string): string {
  const before = drawn
  drawn = language
  try {
    return draw()
  } finally {
    drawn = before
  }
}

/** The page's language and its messages, for use inside components only. */
export function useLanguage(): {
  readonly language: Language
  readonly say: (key: MessageKey, values?: MessageValues) => string
} {
  const language = drawn
  return { language, say: (key, values) => message(key, values, language) }
}
