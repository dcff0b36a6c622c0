import type { VNode } from 'preact'
import { paperDeadline } from '#domain/cases/paper-deadline.ts'
import type { SideDates } from '#domain/cases/side-dates.ts'
import { dateTime, longDateWithWeekday } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { CaseTerm, type SeenOn, urgencyOf } from '#modules/cases/index.ts'
import { DeadlineTag } from '#web/components/deadline-tag.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { IdentityBar } from '#web/components/identity-bar.tsx'
import type { KeyBinding } from '#web/components/key-bar.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { RegisterNumber } from '#web/components/register-number.tsx'
import { WarningText } from '#web/components/warning-text.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { PaperFile } from '../paper-file.ts'
import { Excluded } from './excluded.tsx'
import { factRows } from './fact-rows.tsx'
import { Facts } from './facts.tsx'
import { History } from './history.tsx'
import { holderWords } from './holder.ts'
import { PaperRail } from './paper-rail.tsx'
import { SideDatesPanel } from './side-dates.tsx'

/** What the page of one paper is drawn from; `panels` are drawn already, in their order. */
export type PaperPageProps = {
  file: PaperFile
  dates: SideDates
  context: StaffContext
  seen: SeenOn
  panels: readonly VNode[]
}

/** The whole story of one paper on one page. */
export function PaperPage({ file, dates, context, seen, panels }: PaperPageProps) {
  const { flash } = context
  return (
    <ClerkPage
      frame={context.frame}
      title={message('files.paper.title', { number: file.number, year: file.year })}
      heading="hidden"
      identity={<Identity file={file} seen={seen} />}
      rail={<PaperRail file={file} />}
      keys={printKeys(file)}
    >
      <ErrorSummary errors={flash.errors} />
      {flash.notice && <NotificationPanel title={flash.notice} />}
      <Excluded exclusions={file.exclusions} context={context} ofCase={null} />
      {file.annulment && (
        <WarningText>
          {message('files.paper.annulled', {
            when: dateTime(new Date(file.annulment.at)),
            who: file.annulment.who,
            reason: file.annulment.reason,
          })}
        </WarningText>
      )}
      <SideDatesPanel dates={dates} />
      {panels}
      <Facts title={message('files.paper.facts')} rows={factRows(file)} />
      <History lines={file.history} />
    </ClerkPage>
  )
}

/** F9 prints again what the client was given last. */
function printKeys({ documents }: PaperFile): KeyBinding[] {
  const last = documents.findLast(({ kind }) => kind === 'receipt' || kind === 'confirmation')
  return last ? [{ key: 'F9', text: message('files.paper.printKey'), href: `/documents/${last.id}.pdf` }] : []
}

function Identity({ file, seen }: { readonly file: PaperFile; readonly seen: SeenOn }) {
  const deadline = paperDeadline(file)
  const facts = [
    { name: message('files.paper.applicant'), value: file.applicantName },
    { name: message('files.paper.state'), value: message(`cases.paperState.${file.state}`) },
    { name: message('files.paper.holder'), value: holderWords(file) },
  ]
  const term = deadline && {
    name: message(`files.deadline.${deadline.kind}`),
    value:
      deadline.kind === 'case' && file.caseTerms ? (
        <CaseTerm ends={file.caseTerms} seen={seen} />
      ) : (
        <>
          {longDateWithWeekday(deadline.day)} <DeadlineTag state={urgencyOf(deadline.day, seen)} />
        </>
      ),
  }
  return (
    <IdentityBar
      subject={<RegisterNumber number={file.number} year={file.year} register={file.registerCode} size="loud" />}
      facts={term ? [...facts, term] : facts}
    />
  )
}
