import { longDateWithWeekday } from '#messages/dates.ts'
import { Details } from './details.tsx'
import { useLanguage } from './language.ts'

/** One step of a date's derivation: what was decided, for which day, on what basis. */
export interface DerivationStep {
  readonly day?: string | undefined
  readonly text: string
  readonly basis: string
}

/** How a date was computed, step by step, each with its article. */
export function WhyThisDate({ steps, state }: { readonly steps: readonly DerivationStep[]; readonly state?: 'open' }) {
  const { say, language } = useLanguage()
  return (
    <Details summary={say('common.whyThisDate')} {...(state ? { state } : {})}>
      <ol class="ok-why">
        {steps.map((step, index) => (
          <li key={index}>
            {step.day && (
              <time class="ok-why__day" dateTime={step.day}>
                {longDateWithWeekday(step.day, language)}
              </time>
            )}
            <span>{step.text}</span> <span class="ok-why__basis">{step.basis}</span>
          </li>
        ))}
      </ol>
    </Details>
  )
}
