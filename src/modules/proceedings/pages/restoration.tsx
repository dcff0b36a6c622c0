import { longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { DateField } from '#web/components/date-field.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { Radios } from '#web/components/radios.tsx'
import { TextArea } from '#web/components/text-area.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { WhyThisDate } from '#web/components/why-this-date.tsx'
import type { RestorationLine } from '../decision-panel.tsx'
import { ActForm, type FormPart, field } from './act-form.tsx'
import { CameBy, LetterLink } from './letter-link.tsx'

/** Orders about missed terms: what was decided, and by when the request could be made. */
export function Restorations({ restorations }: { readonly restorations: readonly RestorationLine[] }) {
  return (
    <>
      {restorations.map(({ id, outcome, decidedOn, orderSign, remedy, askUntil, derivation, letter }) => (
        <div key={id}>
          <p class="govuk-body">
            {message(`proceedings.restoration.${outcome}`, { day: longDate(decidedOn), orderSign })}{' '}
            {message(`proceedings.restoration.remedy.${remedy}`)}{' '}
            {message('proceedings.restoration.askUntil', { day: longDate(askUntil) })} <LetterLink letter={letter} />
          </p>
          <WhyThisDate steps={derivation} />
        </div>
      ))}
    </>
  )
}

type Props = { readonly part: FormPart; readonly today: string; readonly of: 'fee' | { readonly appealId: string } }

/** The order on a request to restore a term: of the appeal body about an appeal, of this office about a fee. */
export function RestorationForm({ part, today, of }: Props) {
  const path = 'restorations'
  const kind = of === 'fee' ? 'fee' : 'appeal'
  return (
    <ActForm
      part={part}
      path={path}
      title={message(`proceedings.restoration.title.${kind}`)}
      {...(of === 'fee' ? { prints: 'letters' } : { submit: message('proceedings.restoration.submit.appeal') })}
    >
      <p class="govuk-body">{message(`proceedings.restoration.hint.${kind}`)}</p>
      {of !== 'fee' && <HiddenField name="restoredAppeal" value={of.appealId} />}
      <DateField {...field(part, path, 'obstacleEndedOn')} label={message('proceedings.restoration.obstacle')} />
      <DateField {...field(part, path, 'restorationAskedOn')} label={message('proceedings.restoration.askedOn')} />
      {of === 'fee' && (
        <DateField
          {...field(part, path, 'feePaidOn')}
          label={message('proceedings.restoration.paidOn')}
          need="optional"
        />
      )}
      <Radios
        {...field(part, path, 'restorationOutcome')}
        label={message('proceedings.restoration.outcome')}
        choices={(['granted', 'refused'] as const).map((value) => ({
          value,
          label: message(`proceedings.restoration.outcome.${value}`),
        }))}
      />
      <DateField
        {...field(part, path, 'restorationDecidedOn', today)}
        label={message('proceedings.restoration.decidedOn')}
      />
      <TextField
        {...field(part, path, 'restorationSign')}
        label={message('proceedings.restoration.sign')}
        maxLength={80}
      />
      <TextArea {...field(part, path, 'restorationGrounds')} label={message('proceedings.restoration.grounds')} />
      <CameBy part={part} path={path} name="restorationCameBy" />
    </ActForm>
  )
}
