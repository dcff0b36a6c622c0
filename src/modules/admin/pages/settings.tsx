import { mayTry } from '#domain/people/can.ts'
import { dateTime } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { Radios } from '#web/components/radios.tsx'
import { SummaryList } from '#web/components/summary-list.tsx'
import { Table } from '#web/components/table.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { fieldOf } from '#web/flash.ts'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import { type SettingName, type Settings, type SettingsChange, settingNames } from '../settings.query.ts'
import { settingsWarnings } from '../settings-warnings.ts'

type Data = { settings: Settings; history: SettingsChange[] }

/** What the office says of itself on its papers; the administrator changes it, others look. */
export function settingsPage({ settings, history }: Data, context: StaffContext) {
  const { frame, flash, actor } = context
  return (
    <ClerkPage frame={frame} title={message('admin.settings.title')}>
      <ErrorSummary errors={flash.errors} />
      {flash.notice && <NotificationPanel title={flash.notice} />}
      <p class="govuk-body">{message('admin.settings.about')}</p>
      {mayTry(actor, 'admin.change-settings') ? (
        <SettingsForm settings={settings} context={context} />
      ) : (
        <SummaryList
          rows={settingNames.map((name) => ({
            key: message(`admin.settings.${name}`),
            value: words(name, settings[name]),
          }))}
        />
      )}
      <Table
        caption={message('admin.settings.history')}
        rows={history}
        rowKey={(change) => change.at.toISOString()}
        empty={message('admin.settings.noHistory')}
        columns={[
          { heading: message('admin.settings.when'), kind: 'head', cell: ({ at }) => dateTime(at) },
          { heading: message('admin.settings.who'), cell: ({ who }) => who },
          { heading: message('admin.settings.what'), cell: ({ changes }) => changes.map(changeWords).join('; ') },
          { heading: message('admin.settings.reason'), cell: ({ reason }) => reason },
        ]}
      />
    </ClerkPage>
  )
}

function words(name: SettingName, value: string | null): string {
  if (name === 'ownCourier') return message(`admin.settings.ownCourier.${value as Settings['ownCourier']}`)
  return value ?? '–'
}

const changeWords = ({ name, from, to }: SettingsChange['changes'][number]) =>
  message('admin.settings.fromTo', {
    name: message(`admin.settings.${name}`),
    from: words(name, from),
    to: words(name, to),
  })

const texts = ['address', 'postalLine', 'phone', 'email', 'ade', 'feeAccount', 'feeBic'] as const
const needed = ['address', 'postalLine']

function SettingsForm({ settings, context }: { settings: Settings; context: StaffContext }) {
  const { flash, frame } = context
  const action = '/admin/settings'
  const warnings = settingsWarnings(settings)
  const field = fieldOf(flash, action)
  return (
    <Form action={action} csrf={frame.csrf} requestId={context.newKey()}>
      {texts.map((name) => (
        <TextField
          key={name}
          {...field(name, settings[name] ?? '')}
          label={message(`admin.settings.${name}`)}
          warning={warnings[name]}
          need={needed.includes(name) ? 'required' : 'optional'}
          width={name === 'feeBic' ? 20 : 'full'}
          maxLength={200}
          autocomplete="off"
        />
      ))}
      <Radios
        {...field('ownCourier', settings.ownCourier)}
        label={message('admin.settings.ownCourier')}
        hint={message('admin.settings.ownCourierHint')}
        choices={(['available', 'not-available'] as const).map((value) => ({
          value,
          label: message(`admin.settings.ownCourier.${value}`),
        }))}
      />
      <TextField {...field('settingsReason')} label={message('admin.settings.reason')} maxLength={300} />
      <Button>{message('admin.settings.save')}</Button>
    </Form>
  )
}
