import { message } from '#messages/index.ts'
import { Timeline } from '#web/components/timeline.tsx'
import type { HistoryLine } from '../paper-file.ts'
import { doerOf, sentenceOf } from '../timeline.ts'

/** What happened, newest first. `papers: 'named'` says which paper a line is about, for a case with several. */
export function History({ lines, papers }: { readonly lines: readonly HistoryLine[]; readonly papers?: 'named' }) {
  const entries = lines.map((line) => ({
    id: line.id,
    title: sentenceOf(line),
    at: new Date(line.at),
    by:
      papers === 'named' && line.paper
        ? `${doerOf(line)} · ${message('files.timeline.ofPaper', { paper: line.paper })}`
        : doerOf(line),
    body: line.documentId ? (
      <a href={`/documents/${line.documentId}.pdf`}>{message('files.timeline.document')}</a>
    ) : null,
  }))
  return (
    <section aria-labelledby="history">
      <h2 class="govuk-heading-m" id="history">
        {message('files.history')}
      </h2>
      <Timeline entries={entries} label={message('files.history')} />
    </section>
  )
}
