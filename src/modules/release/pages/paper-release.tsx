import { longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import type { PaperFacts } from '#modules/cases/index.ts'
import { Tag } from '#web/components/tag.tsx'
import type { StaffContext } from '#web/route.ts'
import type { PaperReleaseData } from '../panel.tsx'
import { FileLink } from './result-file.tsx'
import { SendForm } from './send-form.tsx'
import { SpotForm } from './spot-form.tsx'

export type PaperReleaseProps = {
  readonly data: PaperReleaseData
  readonly context: StaffContext
  readonly paper: PaperFacts
}

/** Part of the paper's page: finished documents, and the form of whoever makes the next one. */
export function PaperRelease(props: PaperReleaseProps) {
  const { data } = props
  return (
    <section aria-labelledby="paper-release">
      <h2 class="govuk-heading-m" id="paper-release">
        {message(data.may === 'settle' ? 'release.spot' : 'release.panel')}
      </h2>
      {data.may !== 'settle' && data.results.length === 0 && <p class="govuk-body">{message('release.panel.none')}</p>}
      {data.results.length > 0 && (
        <ul class="govuk-list">
          {data.results.map((result) => (
            <li key={result.id}>
              <a class="govuk-link" href={`/results/${result.id}`}>
                {result.title}
              </a>
              {result.addressee && ` (${result.addressee})`}{' '}
              <Tag kind={result.deliveredOn ? 'done' : 'info'}>{message(`files.result.${result.state}`)}</Tag>{' '}
              {result.deliveredOn && longDate(result.deliveredOn)}
              {result.file && (
                <>
                  {' '}
                  <FileLink file={result.file} />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {data.may === 'send' && <SendForm {...props} />}
      {data.may === 'settle' && <SpotForm {...props} />}
    </section>
  )
}
