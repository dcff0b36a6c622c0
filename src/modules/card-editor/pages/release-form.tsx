import { day } from '#domain/calendar/temporal.ts'
import { longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { Form } from '#web/components/form.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { Select } from '#web/components/select.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { fieldOf } from '#web/flash.ts'
import type { StaffContext } from '#web/route.ts'
import type { DraftData } from '../draft.query.ts'
import { draftPath } from './card-fields.ts'

/** Props: the draft that waits for its release, and the positions that somebody holds. */
export type ReleaseFormProps = { data: DraftData; positions: readonly string[]; context: StaffContext }

/** From when and until when: tomorrow is proposed, and what an end means is said before the button. */
export function ReleaseForm({ data, positions, context }: ReleaseFormProps) {
  const action = `${draftPath(data.draftId)}/release`
  const field = fieldOf(context.flash, action)
  const from = field('validFrom')
  const owner = field('keeperPosition')
  const months = field('keeperMonths')
  const tomorrow = day(data.today).add({ days: 1 }).toString()
  return (
    <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
      <HiddenField name="seen" value={data.digest} />
      <ReleasedChanges data={data} />
      <DateField
        {...from}
        value={from.value || tomorrow}
        label={message('cardEditor.validFrom')}
        hint={message('cardEditor.validFromHint', { tomorrow: tomorrow.split('-').reverse().join('.') })}
      />
      <DateField
        {...field('validTo')}
        label={message('cardEditor.validTo')}
        need="optional"
        hint={endHint(data.coming)}
      />
      <Select
        {...owner}
        value={owner.value || (data.keeper?.owner ?? '')}
        label={message('cardEditor.keeper')}
        hint={message('cardEditor.keeperHint')}
        empty={message('cardReviews.noOwner')}
        choices={positions.map((value) => ({ value, label: value }))}
      />
      <TextField
        {...months}
        value={months.value || String(data.keeper?.months ?? 12)}
        label={message('cardEditor.keeperMonths')}
        width={3}
        inputMode="numeric"
      />
      <Button>{message('cardEditor.approveRelease')}</Button>
    </Form>
  )
}

function endHint(coming: DraftData['coming']): string {
  if (coming.length === 0) return message('cardEditor.validToHint')
  const words = coming.map(({ symbol, edition, validFrom }) =>
    message('cardEditor.editionFrom', { symbol, edition, from: longDate(validFrom) }),
  )
  return message('cardEditor.validToComing', { coming: words.join('; ') })
}

/** Whoever lets a card be used reads before the button what it changes. */
function ReleasedChanges({ data: { difference, card } }: Pick<ReleaseFormProps, 'data'>) {
  const says = difference ? difference.summary || message('cardChanges.none') : message('cardChanges.first')
  return (
    <p class="govuk-body">
      <a class="govuk-link" href="#changes">
        {message('cardChanges.title')}
      </a>
      : {says}{' '}
      {card && (
        <a class="govuk-link" href="#open-matters">
          {message('editionChanges.open.title')}
        </a>
      )}
    </p>
  )
}
