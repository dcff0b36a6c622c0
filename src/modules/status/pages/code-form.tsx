import { Button } from '#web/components/button.tsx'
import { useLanguage } from '#web/components/language.ts'
import { TextField } from '#web/components/text-field.tsx'

/** Props: what to put into the field, and what is wrong with it. */
export interface CodeFormProps {
  readonly typed?: string
  readonly error?: string
}

/** One field for the code from the receipt. It changes nothing, so it needs no token. */
export function CodeForm({ typed, error }: CodeFormProps) {
  const { say } = useLanguage()
  return (
    <form method="post" action="/status" class="ok-form" novalidate>
      <TextField
        name="code"
        label={say('status.form.code')}
        hint={say('status.form.hint')}
        value={typed}
        error={error}
        width={20}
        autocomplete="off"
        spellcheck="off"
        maxLength={60}
      />
      <Button>{say('status.form.submit')}</Button>
    </form>
  )
}
