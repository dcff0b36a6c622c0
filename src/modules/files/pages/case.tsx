import type { VNode } from 'preact'
import type { SideDates } from '#domain/cases/side-dates.ts'
import { shortDate } from '#messages/dates.ts'
import { type MessageKey, message } from '#messages/index.ts'
import { CaseActs, type CaseActsData, CaseTerm, type SeenOn, settledWords } from '#modules/cases/index.ts'
import { FileLink } from '#modules/release/index.ts'
import { DeadlineTag } from '#web/components/deadline-tag.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { IdentityBar } from '#web/components/identity-bar.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { RegisterNumber } from '#web/components/register-number.tsx'
import { type Column, Table } from '#web/components/table.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { CaseFile, CasePaper, CaseResult } from '../case-file.query.ts'
import type { CaseRetention } from '../case-retention.ts'
import { CaseRail, caseFacts } from './case-rail.tsx'
import { Excluded } from './excluded.tsx'
import { Facts } from './facts.tsx'
import { History } from './history.tsx'
import { SideDatesPanel } from './side-dates.tsx'

export type CasePageProps = {
  file: CaseFile
  dates: SideDates
  retention: CaseRetention | null
  acts: CaseActsData
  seen: SeenOn
  context: StaffContext
  panels: VNode[]
}

/** The whole story of one case on one page. */
export function CasePage({ file, dates, retention, acts, seen, context, panels }: CasePageProps) {
  const { flash } = context
  return (
    <ClerkPage
      frame={context.frame}
      title={message('files.case.title', { sign: file.sign })}
      heading="hidden"
      identity={<Identity file={file} seen={seen} />}
      rail={<CaseRail file={file} retention={retention} />}
    >
      <ErrorSummary errors={flash.errors} />
      {flash.notice && <NotificationPanel title={flash.notice} />}
      <Excluded exclusions={file.exclusions} context={context} ofCase={file} />
      <SideDatesPanel dates={dates} />
      <Table
        caption={message('files.case.papers')}
        columns={paperColumns}
        rows={file.papers}
        rowKey={(paper) => paper.id}
      />
      {file.results.length > 0 && (
        <Table
          caption={message('files.case.results')}
          columns={resultColumns}
          rows={file.results}
          rowKey={(result) => result.id}
        />
      )}
      {panels}
      <CaseActs data={acts} context={context} />
      <Facts title={message('files.case.facts')} rows={caseFacts(file)} />
      <History lines={file.history} papers="named" />
    </ClerkPage>
  )
}

const paperColumns: Column<CasePaper>[] = [
  {
    heading: message('files.case.paper'),
    kind: 'head',
    cell: (paper) => (
      <a href={`/papers/${paper.id}`}>
        <RegisterNumber number={paper.number} year={paper.year} size="inline" />
      </a>
    ),
  },
  { heading: message('files.paper.matter'), cell: (paper) => paper.title },
  { heading: message('files.paper.applicant'), cell: (paper) => paper.applicant },
  { heading: message('files.paper.arrived'), cell: (paper) => shortDate(paper.arrivedOn) },
  {
    heading: message('files.paper.state'),
    cell: (paper) => message(`cases.paperState.${paper.state}` as MessageKey),
  },
]

const resultColumns: Column<CaseResult>[] = [
  {
    heading: message('files.case.result'),
    kind: 'head',
    cell: (result) => (
      <a class="govuk-link" href={`/results/${result.id}`}>
        {result.title}
      </a>
    ),
  },
  { heading: message('files.case.signed'), cell: (result) => `${shortDate(result.signedOn)}, ${result.signedBy}` },
  {
    heading: message('files.paper.state'),
    cell: (result) => message(`files.result.${result.state}` as MessageKey),
  },
  {
    heading: message('files.case.delivered'),
    cell: (result) => (result.deliveredOn ? shortDate(result.deliveredOn) : '–'),
  },
  { heading: message('release.file'), cell: ({ file }) => (file ? <FileLink file={file} /> : '–') },
]

function Identity({ file, seen }: { readonly file: CaseFile; readonly seen: SeenOn }) {
  const end =
    file.settledOn && file.outcome
      ? { name: message('cases.settled'), value: settledWords(file.outcome, file.settledOn) }
      : { name: message('cases.statutoryEnd'), value: <RunningTerm file={file} seen={seen} /> }
  return (
    <IdentityBar
      subject={<span class="ok-number ok-number--loud">{file.sign}</span>}
      facts={[
        { name: message('cases.title'), value: file.title },
        { name: message('cases.officer'), value: file.officer ?? message('cases.noOfficer') },
        { name: message('files.paper.state'), value: message(`cases.list.state.${file.state}`) },
        end,
      ]}
    />
  )
}

/** The last day with its urgency; a suspended case has none that runs (art. 103 KPA). */
function RunningTerm({ file, seen }: { readonly file: CaseFile; readonly seen: SeenOn }) {
  return file.state === 'suspended' ? <DeadlineTag state="suspended" /> : <CaseTerm ends={file} seen={seen} />
}
