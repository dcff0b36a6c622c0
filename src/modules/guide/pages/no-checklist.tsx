import type { VNode } from 'preact'
import { longDate } from '#messages/dates.ts'
import { type Language, message } from '#messages/index.ts'
import { CitizenPage } from '#web/layouts/citizen.tsx'
import type { PublicContext } from '#web/route.ts'
import type { FoundChecklist } from '../find-checklist.ts'

type Trouble = Exclude<FoundChecklist, { kind: 'found' }>

/** A code that opens no checklist: why, and the way to a new one. */
export function noChecklistPage({ found, context }: { found: Trouble; context: PublicContext }): VNode {
  const { language } = context.frame.preferences
  const title = message(`guide.trouble.${found.kind}`, undefined, language)
  const expired = found.kind === 'expired'
  return (
    <CitizenPage frame={context.frame} title={title} robots="hidden">
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{advice(found, language)}</p>
      <p class="govuk-body">
        <a
          class="govuk-link"
          href={expired ? `/uslugi/${encodeURIComponent(found.symbol)}/czego-potrzebuje` : '/uslugi'}
        >
          {message(expired ? 'guide.list.again' : 'guide.trouble.cards', undefined, language)}
        </a>
      </p>
    </CitizenPage>
  )
}

function advice(found: Trouble, language: Language): string {
  if (found.kind === 'expired')
    return message('guide.trouble.expiredText', { day: longDate(found.expiresOn, language) }, language)
  if (found.kind === 'too-many') return message('guide.trouble.too-manyText', { minutes: found.minutes }, language)
  return message(`guide.trouble.${found.kind}Text`, undefined, language)
}
