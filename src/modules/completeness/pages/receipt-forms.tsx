import { message } from '#messages/index.ts'
import { Checkboxes } from '#web/components/checkboxes.tsx'
import { Radios } from '#web/components/radios.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { ActForm, field, offered, type PartProps } from './act-form.tsx'
import { ShelfFields } from './shelf-part.tsx'

/** The receipt handed over at the window, and the summons sent as a letter. */
export function ReceiptForms(part: PartProps) {
  const { data } = part
  const unchecked = data.items.some((item) => item.mark === 'unchecked')
  if (unchecked || data.leaving) return null
  const summons = data.formalMissing.length > 0 && data.cureDays !== null
  return (
    <>
      {data.formalMissing.length > 0 && data.cureDays === null && (
        <p class="govuk-body">{message('completeness.noSummons')}</p>
      )}
      {offered(part, 'completeness.issue-receipt') && <Receipt {...part} summons={summons ? 'yes' : 'no'} />}
      {summons && offered(part, 'completeness.issue-summons') && <Letter {...part} />}
    </>
  )
}

function Receipt({ summons, ...part }: PartProps & { summons: 'yes' | 'no' }) {
  const { data, paper } = part
  const title = message(summons === 'yes' ? 'completeness.receiptWithSummons' : 'completeness.receipt')
  const acceptance = field(part, 'receipt', 'acceptance', 'signed')
  return (
    <ActForm
      part={part}
      path="receipt"
      title={title}
      submit={title}
      look={paper.state === 'checking' ? 'open' : 'folded'}
      keys={{ keys: 'F9', press: summons === 'yes' ? 'twice' : 'once' }}
    >
      {summons === 'yes' && (
        <>
          <p class="govuk-body">{message('completeness.receiptHint')}</p>
          <Days part={part} path="receipt" name="receiptDays" />
          <Again part={part} path="receipt" name="receiptAgain" />
        </>
      )}
      {data.people.length > 0 && (
        <Checkboxes
          name="handedTo"
          label={message('completeness.handedTo')}
          hint={summons === 'yes' ? message('completeness.handedToHint') : undefined}
          choices={data.people.map((person) => ({
            value: person.id,
            label: `${person.name} (${message(`completeness.role.${person.role}`)})`,
          }))}
          values={data.addresseeIds}
        />
      )}
      <Radios
        {...acceptance}
        label={message('completeness.acceptance')}
        choices={(['signed', 'refused', 'unsigned'] as const).map((value) => ({
          value,
          label: message(`completeness.acceptance.${value}`),
        }))}
      />
      <TextField
        {...field(part, 'receipt', 'acceptanceNote')}
        label={message('completeness.acceptanceNote')}
        hint={message('completeness.acceptanceNoteHint')}
        need="optional"
        maxLength={500}
      />
      {summons === 'yes' && <ShelfFields part={part} path="receipt" names={['shelfId', 'place']} />}
    </ActForm>
  )
}

function Letter(part: PartProps) {
  return (
    <ActForm part={part} path="summons" title={message('completeness.summons')} prints="letters">
      <p class="govuk-body">{message('completeness.summonsHint')}</p>
      <Days part={part} path="summons" name="letterDays" />
      <Again part={part} path="summons" name="letterAgain" />
      <ShelfFields part={part} path="summons" names={['letterShelfId', 'letterPlace']} />
    </ActForm>
  )
}

/** The length of the term, within what the procedure allows. */
export function Days({ part, path, name }: { part: PartProps; path: string; name: string }) {
  const range = part.data.cureDays
  if (range === null) return null
  const hint =
    range.from === range.to
      ? message('completeness.daysHintFixed', { from: range.from })
      : message('completeness.daysHintMin', { from: range.from })
  return (
    <TextField
      {...field(part, path, name, String(range.from))}
      label={message('completeness.days')}
      hint={hint}
      width={3}
      inputMode="numeric"
    />
  )
}

function Again({ part, path, name }: { part: PartProps; path: string; name: string }) {
  if (part.data.repeated.length === 0) return null
  const again = field(part, path, name)
  return (
    <Checkboxes
      name={name}
      label={message('completeness.againLabel')}
      hint={message('completeness.againWarning')}
      error={again.error}
      choices={[{ value: 'yes', label: message('completeness.again') }]}
      values={again.value === 'yes' ? ['yes'] : []}
    />
  )
}
