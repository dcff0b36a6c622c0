import { useLanguage } from '#web/components/language.ts'

/** First link of a page: over the navigation, to the content. */
export function SkipLink() {
  const { say } = useLanguage()
  return (
    <a href="#main" class="govuk-skip-link">
      {say('common.skipToContent')}
    </a>
  )
}
