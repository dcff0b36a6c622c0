import type { Office } from '../office.ts'
import { useLanguage } from './language.ts'

/** Whom to ask about one's data (art. 13 (1)(b) GDPR): the officer that the office named, or plainly that it named none. */
export function DpoContact({ dpo: { name, email, phone } }: { readonly dpo: Office['dpo'] }) {
  const { say } = useLanguage()
  if (name === null || (email === null && phone === null))
    return <p class="govuk-body">{say('statements.privacy.noDpo')}</p>
  return (
    <p class="govuk-body">
      {say('statements.privacy.dpo')} <span lang="pl">{name}</span>
      {email && (
        <>
          , <a href={`mailto:${email}`}>{email}</a>
        </>
      )}
      {phone && (
        <>
          , <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
        </>
      )}
    </p>
  )
}
