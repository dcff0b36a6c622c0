import { message } from '#messages/index.ts'
import { TextField } from '#web/components/text-field.tsx'

/** The password of the person at the door, where a browser may fill it in. */
export function PasswordField({ error, focus }: { readonly error?: string | undefined; readonly focus?: 'first' }) {
  return (
    <TextField
      name="password"
      type="password"
      label={message('admin.signIn.password')}
      error={error}
      width={20}
      autocomplete="current-password"
      maxLength={200}
      {...(focus && { focus })}
    />
  )
}
