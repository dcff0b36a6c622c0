import { useLanguage } from './language.ts'

/** One step of the way here; the last one, without an address, is this page. */
export interface Crumb {
  readonly text: string
  readonly href?: string
}

/** The way from the front page to this one. */
export function Breadcrumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const { say } = useLanguage()
  return (
    <nav class="govuk-breadcrumbs" aria-label={say('common.breadcrumbs')}>
      <ol class="govuk-breadcrumbs__list">
        {crumbs.map((crumb) => (
          <li key={crumb.text} class="govuk-breadcrumbs__list-item" aria-current={crumb.href ? undefined : 'page'}>
            {crumb.href ? (
              <a class="govuk-breadcrumbs__link" href={crumb.href}>
                {crumb.text}
              </a>
            ) : (
              crumb.text
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
