import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'

type Props = {
  /** Address of the act; the look at its papers lies under it. */
  readonly action: string
  /** What the act is called on its page, for whoever hears several such buttons. */
  readonly title: string
}

/** The only button of a form whose act prints letters: on to the look at them, where they are finished. */
export function LookButton({ action, title }: Props) {
  return (
    <Button action={`${action}/preview`}>
      {message('documents.look.ask')}
      <span class="govuk-visually-hidden">{title}</span>
    </Button>
  )
}
