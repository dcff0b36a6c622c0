import { useLanguage } from '#web/components/language.ts'
import type { AccessibilityData } from './accessibility.tsx'
import { Outside, Part } from './statement-pieces.tsx'

/**
 * Whom to tell that something cannot be used, and what happens then (art. 18 of the act: seven days, two months at most).
 * Until the office names somebody for it, its general contact stands here.
 */
export function Feedback({ statement, office }: Pick<AccessibilityData, 'statement' | 'office'>) {
  const { say } = useLanguage()
  const email = statement?.contactEmail ?? office.email
  const phone = statement?.contactPhone ?? office.phone
  return (
    <>
      <section id="a11y-kontakt">
        <h2 class="govuk-heading-m">{say('statements.a11y.contactTitle')}</h2>
        <p class="govuk-body">
          {say('statements.a11y.contact')}{' '}
          <span id="a11y-osoba" lang="pl">
            {statement?.contactName ?? office.name}
          </span>
          , {office.address}, {office.postalLine}
        </p>
        <ul class="govuk-list govuk-list--bullet">
          {email && (
            <li>
              {say('statements.a11y.email')}{' '}
              <a class="govuk-link" id="a11y-email" href={`mailto:${email}`}>
                {email}
              </a>
            </li>
          )}
          {phone && (
            <li>
              {say('statements.a11y.phone')}{' '}
              <a class="govuk-link" id="a11y-telefon" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
                {phone}
              </a>
            </li>
          )}
        </ul>
      </section>
      <Part title="statements.a11y.procedureTitle" id="a11y-procedura" texts={procedure} />
      <Outside href="https://bip.brpo.gov.pl/" text="statements.a11y.ombudsman" />
    </>
  )
}

const procedure = [
  'statements.a11y.rights',
  'statements.a11y.content',
  'statements.a11y.term',
  'statements.a11y.complaint',
] as const
