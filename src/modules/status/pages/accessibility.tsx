import type { VNode } from 'preact'
import type { AccessibilityStatement } from '#domain/status/accessibility-statement.ts'
import { message } from '#messages/index.ts'
import { useLanguage } from '#web/components/language.ts'
import { WarningText } from '#web/components/warning-text.tsx'
import { CitizenPage } from '#web/layouts/citizen.tsx'
import type { Office } from '#web/office.ts'
import type { PublicContext } from '#web/route.ts'
import { Barriers } from './accessibility-barriers.tsx'
import { Feedback } from './accessibility-contact.tsx'
import { Day, Lines, Outside, Part } from './statement-pieces.tsx'

/** What the declaration is made of: the office's own words, its facts, and the address that the declaration is about. */
export type AccessibilityData = {
  statement: AccessibilityStatement | null
  office: Pick<Office, 'name' | 'address' | 'postalLine' | 'phone' | 'email' | 'bipUrl'>
  address: string
}

/**
 * The declaration of accessibility. Its headings and the ids that monitoring reads are those of the technical conditions of
 * declarations, version 2.0 (art. 12 pkt 7 of the act); each id stands at most once.
 */
export function accessibilityPage({ data, context }: { data: AccessibilityData; context: PublicContext }): VNode {
  const title = message('statements.a11y.title', undefined, context.frame.preferences.language)
  return (
    <CitizenPage frame={context.frame} title={title}>
      <h1 class="govuk-heading-l" id="a11y-deklaracja">
        {title}
      </h1>
      <Declaration {...data} />
    </CitizenPage>
  )
}

function Declaration({ statement, office, address }: AccessibilityData) {
  const { say } = useLanguage()
  return (
    <>
      {statement === null && <WarningText>{say('statements.a11y.undeclared')}</WarningText>}
      <div id="a11y-wstep">
        <p class="govuk-body">
          <span id="a11y-podmiot" lang="pl">
            {office.name}
          </span>{' '}
          {say('statements.a11y.commits')} <span id="a11y-zakres">{say('statements.a11y.scope')}</span>{' '}
          {say('statements.a11y.byAct')}
        </p>
        <p class="govuk-body">
          {say('statements.a11y.covers')}{' '}
          <a class="govuk-link" id="a11y-url" href={`${address}/`}>
            {address}
          </a>
          .
        </p>
      </div>
      {statement && <Declared statement={statement} />}
      <Part title="statements.a11y.featuresTitle" texts={features} />
      <Part title="statements.a11y.keysTitle" texts={['statements.a11y.keys']} />
      <Feedback statement={statement} office={office} />
      <Other statement={statement} bipUrl={office.bipUrl} />
    </>
  )
}

const features = [
  'statements.a11y.feature.display',
  'statements.a11y.feature.checked',
  'statements.a11y.feature.pdf',
] as const

function Declared({ statement }: { readonly statement: AccessibilityStatement }) {
  const { say } = useLanguage()
  const { state } = statement
  return (
    <>
      <ul class="govuk-list govuk-list--bullet">
        <Day label="statements.a11y.sitePublishedOn" id="a11y-data-publikacja" day={statement.sitePublishedOn} />
        <Day label="statements.a11y.siteUpdatedOn" id="a11y-data-aktualizacja" day={statement.siteUpdatedOn} />
      </ul>
      <h2 class="govuk-heading-m">{say('statements.a11y.statusTitle')}</h2>
      <p class="govuk-body" id="a11y-status">
        {say(`statements.a11y.status.${state}`)}{' '}
        {say(state === 'full' ? 'statements.a11y.status.act' : 'statements.a11y.status.actFaults')}
      </p>
      <Barriers statement={statement} />
      <h2 class="govuk-heading-m">{say('statements.a11y.madeTitle')}</h2>
      <ul class="govuk-list govuk-list--bullet">
        <Day label="statements.a11y.madeOn" id="a11y-data-sporzadzenie" day={statement.madeOn} />
        {statement.reviewedOn && (
          <Day label="statements.a11y.reviewedOn" id="a11y-data-przeglad" day={statement.reviewedOn} />
        )}
      </ul>
      <p class="govuk-body">
        {say(`statements.a11y.basis.${statement.basis}`)}
        {statement.basis === 'audit' && (
          <>
            {' '}
            <span id="a11y-audytor" lang="pl">
              {statement.auditor}
            </span>
            .
          </>
        )}
      </p>
      <Outside href={statement.reportUrl} text="statements.a11y.report" />
    </>
  )
}

function Other({ statement, bipUrl }: Pick<AccessibilityData, 'statement'> & { readonly bipUrl: string | null }) {
  const { say } = useLanguage()
  if (statement === null) return <Outside href={bipUrl} text="statements.a11y.bip" />
  return (
    <>
      <h2 class="govuk-heading-m">{say('statements.a11y.otherTitle')}</h2>
      {statement.apps && (
        <section id="a11y-aplikacje">
          <h3 class="govuk-heading-s">{say('statements.a11y.apps')}</h3>
          <Lines text={statement.apps} />
        </section>
      )}
      <section id="a11y-architektura">
        <h3 class="govuk-heading-s">{say('statements.a11y.architecture')}</h3>
        <Lines text={statement.architecture} />
        <Outside href={statement.architectureUrl} text="statements.a11y.architectureMore" id="a11y-architektura-url" />
      </section>
      <section id="a11y-komunikacja">
        <h3 class="govuk-heading-s">{say('statements.a11y.communication')}</h3>
        <Lines text={statement.communication} />
      </section>
      <Outside href={bipUrl} text="statements.a11y.bip" />
    </>
  )
}
