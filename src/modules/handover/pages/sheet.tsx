import { can } from '#domain/people/can.ts'
import { windowOf } from '#domain/people/roles.ts'
import { dateTime } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { IdentityBar } from '#web/components/identity-bar.tsx'
import type { KeyBinding } from '#web/components/key-bar.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { RailFacts } from '#web/components/rail-facts.tsx'
import { RegisterNumber } from '#web/components/register-number.tsx'
import { Tag } from '#web/components/tag.tsx'
import { WarningText } from '#web/components/warning-text.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { Sheet } from '../sheet.query.ts'
import { AnswerForm } from './answer-form.tsx'
import { DeclineForm } from './decline-form.tsx'
import { SendForm } from './send-form.tsx'
import { PapersTable } from './sheet-papers.tsx'
import { Waits } from './sheet-tables.tsx'

export type SheetProps = {
  readonly sheet: Sheet
  readonly today: string
  readonly scanned: readonly string[]
  readonly context: StaffContext
}

/** One sheet: its papers with their answers, and the forms of the side that looks at it. */
export function SheetPage(props: SheetProps) {
  const { sheet, context } = props
  const { flash } = context
  const title =
    sheet.number === null
      ? message('handover.openSheetTitle')
      : message('handover.sheetTitle', { number: sheet.number, year: sheet.year })
  return (
    <ClerkPage
      frame={context.frame}
      title={title}
      heading="hidden"
      keys={printKeys(sheet)}
      identity={<Identity {...props} />}
      rail={<Facts sheet={sheet} />}
    >
      <ErrorSummary errors={flash.errors} />
      {flash.notice && <NotificationPanel title={flash.notice} />}
      <Work {...props} />
    </ClerkPage>
  )
}

const printKeys = (sheet: Sheet): KeyBinding[] =>
  sheet.documentId
    ? [{ key: 'F9', text: message('handover.print.key'), href: `/documents/${sheet.documentId}.pdf` }]
    : []

/** What this person may do with the sheet now: send it, answer for its papers, or read it. */
function Work(props: SheetProps) {
  const { sheet, context } = props
  const { actor } = context
  const sends = can(actor, 'handover.send-sheet', {}) && windowOf(actor) === sheet.fromWindowId
  if (sheet.state === 'open' && sends) return <SendForm {...props} />
  const answers = can(actor, 'handover.confirm-receipt', { postIds: [sheet.toPostId] })
  if (sheet.state !== 'sent' || !answers) return <PapersTable papers={sheet.papers} />
  if (sheet.sentById === actor.staffId)
    return (
      <>
        <WarningText>{message('handover.own')}</WarningText>
        <PapersTable papers={sheet.papers} />
      </>
    )
  return (
    <>
      <AnswerForm {...props} />
      <DeclineForm {...props} />
    </>
  )
}

const tags = { open: 'plain', sent: 'warning', settled: 'done' } as const

function Identity({ sheet, today }: SheetProps) {
  const facts = [
    { name: message('handover.from'), value: sheet.fromWindow },
    { name: message('handover.to'), value: sheet.toPost },
    {
      name: message('handover.state'),
      value: <Tag kind={tags[sheet.state]}>{message(`handover.state.${sheet.state}`)}</Tag>,
    },
  ]
  const waits = sheet.state === 'sent' &&
    sheet.sentAt && {
      name: message('handover.column.waits'),
      value: <Waits sentAt={sheet.sentAt} late={sheet.late} today={today} />,
    }
  const subject =
    sheet.number === null ? (
      message('handover.openSheetTitle')
    ) : (
      <RegisterNumber number={sheet.number} year={sheet.year} register={message('handover.sheet')} size="loud" />
    )
  return <IdentityBar subject={subject} facts={waits ? [...facts, waits] : facts} />
}

function Facts({ sheet }: { readonly sheet: Sheet }) {
  const sent = sheet.sentAt && message('handover.sentBy', { when: dateTime(sheet.sentAt), who: sheet.sentBy ?? '' })
  return (
    <>
      <RailFacts
        title={message('handover.facts')}
        rows={[
          { key: message('handover.count'), value: sheet.papers.length },
          { key: message('handover.route'), value: message(`handover.route.${sheet.route}`) },
          ...(sent ? [{ key: message('handover.sentOn'), value: sent }] : []),
          ...(sheet.state === 'open'
            ? []
            : [{ key: message('handover.digest'), value: <Digest text={sheet.digest} /> }]),
        ]}
      />
      {sheet.documentId && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/documents/${sheet.documentId}.pdf`}>
            {message('handover.print')}
          </a>
        </p>
      )}
    </>
  )
}

/** Sixty-four characters in groups of four, so that they can be read aloud and break across lines. */
function Digest({ text }: { readonly text: string }) {
  return <code>{text.match(/.{4}/g)?.join(' ')}</code>
}
