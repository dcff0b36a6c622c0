import type { ComponentChildren } from 'preact'
import { ITEM_FORMS, ITEM_KINDS } from '#domain/service-cards/card.ts'
import { PAYMENT_MOMENTS, PAYMENT_WAYS } from '#domain/service-cards/card-parts.ts'
import type { RowList } from '#domain/service-cards/edit-rows.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { Checkboxes } from '#web/components/checkboxes.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { Select } from '#web/components/select.tsx'
import { TextField } from '#web/components/text-field.tsx'
import type { CardChoices } from '../choices.query.ts'
import { type CardFields, fieldName } from './card-fields.ts'

type Part = { readonly fields: CardFields }
type RowsProps = Part & {
  readonly list: RowList
  readonly title: string
  readonly row: (at: number) => ComponentChildren
}

/** Rows of one list, each a group of fields with buttons that remove and move it; every button saves first. */
function Rows({ fields, list, title, row }: RowsProps) {
  const places = Array.from({ length: fields.rows(list) }, (_, at) => at)
  return (
    <section id={list}>
      <h2 class="govuk-heading-m">{title}</h2>
      {places.map((at) => (
        <fieldset key={at} class="govuk-fieldset ok-row-of-fields">
          <legend class="govuk-fieldset__legend">{message(`cardEditor.row.${list}`, { no: at + 1 })}</legend>
          <div class="ok-grid">{row(at)}</div>
          <div class="ok-acts">
            {(['up', 'down', 'remove'] as const)
              .filter((does) => !(does === 'up' && at === 0) && !(does === 'down' && at === places.length - 1))
              .map((does) => (
                <Button key={does} kind="link" name="rows" value={`${list}:${does}:${at}`}>
                  {message(`cardEditor.row.${does}`)}
                  <span class="govuk-visually-hidden">: {message(`cardEditor.row.${list}`, { no: at + 1 })}</span>
                </Button>
              ))}
          </div>
        </fieldset>
      ))}
      <Button kind="secondary" name="rows" value={`${list}:add`}>
        {message(`cardEditor.add.${list}`)}
      </Button>
    </section>
  )
}

/** The documents of a card, in the order of the checklist. */
export function ItemRows({ fields }: Part) {
  return (
    <Rows
      fields={fields}
      list="items"
      title={message('cardEditor.part.items')}
      row={(at) => <ItemFields fields={fields} at={`items.${at}`} />}
    />
  )
}

function ItemFields({ fields, at }: Part & { readonly at: string }) {
  const kinds = ITEM_KINDS.map((kind) => ({ value: kind, label: message(`cardEditor.kind.${kind}`) }))
  const forms = ITEM_FORMS.map((form) => ({ value: form, label: message(`cardEditor.form.${form}`) }))
  const returnable = (['no', 'yes'] as const).map((one) => ({
    value: one,
    label: message(`cardEditor.returnable.${one}`),
  }))
  return (
    <>
      <HiddenField name={fieldName(`${at}.key`)} value={fields.text(`${at}.key`).value} />
      <TextField {...fields.text(`${at}.name`)} label={message('cardEditor.itemName')} class="ok-span-7" width="full" />
      <Select {...fields.text(`${at}.kind`)} label={message('cardEditor.kind')} choices={kinds} class="ok-span-5" />
      <TextField {...fields.text(`${at}.basis`)} label={message('cardEditor.basis')} class="ok-span-5" width="full" />
      <Select {...fields.text(`${at}.form`)} label={message('cardEditor.form')} choices={forms} class="ok-span-3" />
      <Select
        {...fields.text(`${at}.returnable`)}
        label={message('cardEditor.returnable')}
        choices={returnable}
        class="ok-span-2"
      />
      <ItemSum fields={fields} at={at} />
      <TextField
        {...fields.text(`${at}.condition`)}
        label={message('cardEditor.condition')}
        class="ok-span-6"
        width="full"
      />
      <TextField
        {...fields.text(`${at}.question`)}
        label={message('cardEditor.question')}
        class="ok-span-6"
        width="full"
      />
    </>
  )
}

/** The line of the price list that an item asks to be paid; a sum typed in an older edition stays to be seen and removed. */
function ItemSum({ fields, at }: Part & { readonly at: string }) {
  const named = fields.text(`${at}.fee`)
  const typed = fields.text(`${at}.amountGrosze`)
  const rows = Array.from({ length: fields.rows('fees') }, (_, row) => fields.text(`fees.${row}.what`).value)
  const lines = [...new Set([...rows, named.value])].filter((what) => what !== '')
  return (
    <>
      <Select
        {...named}
        label={message('cardEditor.itemFee')}
        choices={lines.map((what) => ({ value: what, label: what }))}
        empty=""
        class="ok-span-2"
      />
      {typed.value !== '' && <TextField {...typed} label={message('cardEditor.sum')} class="ok-span-2" width={5} />}
    </>
  )
}

