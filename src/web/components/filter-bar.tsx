import type { ComponentChildren } from 'preact'
import { useLanguage } from './language.ts'

/** A filter that is on: its words, and the address of the same list without it. */
export interface FilterChip {
  readonly text: string
  readonly without: string
}

/** Props of the filters above a list. They live in the address, so that a link shows the same list; a question sealed. */
export interface FilterBarProps {
  readonly action: string
  /** `question`: text is typed in which somebody may be named; it goes by POST. */
  readonly kind?: 'choices' | 'question'
  readonly chips: readonly FilterChip[]
  readonly clear?: string
  readonly children: ComponentChildren
}

/** Filters of a list as a form, with a chip for each one that is on. */
export function FilterBar({ action, kind = 'choices', chips, clear, children }: FilterBarProps) {
  const { say } = useLanguage()
  return (
    <search class="ok-filters">
      <form method={kind === 'question' ? 'post' : 'get'} action={action} class="ok-filters__form">
        {children}
        <button type="submit" class="govuk-button govuk-button--secondary">
          {say('common.applyFilters')}
        </button>
      </form>
      {chips.length > 0 && (
        <ul class="ok-chips" aria-label={say('common.activeFilters')}>
          {chips.map((chip) => (
            <li key={chip.text}>
              <a class="ok-chip" href={chip.without} aria-label={say('common.removeFilter', { filter: chip.text })}>
                {chip.text} <span aria-hidden="true">×</span>
              </a>
            </li>
          ))}
          {clear && (
            <li>
              <a class="govuk-link" href={clear}>
                {say('common.clearFilters')}
              </a>
            </li>
          )}
        </ul>
      )}
    </search>
  )
}
