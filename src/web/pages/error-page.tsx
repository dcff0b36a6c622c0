import type { VNode } from 'preact'
import { message } from '#messages/index.ts'
import type { Assets } from '../assets.ts'
import { type CitizenFrame, CitizenPage } from '../layouts/citizen.tsx'
import { defaultPreferences } from '../preferences.ts'

/** Props of a page of trouble; without a frame (the database is gone) it stands on its own. */
export type ErrorPageProps = {
  frame: CitizenFrame | undefined
  assets: Assets
  title: string
  advice: string
  reference: string | undefined
  /** What this trouble has to show besides. */
  parts?: VNode | undefined
}

/** A page of trouble: what happened, what to do, and a number to quote. */
export function errorPage({ frame, assets, title, advice, reference, parts }: ErrorPageProps): VNode {
  const standing = { preferences: defaultPreferences, assets, path: '/', office: { name: message('common.product') } }
  const { language } = (frame ?? standing).preferences
  return (
    <CitizenPage frame={frame ?? standing} title={title} robots="hidden">
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{advice}</p>
      {parts}
      {reference && <p class="govuk-body">{message('errors.faultReference', { reference }, language)}</p>}
      <p class="govuk-body">
        <a class="govuk-link" href="/">
          {message('errors.goHome', undefined, language)}
        </a>
      </p>
    </CitizenPage>
  )
}