type Coded = { readonly choices: Pick<CardChoices, 'accounts' | 'rates'> }
type CodedProps = ReturnType<CardFields['text']> & {
  readonly label: string
  readonly class: string
  readonly codes: CardChoices['rates']
}

/** A code of the office, chosen by what it means; one that is none of ours stays to be seen, with its remark. */
function Coded({ codes, ...field }: CodedProps) {
  const ours = codes.filter(({ code }, at) => codes.findIndex((one) => one.code === code) === at)
  const foreign = field.value !== '' && !ours.some(({ code }) => code === field.value)
  const choices = [...ours, ...(foreign ? [{ code: field.value, name: field.value }] : [])]
  return <Select {...field} choices={choices.map(({ code, name }) => ({ value: code, label: name }))} empty="" />
}

/** The price list, and how to pay. */
export function FeeRows({ fields, choices }: Part & Coded) {
  const ways = PAYMENT_WAYS.map((way) => ({ value: way, label: message(`serviceCards.payment.${way}`) }))
  const moments = PAYMENT_MOMENTS.map((when) => ({ value: when, label: message(`serviceCards.payment.${when}`) }))
  return (
    <>
      <Rows
        fields={fields}
        list="fees"
        title={message('serviceCards.fees')}
        row={(at) => <FeeFields fields={fields} choices={choices} at={`fees.${at}`} />}
      />
      <div class="ok-grid">
        <Checkboxes
          {...fields.chosen('payment.ways')}
          label={message('serviceCards.payment')}
          choices={ways}
          arrangement="row"
          class="ok-span-12"
        />
        <Select
          {...fields.text('payment.when')}
          label={message('cardEditor.payWhen')}
          choices={moments}
          empty=""
          class="ok-span-4"
        />
        <Coded
          {...fields.text('payment.account')}
          label={message('cardEditor.account')}
          codes={choices.accounts}
          class="ok-span-4"
        />
        <TextField
          {...fields.text('payment.text')}
          label={message('cardEditor.payText')}
          class="ok-span-4"
          width="full"
        />
      </div>
    </>
  )
}

function FeeFields({ fields, choices, at }: Part & Coded & { readonly at: string }) {
  return (
    <>
      <TextField {...fields.text(`${at}.what`)} label={message('cardEditor.feeWhat')} class="ok-span-6" width="full" />
      <TextField {...fields.text(`${at}.grosze`)} label={message('cardEditor.sum')} class="ok-span-2" width={5} />
      <TextField {...fields.text(`${at}.max`)} label={message('cardEditor.feeMax')} class="ok-span-2" width={5} />
      <Coded
        {...fields.text(`${at}.rate`)}
        label={message('cardEditor.rate')}
        codes={choices.rates}
        class="ok-span-2"
      />
      <TextField {...fields.text(`${at}.per`)} label={message('cardEditor.feePer')} class="ok-span-4" width="full" />
      <TextField {...fields.text(`${at}.text`)} label={message('cardEditor.feeText')} class="ok-span-4" width="full" />
      <DateField {...fields.text(`${at}.since`)} label={message('cardEditor.since')} hint="" class="ok-span-2" />
      <DateField {...fields.text(`${at}.until`)} label={message('cardEditor.until')} hint="" class="ok-span-2" />
      <TextField
        {...fields.text(`${at}.condition`)}
        label={message('cardEditor.feeCondition')}
        class="ok-span-12"
        width="full"
      />
    </>
  )
}

/** Legal bases, each in its own line, so that one that does not parse is shown where it stands. */
export function BasisRows({ fields }: Part) {
  return (
    <Rows
      fields={fields}
      list="legalBasis"
      title={message('serviceCards.legalBasis')}
      row={(at) => (
        <TextField
          {...fields.text(`legalBasis.${at}`)}
          label={message('cardEditor.basisLine')}
          class="ok-span-12"
          width="full"
        />
      )}
    />
  )
}

/** Forms to download are carried along: their files are stored already. */
export function FileRows({ fields }: Part) {
  const places = Array.from({ length: fields.rows('forms') }, (_, at) => at)
  return (
    <>
      {places.flatMap((at) =>
        (['name', 'sha256', 'mediaType', 'bytes'] as const).map((part) => (
          <HiddenField
            key={`${at} ${part}`}
            name={fieldName(`forms.${at}.${part}`)}
            value={fields.text(`forms.${at}.${part}`).value}
          />
        )),
      )}
    </>
  )
}
