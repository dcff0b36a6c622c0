import { useLanguage } from './language.ts'

/** Props: where we are, of how many (when counted), and the addresses of the neighbours. */
export interface PaginationProps {
  readonly page: number
  readonly pages?: number
  readonly previous?: string | undefined
  readonly next?: string | undefined
}

/** Links to the previous and the next page of a list; nothing when there is only one. */
export function Pagination({ page, pages, previous, next }: PaginationProps) {
  const { say } = useLanguage()
  if (!previous && !next) return null
  return (
    <nav class="ok-pagination" aria-label={say('common.pagination')}>
      {previous && (
        <a class="govuk-link" rel="prev" href={previous}>
          ← {say('common.previousPage')}
        </a>
      )}
      {pages !== undefined && <span>{say('common.pageOf', { page, pages })}</span>}
      {next && (
        <a class="govuk-link" rel="next" href={next}>
          {say('common.nextPage')} →
        </a>
      )}
    </nav>
  )
}
