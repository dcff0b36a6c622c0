import { day } from '#domain/calendar/temporal.ts'
import { freshnessOf } from '#domain/service-cards/card-freshness.ts'
import { longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { formerlyWords } from '#modules/service-cards/index.ts'
import { Checkboxes } from '#web/components/checkboxes.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { Picker } from '#web/components/picker.tsx'
import { Radios } from '#web/components/radios.tsx'
import { Select } from '#web/components/select.tsx'
import { WarningText } from '#web/components/warning-text.tsx'
import { matterText, type OfferedMatter } from '../choose-matter.ts'
import type { IntakeScreen } from '../intake-screen.ts'
import { fieldAt, textAt } from '../typed-form.ts'
import { ArrivalFields } from './arrival-fields.tsx'
import { competenceSentence } from './competence-sentence.ts'
import { lookupAction } from './intake-addresses.ts'
import { matterNote } from './matter-note.ts'

/** What the paper is about: a card in force on the day of arrival, or something outside the catalogue. */
export function MatterFields({ screen }: { readonly screen: IntakeScreen }) {
  const { form, matter, arrivedOn } = screen
  const text = matter ? matterText(matter) : textAt(form, 'matterText')
  const field = fieldAt(form, 'matterText')
  return (
    <>
      <div class="ok-span-6">
        <Picker
          {...field}
          value={text}
          label={message('intake.matter')}
          src={`/intake/matters?on=${arrivedOn}`}
          first="auto"
          {...(matter ? {} : { focus: 'first' as const })}
          chosen={{ name: 'cardEditionId', value: matter?.editionId }}
          lookup={{ name: 'look', value: 'matter', action: lookupAction }}
        />
      </div>
      <ArrivalFields screen={screen} />
      <div class="ok-intake__line" data-part="matter">
        <HiddenField name="matterWas" value={text} />
        {matter && <Proper matter={matter} />}
        <OverdueCard screen={screen} />
        <Offers screen={screen} />
        <Outside screen={screen} />
        <UnitField screen={screen} />
      </div>
    </>
  )
}

function Outside({ screen: { form, matter } }: { readonly screen: IntakeScreen }) {
  if (matter) return null
  return (
    <div data-aside="" data-refresh="">
      <Checkboxes
        name="outside"
        label={<span class="govuk-visually-hidden">{message('intake.outside')}</span>}
        choices={[{ value: 'yes', label: message('intake.outside') }]}
        values={textAt(form, 'outside') === 'yes' ? ['yes'] : []}
      />
    </div>
  )
}

function Offers({ screen: { form, offers, matter } }: { readonly screen: IntakeScreen }) {
  if (matter || textAt(form, 'matterText') === '' || textAt(form, 'outside') === 'yes') return null
  if (offers.length === 0) return <p>{message('intake.matterNone')}</p>
  const choices = offers.map((offer) => ({
    value: offer.editionId,
    label: matterText(offer),
    hint: matterNote(offer),
  }))
  return <Radios name="matterPicked" label={message('intake.matterOffers')} choices={choices} />
}

function Proper({ matter }: { readonly matter: OfferedMatter }) {
  const sentence = competenceSentence(matter.competence)
  const former = formerlyWords(matter.formerSymbols)
  return (
    <p class="ok-intake__note">
      {matter.unitName}
      {former && ` · ${former}`}
      {sentence && (
        <strong class="ok-intake__warning" role="status">
          {sentence}
        </strong>
      )}
    </p>
  )
}

/** The card was not looked at in time: the clerk should ask the unit, and accept the application all the same. */
function OverdueCard({ screen: { card, today } }: { readonly screen: IntakeScreen }) {
  if (!card?.review || freshnessOf(day(card.review.dueOn), day(today)) !== 'overdue') return null
  const { dueOn, owner } = card.review
  return <WarningText>{message('cardReviews.counter', { due: longDate(dueOn), owner })}</WarningText>
}

function UnitField({ screen }: { readonly screen: IntakeScreen }) {
  const { form, desk } = screen
  if (textAt(form, 'outside') !== 'yes') return null
  return (
    <Select
      {...fieldAt(form, 'unitId')}
      label={message('intake.unit')}
      empty={message('intake.unitUnknown')}
      choices={desk.units.map((unit) => ({ value: unit.id, label: `${unit.symbol} – ${unit.name}` }))}
    />
  )
}
