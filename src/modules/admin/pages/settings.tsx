import { mayTry } from '#domain/people/can.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { Radios } from '#web/components/radios.tsx'
import { SummaryList } from '#web/components/summary-list.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { fieldOf } from '#web/flash.ts'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import { type SettingName, type Settings, type SettingsData, settingNames } from '../settings.query.ts'
import { settingsGaps } from '../settings-gaps.ts'
import { settingsWarnings } from '../settings-warnings.ts'
import { ChangesTable } from './changes-table.tsx'

/** What the office says of itself on its papers; the administrator changes it, others look. */
export function settingsPage(data: SettingsData, context: StaffContext) {
  const { settings, history } = data
  const { frame, flash, actor } = context
  return (
    <ClerkPage frame={frame} title={message('admin.settings.title')}>
      <ErrorSummary errors={flash.errors} />
      {flash.notice && <NotificationPanel title={flash.notice} />}
      <p class="govuk-body">{message('admin.settings.about')}</p>
      <Gaps data={data} />
      <p class="govuk-body">
        <a class="govuk-link" href="/admin/accessibility">
          {message('admin.accessibility.title')}
        </a>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href="/letter-words">
          {message('ownWords.title')}
        </a>
      </p>
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
      <ChangesTable
        caption={message('admin.settings.history')}
        empty={message('admin.settings.noHistory')}
        history={history}
        nameOf={(name) => message(`admin.settings.${name}`)}
        words={words}
      />
    </ClerkPage>
  )
}

/** What is still missing, so that nobody learns it from a citizen. */
function Gaps({ data }: { data: SettingsData }) {
  const gaps = settingsGaps(data)
  if (gaps.length === 0) return null
  return (
    <section>
      <h2 class="govuk-heading-m">{message('admin.settings.gaps')}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {gaps.map((gap) => (
          <li key={gap}>{message(gap)}</li>
        ))}
      </ul>
    </section>
  )
}

function words(name: SettingName, value: string | number | null): string {
  if (name === 'ownCourier') return message(`admin.settings.ownCourier.${value as Settings['ownCourier']}`)
  return value === null || value === '' ? '–' : String(value)
}

const texts = settingNames.filter((name) => name !== 'ownCourier' && name !== 'collectionDays')
const needed: readonly SettingName[] = ['address', 'postalLine']
const hinted = ['publicAddress', 'dpoName', 'securityContact'] as const

function hintOf(name: SettingName, { publicAddress }: Settings, openedAt: string) {
  if (name === 'publicAddress' && publicAddress === '')
    return `${message('admin.settings.hint.publicAddress')} ${message('admin.settings.openedAt', { openedAt })}`
  const found = hinted.find((one) => one === name)
  return found && message(`admin.settings.hint.${found}`)
}

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
          hint={hintOf(name, settings, context.openedAt)}
          warning={warnings[name]}
          need={needed.includes(name) ? 'required' : 'optional'}
          width={name === 'feeBic' ? 20 : 'full'}
          maxLength={300}
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
      <TextField
        {...field('collectionDays', String(settings.collectionDays))}
        label={message('admin.settings.collectionDays')}
        hint={message('admin.settings.collectionDaysHint')}
        inputMode="numeric"
        width={3}
        autocomplete="off"
      />
      <TextField {...field('settingsReason')} label={message('admin.settings.reason')} maxLength={300} />
      <Button>{message('admin.settings.save')}</Button>
    </Form>
  )
}
