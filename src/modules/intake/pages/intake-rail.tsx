import { timeOfDay } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { resumeHref } from '#modules/admin/index.ts'
import { Button } from '#web/components/button.tsx'
import { DateText } from '#web/components/date-text.tsx'
import { Form } from '#web/components/form.tsx'
import { RegisterNumber } from '#web/components/register-number.tsx'
import { WhyThisDate } from '#web/components/why-this-date.tsx'
import type { StaffContext } from '#web/route.ts'
import type { IntakeScreen } from '../intake-screen.ts'
import { textAt } from '../typed-form.ts'
import { ClientListNote } from './client-list-note.tsx'
import { DuplicateCard } from './duplicate-card.tsx'
import { repeatHref } from './intake-addresses.ts'

interface RailProps {
  readonly screen: IntakeScreen
  readonly context: StaffContext
}

/** Beside the form: the promise, possible duplicates, what was just done, what was put aside. */
export function IntakeRail({ screen, context }: RailProps) {
  return (
    <>
      <section data-part="promise" aria-labelledby="promise-title">
        <h2 id="promise-title">{message('intake.promise')}</h2>
        <Promised screen={screen} />
      </section>
      <ClientListNote note={screen.clientList} />
      <DuplicateCard screen={screen} />
      <Visit screen={screen} context={context} />
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

function Visit({ screen: { desk }, context }: RailProps) {
  const { visit } = desk
  const back = `?back=${encodeURIComponent('/intake/new')}`
  const action = visit ? `/visits/${visit.id}/end${back}` : `/visits${back}`
  return (
    <section aria-labelledby="visit-title">
      <h2 id="visit-title">{message('intake.visit')}</h2>
      <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()} class="ok-inline-form">
        <span>
          {visit
            ? message('intake.visitOpen', { time: timeOfDay(new Date(visit.startedAt)), papers: visit.papers })
            : message('intake.visitNone')}
        </span>{' '}
        <Button kind="link">{message(visit ? 'visits.end' : 'visits.start')}</Button>
      </Form>
    </section>
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
  const others = drafts.filter(({ formKey }) => formKey === '' || formKey !== textAt(form, 'formKey'))
  if (others.length === 0) return null
  return (
    <section aria-labelledby="parked-title">
      <h2 id="parked-title">{message('intake.parked')}</h2>
      <ul class="ok-recent">
        {others.map((draft, at) => (
          <li key={draft.screen}>
            <a href={resumeHref(draft)} {...(at === 0 ? { 'data-resume': '' } : {})}>
              {draft.label || message('intake.parkedNoName')}
            </a>{' '}
            · {timeOfDay(draft.updatedAt)}
          </li>
        ))}
      </ul>
    </section>
  )
}
