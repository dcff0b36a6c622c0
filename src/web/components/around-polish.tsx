import type { MessageKey } from '#messages/index.ts'
import { useLanguage } from './language.ts'

/** Stands for the words while the sentence is made; no text holds it. */
const mark = '\u0000'

/**
 * A sentence of the reader's language around words that are Polish in any of them (names of registers, of services), marked
 * so for a screen reader (WCAG 2.2, 3.1.2). `of`: a message with the one value `words`.
 */
export function AroundPolish({ of, words }: { readonly of: MessageKey; readonly words: string }) {
  const { say } = useLanguage()
  const [before, after] = say(of, { words: mark }).split(mark)
  return (
    <>
      {before}
      <span lang="pl">{words}</span>
      {after}
    </>
  )
}
