import type { AccessibilityStatement } from '#domain/status/accessibility-statement.ts'
import { useLanguage } from '#web/components/language.ts'
import { Lines, Outside } from './statement-pieces.tsx'

/** What people cannot use, by the reason that the act knows: against its annex, outside its scope, of excessive cost. */
export function Barriers({ statement }: { readonly statement: AccessibilityStatement }) {
  const { say } = useLanguage()
  const { nonconformities, exclusions, excessiveCost, excessiveCostUrl } = statement
  if (nonconformities === null && exclusions === null && excessiveCost === null) return null
  return (
    <>
      <h2 class="govuk-heading-m">{say('statements.a11y.barriersTitle')}</h2>
      {nonconformities && (
        <>
          <h3 class="govuk-heading-s">{say('statements.a11y.nonconformities')}</h3>
          <Lines text={nonconformities} />
        </>
      )}
      {exclusions && (
        <>
          <h3 class="govuk-heading-s">{say('statements.a11y.exclusions')}</h3>
          <Lines text={exclusions} />
        </>
      )}
      {excessiveCost && (
        <section id="a11y-ocena">
          <h3 class="govuk-heading-s">{say('statements.a11y.excessiveCost')}</h3>
          <Lines text={excessiveCost} />
          <Outside href={excessiveCostUrl} text="statements.a11y.analysis" />
        </section>
      )}
    </>
  )
}
