import { shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { RegisterNumber } from '#web/components/register-number.tsx'
import type { PossibleDuplicate } from '../duplicates.query.ts'
import type { IntakeScreen } from '../intake-screen.ts'
import { textAt } from '../typed-form.ts'

/** Papers that may be the same one, each with the reason, and what the new paper is to them. Never in the way. */
export function DuplicateCard({ screen: { duplicates, form } }: { readonly screen: IntakeScreen }) {
  const link = textAt(form, 'link', 'none')
  return (
    <section data-part="duplicates" id="duplicates" tabIndex={-1} aria-labelledby="duplicates-title">
      <h2 id="duplicates-title">{message('intake.duplicates')}</h2>
      {duplicates.length === 0 ? (
        <p>{message('intake.duplicatesNone')}</p>
      ) : (
        <>
          <p role="status">
            <strong>{message('intake.duplicatesFound', { count: duplicates.length })}</strong>
          </p>
          <LinkChoice value="none" chosen={link} text={message('intake.link.none')} />
          {duplicates.map((paper) => (
            <Candidate key={paper.id} paper={paper} link={link} />
          ))}
        </>
      )}
    </section>
  )
}

function Candidate({ paper, link }: { readonly paper: PossibleDuplicate; readonly link: string }) {
  return (
    <fieldset class="govuk-fieldset ok-duplicate">
      <legend>
        <a href={`/papers/${paper.id}`}>
          <RegisterNumber number={paper.number} year={paper.year} size="inline" />
        </a>{' '}
        · {shortDate(paper.arrivedOn)} · {message(`intake.duplicate.${paper.why}`)}
        {paper.caseSign && ` · ${paper.caseSign}`}
      </legend>
      <LinkChoice value={`supplement:${paper.id}`} chosen={link} text={message('intake.link.supplement')} />
      <LinkChoice value={`duplicate:${paper.id}`} chosen={link} text={message('intake.link.duplicate')} />
    </fieldset>
  )
}

interface LinkChoiceProps {
  readonly value: string
  readonly chosen: string
  readonly text: string
}

/** A radio of the intake form that stands outside it, in the rail. */
function LinkChoice({ value, chosen, text }: LinkChoiceProps) {
  const id = `link-${value.replace(':', '-')}`
  return (
    <div class="govuk-radios govuk-radios--small">
      <div class="govuk-radios__item">
        <input
          class="govuk-radios__input"
          type="radio"
          id={id}
          name="link"
          value={value}
          form="intake"
          checked={value === chosen}
        />
        <label class="govuk-label govuk-radios__label" for={id}>
          {text}
        </label>
      </div>
    </div>
  )
}
