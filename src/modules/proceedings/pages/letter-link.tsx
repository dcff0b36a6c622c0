import { message } from '#messages/index.ts'
import { RegisterNumber } from '#web/components/register-number.tsx'
import { TextField } from '#web/components/text-field.tsx'
import type { ReminderFact } from '../course-facts.ts'
import { type FormPart, field } from './act-form.tsx'

/** The letter by which something came, where one was named. */
export function LetterLink({ letter }: { readonly letter: ReminderFact['letter'] }) {
  if (!letter) return null
  return (
    <a href={`/papers/${letter.id}`}>
      {message('proceedings.letter')} <RegisterNumber number={letter.number} year={letter.year} size="inline" />
    </a>
  )
}

type Props = { readonly part: FormPart; readonly path: string; readonly name: string }

/** Asks for the number of the letter by which it came. */
export function CameBy({ part, path, name }: Props) {
  return (
    <TextField
      {...field(part, path, name)}
      label={message('proceedings.cameBy')}
      hint={message('proceedings.cameByHint')}
      need="optional"
      width={10}
      autocomplete="off"
    />
  )
}
