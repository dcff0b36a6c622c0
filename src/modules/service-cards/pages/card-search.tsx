import type { ComponentChildren } from 'preact'
import { Button } from '#web/components/button.tsx'
import { useLanguage } from '#web/components/language.ts'
import { TextField } from '#web/components/text-field.tsx'

/** The citizen's search for a service; `children` stand under the button. */
export function CardSearch({ typed, children }: { readonly typed?: string; readonly children?: ComponentChildren }) {
  const { say } = useLanguage()
  return (
    <search class="ok-screen-only">
      <form method="get" action="/uslugi" class="ok-form">
        <TextField
          name="q"
          type="search"
          label={say('status.front.cardsLabel')}
          hint={say('status.front.cardsHint')}
          {...(typed !== undefined && { value: typed })}
          width={30}
          maxLength={80}
        />
        <Button kind="secondary">{say('common.search')}</Button>
        {children}
      </form>
    </search>
  )
}
