import { longDate } from '#messages/dates.ts'
import type { MessageKey } from '#messages/index.ts'
import { useLanguage } from '#web/components/language.ts'

type PartProps = { readonly title: MessageKey; readonly id?: string; readonly texts: readonly MessageKey[] }

/** A heading and paragraphs of the catalogue. */
export function Part({ title, id, texts }: PartProps) {
  const { say } = useLanguage()
  return (
    <section id={id}>
      <h2 class="govuk-heading-m">{say(title)}</h2>
      {texts.map((text) => (
        <p key={text} class="govuk-body">
          {say(text)}
        </p>
      ))}
    </section>
  )
}

/** What the office wrote, a line each: a paragraph when it is one, a list when there are more. Always Polish. */
export function Lines({ text }: { readonly text: string }) {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length === 1)
    return (
      <p class="govuk-body" lang="pl">
        {lines[0]}
      </p>
    )
  return (
    <ul class="govuk-list govuk-list--bullet" lang="pl">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

type DayProps = { readonly label: MessageKey; readonly id: string; readonly day: string }

/** A day (ISO) that programs read by its id. */
export function Day({ label, id, day }: DayProps) {
  const { say, language } = useLanguage()
  return (
    <li>
      {say(label)}{' '}
      <time id={id} datetime={day}>
        {longDate(day, language)}
      </time>
    </li>
  )
}

type OutsideProps = { readonly href: string | null; readonly text: MessageKey; readonly id?: string }

/** A link to another site; nothing while the office has given no address. */
export function Outside({ href, text, id }: OutsideProps) {
  const { say } = useLanguage()
  if (href === null) return null
  return (
    <p class="govuk-body">
      <a class="govuk-link" id={id} href={href} rel="noopener">
        {say(text)}
      </a>
    </p>
  )
}
