import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type Language, type MessageKey, type MessageValues, message } from '#messages/index.ts'

/** The language of the page being rendered; the document sets it once for every component inside. */
export const LanguageContext = createContext<Language>('pl')

/** The page's language and its messages, for use inside components only. */
export function useLanguage(): {
  readonly language: Language
  readonly say: (key: MessageKey, values?: MessageValues) => string
} {
  const language = useContext(LanguageContext)
  return { language, say: (key, values) => message(key, values, language) }
}
