import { timeOfDay } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { resumeHref } from '#modules/admin/index.ts'
import { DateText } from '#web/components/date-text.tsx'
import { RegisterNumber } from '#web/components/register-number.tsx'
import { WhyThisDate } from '#web/components/why-this-date.tsx'
import type { StaffContext } from '#web/route.ts'
import type { IntakeScreen } from '../intake-screen.ts'
import { textAt } from '../typed-form.ts'
import { DuplicateCard } from './duplicate-card.tsx'
import { repeatHref } from './intake-addresses.ts'

interface RailProps {
  readonly screen: IntakeScreen
  readonly context: StaffContext
}

/** Beside the form: the promise, possible duplicates, what was just done, what was put aside. */
export function IntakeRail({ screen }: RailProps) {
  return (
    <>
      <section data-part="promise" aria-labelledby="promise-title">
        <h2 id="promise-title">{message('intake.promise')}</h2>
        <Promised screen={screen} />
      </section>
      <DuplicateCard screen={screen} />
      <section aria-labelledby="recent-title">
        <h2 id="recent-title">{message('intake.recent')}</h2>
        <Recent screen={screen} />
      </section>
      <Drafts screen={screen} />
    </>
  )
}

function Promised({ screen: { promised, card } }: { readonly screen: IntakeScreen }) {
  if (!promised) return <p>{message(card ? 'intake.promiseNoTerm' : 'intake.promiseNone')}</p>
  const steps = promised.why.map((step) => ({ ...step, day: step.day?.toString() }))
  return (
    <>
      <p>
        <strong>
          <DateText day={promised.expectedOn.toString()} />
        </strong>
      </p>
      <WhyThisDate steps={steps} />
    </>
  )
}

function Recent({ screen: { desk } }: { readonly screen: IntakeScreen }) {
  if (desk.recent.length === 0) return <p>{message('intake.recentNone')}</p>
  return (
    <ul class="ok-recent">
      {desk.recent.map((paper) => (
        <li key={paper.id}>
          <a href={`/papers/${paper.id}`}>
            <RegisterNumber number={paper.number} year={paper.year} size="inline" />
          </a>{' '}
          · {timeOfDay(new Date(paper.at))} · {paper.applicant}
          <br />
          <a href={repeatHref(paper.id, 'matter')}>{message('intake.repeatMatter')}</a> ·{' '}
          <a href={repeatHref(paper.id, 'client')}>{message('intake.repeatClient')}</a>
        </li>
      ))}
    </ul>
  )
}

function Drafts({ screen: { drafts, form } }: { readonly screen: IntakeScreen }) {
  const others = drafts.filter(({ screen }) => screen !== textAt(form, 'draft'))
  if (others.length === 0) return null
  return (
    <section aria-labelledby="parked-title">
      <h2 id="parked-title">{message('intake.parked')}</h2>
      <ul class="ok-recent">
        {others.map((draft) => (
          <li key={draft.screen}>
            <a href={resumeHref(draft)}>{nameOf(draft)}</a> · {timeOfDay(draft.updatedAt)}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Whose form it is, as far as anything was typed. */
function nameOf({ label, values }: IntakeScreen['drafts'][number]): string {
  const typed = { values, errors: {} }
  const words = [
    label,
    ...['parties.0.find', 'parties.0.surname', 'matterText', 'title'].map((at) => textAt(typed, at)),
  ]
  return words.find((word) => word !== '') ?? message('intake.parkedNoName')
}
