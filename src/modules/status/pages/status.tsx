import type { VNode } from 'preact'
import type { LegalCalendar } from '#domain/calendar/legal-calendar.ts'
import { noticesEnd } from '#domain/status/notice-of.ts'
import type { NextAct, PublicStatus } from '#domain/status/public-status.ts'
import type { UsualTime } from '#domain/status/usual-time.ts'
import { longDateWithWeekday } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { DateText } from '#web/components/date-text.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { useLanguage } from '#web/components/language.ts'
import { RegisterNumber } from '#web/components/register-number.tsx'
import { SummaryList } from '#web/components/summary-list.tsx'
import { CitizenPage } from '#web/layouts/citizen.tsx'
import type { PublicContext } from '#web/route.ts'
import { Notices, type NoticesForm } from './notices.tsx'
import { Send } from './send.tsx'
import { Sent } from './sent.tsx'
import { Task } from './task.tsx'

/** What was wrong with a file that was sent, at its field (the empty name: nothing to correct), and what it was for. */
export type SendingTrouble = { field: 'itemId' | 'file' | ''; text: string; itemId: string }

/** Props: what may be told, and the day it is told on. */
export interface StatusPageProps {
  /** As it stands in the address. */
  readonly code: string
  readonly trouble?: SendingTrouble | undefined
  /** `offered` when left out. */
  readonly notices?: NoticesForm | undefined
  readonly status: PublicStatus
  readonly today: string
  readonly usual: UsualTime | undefined
  readonly calendar: LegalCalendar
  readonly context: PublicContext
}

/** The state of one matter: what is next and what to do stand first, what happened stands below. */
export function statusPage({ code, status, today, usual, calendar, trouble, notices, context }: StatusPageProps) {
  const { language } = context.frame.preferences
  const title = message('status.title', undefined, language)
  const error = typeof notices === 'object' ? { email: notices.error } : trouble && { [trouble.field]: trouble.text }
  const offered = context.services.config.mail !== null && noticesEnd(status) === 'no'
  const tab = error ? `${message('common.errorPrefix', undefined, language)} ${title}` : title
  return (
    <CitizenPage frame={context.frame} title={tab} robots="hidden">
      <ErrorSummary errors={error} />
      <h1 class="govuk-heading-l">{title}</h1>
      <Matter status={status} />
      <Next next={status.next} forwardedTo={status.forwardedTo} />
      <Task task={status.task} today={today} calendar={calendar} />
      <Sent sent={status.supplement.sent} />
      <Send code={code} items={status.supplement.items} trouble={trouble} requestId={context.services.newId()} />
      {offered && <Notices code={code} notices={notices ?? 'offered'} />}
      {usual && <Usual usual={usual} />}
      <Steps status={status} />
    </CitizenPage>
  )
}

function Matter({ status }: Pick<StatusPageProps, 'status'>) {
  const { say } = useLanguage()
  const rows = [
    { key: say('status.service'), value: serviceOf(status, say('status.otherMatter')) },
    { key: say('status.unit'), value: polish(status.unit, say('status.unitUnknown')) },
    ...(status.caseSign ? [{ key: say('status.sign'), value: status.caseSign }] : []),
  ]
  return (
    <>
      <p>
        <RegisterNumber number={status.number} year={status.year} register={status.register} size="loud" />
      </p>
      <SummaryList rows={rows} />
    </>
  )
}

/** The service leads to its card, which tells what it takes and how long. */
function serviceOf({ service, card }: PublicStatus, otherwise: string): VNode | string {
  if (service === null || card === null) return polish(service, otherwise)
  return (
    <a class="govuk-link" href={`/uslugi/${encodeURIComponent(card)}`} lang="pl">
      {service}
    </a>
  )
}

/** Names that exist only in Polish, said so to readers aloud. */
function polish(text: string | null, otherwise: string): VNode | string {
  return text === null ? otherwise : <span lang="pl">{text}</span>
}

function Next({ next, forwardedTo }: { readonly next: NextAct; readonly forwardedTo: string | null }) {
  const { say, language } = useLanguage()
  const by =
    next.by && say(`status.by.${next.by.kind}.${next.by.seen}`, { day: longDateWithWeekday(next.by.day, language) })
  return (
    <section class={`ok-next ok-next--${next.who}`} aria-labelledby="next">
      <h2 class="govuk-heading-m" id="next">
        {say('status.nextTitle')}
      </h2>
      <p class="govuk-body-l">{say(`status.next.${next.what}`)}</p>
      {forwardedTo !== null && (
        <p class="govuk-body">
          {say('status.forwardedTo')} <strong lang="pl">{forwardedTo}</strong>
        </p>
      )}
      <p class="govuk-body">
        {say(`status.who.${next.who}`)} {by}
      </p>
    </section>
  )
}

/** How long such matters took; a figure of the past, told apart from every term. */
function Usual({ usual }: { readonly usual: UsualTime }) {
  const { say } = useLanguage()
  return (
    <section aria-labelledby="usual">
      <h2 class="govuk-heading-m" id="usual">
        {say('status.usual.title')}
      </h2>
      <p class="govuk-body">{say('status.usual.text', { ...usual })}</p>
      <p class="govuk-body">{say('status.usual.noPromise')}</p>
    </section>
  )
}

function Steps({ status }: Pick<StatusPageProps, 'status'>) {
  const { say } = useLanguage()
  return (
    <section aria-labelledby="steps">
      <h2 class="govuk-heading-m" id="steps">
        {say('status.steps')}
      </h2>
      <ol class="ok-timeline">
        {status.steps.map(({ day, what }) => (
          <li key={`${day} ${what}`} class="ok-timeline__entry">
            <p class="ok-timeline__title">{say(`status.step.${what}`)}</p>
            <p class="ok-timeline__meta">
              <DateText day={day} form="long" />
            </p>
          </li>
        ))}
      </ol>
      <p class="govuk-body">
        <a class="govuk-link" href="/status">
          {say('status.another')}
        </a>
      </p>
    </section>
  )
}
