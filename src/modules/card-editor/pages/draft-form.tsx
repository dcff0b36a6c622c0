import type { ComponentChildren } from 'preact'
import { CARD_ROUTES, DELIVERY_FORMS, SETTLEMENT_FORMS } from '#domain/service-cards/card.ts'
import { LIFE_EVENTS, OPEN_MATTERS, TRANSLATED_INTO } from '#domain/service-cards/card-parts.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { Checkboxes } from '#web/components/checkboxes.tsx'
import { Form } from '#web/components/form.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { Radios } from '#web/components/radios.tsx'
import { Select } from '#web/components/select.tsx'
import { TextArea } from '#web/components/text-area.tsx'
import { TextField } from '#web/components/text-field.tsx'
import type { StaffContext } from '#web/route.ts'
import type { CardChoices } from '../choices.query.ts'
import type { DraftData } from '../draft.query.ts'
import { type CardFields, draftPath, type Shown } from './card-fields.ts'
import { BasisRows, FeeRows, FileRows, ItemRows } from './card-rows.tsx'
import { FormParts } from './form-parts.tsx'

/** Props: the draft, what is chosen from, and the form as it is to be shown. */
export type DraftFormProps = { data: DraftData; choices: CardChoices; shown: Shown; context: StaffContext }
type Part = { readonly fields: CardFields }

/** Every field of a card. Saving never needs scripts: rows are added, removed and moved by buttons that save. */
export function DraftForm({ data, choices, shown, context }: DraftFormProps) {
  const { fields } = shown
  return (
    <Form action={draftPath(data.draftId)} class="ok-printed" csrf={context.frame.csrf} requestId={context.newKey()}>
      <HiddenField name="revision" value={data.revision} />
      {/* Enter saves: the first button of a form is the one it presses */}
      <Button keys="Ctrl+Enter">{message('cardEditor.save')}</Button>
      <FormParts />
      <Head fields={fields} choices={choices} data={data} context={context} />
      <Procedure fields={fields} choices={choices} />
      <Places fields={fields} />
      <ItemRows fields={fields} />
      <FeeRows fields={fields} choices={choices} />
      <BasisRows fields={fields} />
      <Words fields={fields} />
      <Translations fields={fields} />
      <Matters fields={fields} />
      <FileRows fields={fields} />
      <Button>{message('cardEditor.save')}</Button>
    </Form>
  )
}

/** A part of the form under its heading. */
export function Section({ title, id, children }: { title: string; id: string; children: ComponentChildren }) {
  return (
    <section id={id}>
      <h2 class="govuk-heading-m">{title}</h2>
      <div class="ok-grid">{children}</div>
    </section>
  )
}

function Head({ fields, choices, data, context }: Part & Omit<DraftFormProps, 'shown'>) {
  const typed = context.flash.action === draftPath(data.draftId) ? context.flash.values.registerCode : undefined
  const units = choices.units.map(({ symbol, name }) => ({ value: symbol, label: `${symbol} – ${name}` }))
  const registers = registerChoices(choices, data.registerCode)
  return (
    <Section id="head" title={message('cardEditor.part.head')}>
      <TextField {...fields.text('symbol')} label={message('cardEditor.symbol')} class="ok-span-3" />
      <TextField {...fields.text('title')} label={message('cardEditor.title')} class="ok-span-9" width="full" />
      <TextArea {...fields.text('whatYouGet')} label={message('serviceCards.result')} class="ok-span-6" rows={2} />
      <TextArea {...fields.text('forWhom')} label={message('serviceCards.forWhom')} class="ok-span-6" rows={2} />
      <Select
        {...fields.text('unit.symbol')}
        label={message('serviceCards.unit')}
        choices={units}
        empty=""
        class="ok-span-6"
      />
      <TextField {...fields.text('position')} label={message('cardEditor.position')} class="ok-span-6" width="full" />
      <Select
        {...fields.text('registerCode')}
        name="registerCode"
        value={String(typed ?? data.registerCode ?? '')}
        label={message('cardEditor.register')}
        choices={registers}
        empty={message('cardEditor.noRegister')}
        class="ok-span-6"
      />
      <TextField {...fields.text('jrwaClass')} label={message('cardEditor.jrwa')} class="ok-span-6" width={10} />
    </Section>
  )
}

/** The registers of the office, and the one the draft names when it is none of them: a card from another office brings it. */
function registerChoices({ registers }: CardChoices, named: string | null) {
  const own = registers.map(({ code, name }) => ({ value: code, label: `${code} – ${name}` }))
  if (named === null || registers.some(({ code }) => code === named)) return own
  return [...own, { value: named, label: message('cardEditor.registerUnknown', { code: named }) }]
}

