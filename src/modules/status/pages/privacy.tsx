import type { VNode } from 'preact'
import { message } from '#messages/index.ts'
import { DpoContact } from '#web/components/dpo-contact.tsx'
import { useLanguage } from '#web/components/language.ts'
import { CitizenPage } from '#web/layouts/citizen.tsx'
import type { Office } from '#web/office.ts'
import type { PublicContext } from '#web/route.ts'
import { Contact, type FrontData } from './front.tsx'
import { Part } from './statement-pieces.tsx'

/** Props: whose notice it is. */
export type PrivacyProps = { office: FrontData['office'] & Pick<Office, 'dpo'>; context: PublicContext }

/** The privacy notice: what is kept, why, how long, and what rights there are. */
export function privacyPage({ office, context }: PrivacyProps): VNode {
  const title = message('statements.privacy.title', undefined, context.frame.preferences.language)
  return (
    <CitizenPage frame={context.frame} title={title}>
      <h1 class="govuk-heading-l">{title}</h1>
      <Notice office={office} />
    </CitizenPage>
  )
}

function Notice({ office }: Pick<PrivacyProps, 'office'>) {
  const { say } = useLanguage()
  return (
    <>
      <p class="govuk-body">{say('statements.privacy.intro', { office: office.name })}</p>
      <Contact office={office} />
      <DpoContact dpo={office.dpo} />
      <Part title="statements.privacy.siteTitle" texts={site} />
      <Part title="statements.privacy.officeTitle" texts={inOffice} />
      <Part title="statements.privacy.rightsTitle" texts={['statements.privacy.rights']} />
    </>
  )
}

const site = [
  'statements.privacy.site.cookies',
  'statements.privacy.site.outside',
  'statements.privacy.site.attempts',
  'statements.privacy.site.status',
  'statements.privacy.site.notices',
] as const
const inOffice = [
  'statements.privacy.office.what',
  'statements.privacy.office.why',
  'statements.privacy.office.card',
  'statements.privacy.office.need',
  'statements.privacy.office.how-long',
  'statements.privacy.office.log',
  'statements.privacy.office.decisions',
] as const
