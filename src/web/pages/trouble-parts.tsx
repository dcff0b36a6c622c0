import type { VNode } from 'preact'
import { message } from '#messages/index.ts'
import type { Administrator } from '../administrators.ts'
import { Button } from '../components/button.tsx'

/** Whom to ask for a role, and what a person without one can still do: change the password, sign out. */
export function noRoleParts(props: { csrf: string; administrators: readonly Administrator[] }): VNode {
  const { csrf, administrators } = props
  return (
    <>
      <ul class="govuk-list govuk-list--bullet">
        {administrators.map(({ name, position, email }) => (
          <li key={name}>{[name, position, email].filter(Boolean).join(', ')}</li>
        ))}
      </ul>
      <p class="govuk-body">
        <a class="govuk-link" href="/me/password">
          {message('errors.noRolePassword')}
        </a>
      </p>
      <form method="post" action="/sign-out">
        <input type="hidden" name="_csrf" value={csrf} />
        <Button kind="secondary">{message('common.signOut')}</Button>
      </form>
    </>
  )
}

/** How an administrator makes the office of an empty database. */
export function noOfficeParts(): VNode {
  return (
    <>
      <p class="govuk-body">{message('errors.noOfficeCommand')}</p>
      <pre class="ok-prewrap">
        <code>{command}</code>
      </pre>
    </>
  )
}

const command = `npm run okienko -- office create --name "Urząd Gminy …" --authority "Wójta Gminy …" --city "…"
  --city-locative "…" --address "ul. …" --postal-line "00-000 …"`
