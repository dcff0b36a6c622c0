import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { Form } from '#web/components/form.tsx'
import { Radios } from '#web/components/radios.tsx'
import { Select } from '#web/components/select.tsx'
import { preferenceValues } from '#web/preferences.ts'
import type { StaffContext } from '#web/route.ts'

/** How staff pages look to this person, and whether the single keys work. */
export function DisplayForm({ context }: { context: StaffContext }) {
  const { preferences, keyBar, csrf } = context.frame
  return (
    <section>
      <h2 class="govuk-heading-m">{message('admin.display.title')}</h2>
      <Form action="/me/display" csrf={csrf} requestId={context.newKey()}>
        <Radios
          name="keyBar"
          label={message('admin.display.keyBar')}
          arrangement="row"
          value={keyBar}
          choices={(['on', 'off'] as const).map((value) => ({
            value,
            label: message(`admin.display.keyBar.${value}`),
          }))}
        />
        <Select
          name="theme"
          label={message('common.display.theme')}
          value={preferences.theme}
          choices={preferenceValues.theme.map((value) => ({ value, label: message(`common.display.theme.${value}`) }))}
        />
        <Select
          name="contrast"
          label={message('common.display.contrast')}
          value={preferences.contrast}
          choices={preferenceValues.contrast.map((value) => ({
            value,
            label: message(`common.display.contrast.${value}`),
          }))}
        />
        <Select
          name="textSize"
          label={message('common.display.text')}
          value={preferences.textSize}
          choices={preferenceValues.textSize.map((value) => ({
            value,
            label: message(`common.display.text.${value}`),
          }))}
        />
        <Button kind="secondary">{message('common.save')}</Button>
      </Form>
    </section>
  )
}
