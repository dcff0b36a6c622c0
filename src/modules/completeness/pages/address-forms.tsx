import { SEARCH_SOURCES } from '#domain/completeness/no-address.ts'
import { longDateWithWeekday } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Checkboxes } from '#web/components/checkboxes.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { Radios } from '#web/components/radios.tsx'
import { TextArea } from '#web/components/text-area.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { ActForm, field, offered, type PartProps } from './act-form.tsx'

/** What to do about a paper that gives no address: search, enter it, or leave it unexamined at once (art. 64 § 1 KPA). */
export function AddressForms(part: PartProps) {
  const { data, paper } = part
  // nobody looks for an address before an officer says whether the paper is an application at all
  if (paper.state === 'left-unexamined' || paper.state === 'channel-doubtful') return null
  if (data.address !== 'none' && paper.state !== 'no-address') return null
  return (
    <section aria-labelledby="completeness-address">
      <h3 class="govuk-heading-s" id="completeness-address">
        {message('completeness.address')}
      </h3>
      <p class="govuk-body">{message('completeness.addressLead')}</p>
      {data.contact === 'known' && (
        <p class="govuk-body">
          <strong>{message('completeness.askFirst')}</strong>
        </p>
      )}
      {data.search && (
        <p class="govuk-body">
          {message('completeness.searched', {
            day: longDateWithWeekday(data.search.on),
            who: data.search.who,
            places: data.search.sources.map((source) => message(`completeness.search.${source}`)).join(', '),
          })}
        </p>
      )}
      {offered(part, 'completeness.note-no-address') && <Search {...part} />}
      {offered(part, 'completeness.record-address') && <Found {...part} />}
      {data.address === 'none' && offered(part, 'completeness.leave-without-address') && <Leave {...part} />}
    </section>
  )
}

function Search(part: PartProps) {
  const path = 'address-search'
  const sources = field(part, path, 'sources')
  return (
    <ActForm
      part={part}
      path={path}
      title={message('completeness.searchTitle')}
      submit={message('completeness.searchSubmit')}
      kind="secondary"
    >
      <Checkboxes
        name="sources"
        label={message('completeness.searchSources')}
        error={sources.error}
        choices={SEARCH_SOURCES.map((value) => ({ value, label: message(`completeness.search.${value}`) }))}
        values={[]}
      />
      <TextField
        {...field(part, path, 'searchNote')}
        label={message('completeness.searchNote')}
        need="optional"
        maxLength={1000}
      />
      <Asked part={part} path={path} name="askedNote" need="optional" />
    </ActForm>
  )
}

type AskedProps = { part: PartProps; path: string; name: string; need: 'optional' | 'required' }

function Asked({ part, path, name, need }: AskedProps) {
  if (part.data.contact === 'none') return null
  return (
    <TextField
      {...field(part, path, name)}
      label={message('completeness.askedNote')}
      hint={message('completeness.askedNoteHint')}
      need={need}
      maxLength={500}
    />
  )
}

function Found(part: PartProps) {
  return (
    <ActForm
      part={part}
      path="address"
      title={message('completeness.addressFound')}
      submit={message('completeness.addressSubmit')}
      look="open"
    >
      <p class="govuk-body">{message('completeness.addressFoundHint')}</p>
      <DateField
        {...field(part, 'address', 'addressCameOn', part.data.today)}
        label={message('completeness.addressCameOn')}
      />
      <Radios
        {...field(part, 'address', 'addressFrom', 'client')}
        label={message('completeness.addressFrom')}
        choices={(['client', 'office'] as const).map((value) => ({
          value,
          label: message(`completeness.addressFrom.${value}`),
        }))}
      />
    </ActForm>
  )
}

function Leave(part: PartProps) {
  const path = 'leaving/no-address'
  return (
    <ActForm part={part} path={path} title={message('completeness.leaveNoAddress')} prints="letters">
      <p class="govuk-body">{message('completeness.leaveNoAddressHint')}</p>
      <Asked part={part} path={path} name="askedAgainNote" need="required" />
      <TextArea
        {...field(part, path, 'addressReason')}
        label={message('completeness.reason')}
        rows={3}
        maxLength={1000}
      />
    </ActForm>
  )
}