function Procedure({ fields, choices }: Part & Pick<DraftFormProps, 'choices'>) {
  const units = ['at-once', 'days', 'working-days', 'months'] as const
  return (
    <Section id="procedure" title={message('cardEditor.part.procedure')}>
      <Select
        {...fields.text('profile')}
        label={message('cardEditor.profile')}
        choices={choices.profiles.map(({ code, name }) => ({ value: code, label: name }))}
        class="ok-span-6"
      />
      <TextField {...fields.text('term.count')} label={message('cardEditor.termCount')} class="ok-span-3" width={4} />
      <Select
        {...fields.text('term.unit')}
        label={message('cardEditor.termUnit')}
        choices={units.map((unit) => ({ value: unit, label: message(`cardEditor.unit.${unit}`) }))}
        empty={message('cardEditor.unit.none')}
        class="ok-span-3"
      />
      <TextField {...fields.text('termText')} label={message('cardEditor.termText')} class="ok-span-6" width="full" />
      <TextField
        {...fields.text('termBasis')}
        label={message('cardEditor.termBasis')}
        hint={message('cardEditor.termBasisHint')}
        class="ok-span-6"
        width="full"
      />
      <Checkboxes
        {...fields.chosen('settlementForms')}
        label={message('cardEditor.settlement')}
        choices={SETTLEMENT_FORMS.map((form) => ({ value: form, label: message(`serviceCards.settlement.${form}`) }))}
        class="ok-span-4"
      />
      <Radios
        {...fields.text('route')}
        label={message('cardEditor.route')}
        choices={CARD_ROUTES.map((route) => ({ value: route, label: message(`cardEditor.route.${route}`) }))}
        class="ok-span-4"
      />
      <Radios
        {...fields.text('onTheSpot')}
        label={message('cardEditor.onTheSpot')}
        choices={(['allowed', 'not-allowed'] as const).map((one) => ({
          value: one,
          label: message(`cardEditor.onTheSpot.${one}`),
        }))}
        class="ok-span-4"
      />
    </Section>
  )
}

function Places({ fields }: Part) {
  return (
    <Section id="places" title={message('cardEditor.part.places')}>
      {(['filing', 'collection'] as const).map((place) => (
        <>
          <TextField
            {...fields.text(`${place}.place`)}
            label={message(`serviceCards.${place}`)}
            class="ok-span-8"
            width="full"
          />
          <TextField
            {...fields.text(`${place}.windows`)}
            label={message(`cardEditor.windows.${place}`)}
            hint={message('cardEditor.windowsHint')}
            class="ok-span-4"
            width={10}
          />
        </>
      ))}
      <Checkboxes
        {...fields.chosen('deliveryForms')}
        label={message('serviceCards.ways')}
        choices={DELIVERY_FORMS.map((form) => ({ value: form, label: message(`serviceCards.delivery.${form}`) }))}
        arrangement="row"
        class="ok-span-12"
      />
    </Section>
  )
}

function Words({ fields }: Part) {
  return (
    <Section id="words" title={message('cardEditor.part.words')}>
      <TextArea
        {...fields.text('everydayWords')}
        label={message('cardEditor.everydayWords')}
        hint={message('cardEditor.everydayWordsHint')}
        class="ok-span-6"
      />
      <TextArea
        {...fields.text('keywords')}
        label={message('cardEditor.keywords')}
        hint={message('cardEditor.linesHint')}
        class="ok-span-6"
      />
      <Checkboxes
        {...fields.chosen('lifeEvents')}
        label={message('serviceCards.lifeEvents')}
        choices={LIFE_EVENTS.map((event) => ({ value: event, label: message(`serviceCards.lifeEvent.${event}`) }))}
        arrangement="row"
        class="ok-span-12"
      />
      <TextArea {...fields.text('appeal')} label={message('serviceCards.appeal')} class="ok-span-6" />
      <TextArea
        {...fields.text('notes')}
        label={message('serviceCards.notes')}
        hint={message('cardEditor.linesHint')}
        class="ok-span-6"
      />
    </Section>
  )
}

function Translations({ fields }: Part) {
  return (
    <Section id="translations" title={message('cardEditor.part.translations')}>
      <p class="govuk-hint ok-span-12">{message('cardEditor.translationsHint')}</p>
      {TRANSLATED_INTO.map((language) => (
        <>
          <h3 class="govuk-heading-s ok-span-12">{message('cardEditor.translated.heading', { language })}</h3>
          <TextField
            {...fields.text(`translations.${language}.title`)}
            label={message('cardEditor.translated.title', { language })}
            class="ok-span-6"
            width="full"
          />
          <TextArea
            {...fields.text(`translations.${language}.words`)}
            label={message('cardEditor.translated.words', { language })}
            hint={message('cardEditor.linesHint')}
            class="ok-span-6"
            rows={2}
          />
          <TextArea
            {...fields.text(`translations.${language}.whatYouGet`)}
            label={message('cardEditor.translated.whatYouGet', { language })}
            class="ok-span-6"
            rows={2}
          />
          <TextArea
            {...fields.text(`translations.${language}.toBring`)}
            label={message('cardEditor.translated.toBring', { language })}
            class="ok-span-6"
            rows={2}
          />
        </>
      ))}
    </Section>
  )
}

function Matters({ fields }: Part) {
  const full = { class: 'ok-span-6', width: 'full' } as const
  return (
    <Section id="matters" title={message('cardEditor.part.matters')}>
      <TextField {...fields.text('privacy.purpose')} label={message('cardEditor.purpose')} {...full} />
      <TextField {...fields.text('privacy.basis')} label={message('cardEditor.privacyBasis')} {...full} />
      <TextField {...fields.text('privacy.recipients')} label={message('cardEditor.recipients')} {...full} />
      <TextField {...fields.text('sourceUrl')} label={message('serviceCards.source')} {...full} />
      <Radios
        {...fields.text('openMatters.effect')}
        label={message('cardEditor.openMatters')}
        choices={OPEN_MATTERS.map((effect) => ({ value: effect, label: message(`cardEditor.openMatters.${effect}`) }))}
        class="ok-span-6"
      />
      <TextField {...fields.text('openMatters.basis')} label={message('cardEditor.openMattersBasis')} {...full} />
    </Section>
  )
}
