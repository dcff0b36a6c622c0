import type { VNode } from 'preact'
import { type MessageKey, message } from '#messages/index.ts'
import { CitizenPage } from '#web/layouts/citizen.tsx'
import type { PublicContext } from '#web/route.ts'
import { Contact, type FrontData } from './front.tsx'

/** Props: whose statement it is. */
export type StatementProps = { office: FrontData['office']; context: PublicContext }

/** The accessibility statement; ids as the technical conditions of the statement name them. */
export function accessibilityPage({ office, context }: StatementProps): VNode {
  const title = message('statements.a11y.title')
  return (
    <CitizenPage frame={context.frame} title={title}>
      <div lang="pl">
        <h1 class="govuk-heading-l" id="a11y-deklaracja">
          {title}
        </h1>
        <p class="govuk-body" id="a11y-wstep">
          {message('statements.a11y.intro', { office: office.name })}
        </p>
        <Part title="statements.a11y.statusTitle" id="a11y-status" texts={['statements.a11y.status']} />
        <Part title="statements.a11y.featuresTitle" texts={features} />
        <Part title="statements.a11y.contactTitle" id="a11y-kontakt" texts={['statements.a11y.contact']} />
        <Contact office={office} />
        <Part title="statements.a11y.procedureTitle" id="a11y-procedura" texts={['statements.a11y.procedure']} />
      </div>
    </CitizenPage>
  )
}

const features: readonly MessageKey[] = [
  'statements.a11y.feature.display',
  'statements.a11y.feature.keyboard',
  'statements.a11y.feature.pdf',
]

/** The privacy notice: what is kept, why, how long, and what rights there are. */
export function privacyPage({ office, context }: StatementProps): VNode {
  const title = message('statements.privacy.title')
  return (
    <CitizenPage frame={context.frame} title={title}>
      <div lang="pl">
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">{message('statements.privacy.intro', { office: office.name })}</p>
        <Contact office={office} />
        <Part title="statements.privacy.siteTitle" texts={site} />
        <Part title="statements.privacy.officeTitle" texts={inOffice} />
        <Part title="statements.privacy.rightsTitle" texts={['statements.privacy.rights']} />
      </div>
    </CitizenPage>
  )
}

const site: readonly MessageKey[] = [
  'statements.privacy.site.cookies',
  'statements.privacy.site.outside',
  'statements.privacy.site.attempts',
  'statements.privacy.site.status',
]
const inOffice: readonly MessageKey[] = [
  'statements.privacy.office.what',
  'statements.privacy.office.why',
  'statements.privacy.office.need',
  'statements.privacy.office.how-long',
  'statements.privacy.office.log',
  'statements.privacy.office.decisions',
]

function Part({ title, id, texts }: { title: MessageKey; id?: string; texts: readonly MessageKey[] }) {
  return (
    <section id={id}>
      <h2 class="govuk-heading-m">{message(title)}</h2>
      {texts.map((text) => (
        <p key={text} class="govuk-body">
          {message(text)}
        </p>
      ))}
    </section>
  )
}
