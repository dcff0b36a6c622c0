/** Props of a tick in a row of a table. */
export interface RowTickProps {
  readonly name: string
  readonly value: string
  /** Said to screen readers: „Zaznacz pismo 7 / 2026”; to everybody with `words` seen, where no row of a table says it. */
  readonly label: string
  readonly words?: 'seen'
  readonly state: 'ticked' | 'clear'
  /** Id of the form, when the table stands outside it. */
  readonly form?: string
}

/** A box that chooses the row it stands in. */
export function RowTick({ name, value, label, words, state, form }: RowTickProps) {
  const id = `${name}-${value}`
  return (
    <div class="govuk-checkboxes">
      <div class="govuk-checkboxes__item">
        <input
          class="govuk-checkboxes__input"
          type="checkbox"
          id={id}
          name={name}
          value={value}
          checked={state === 'ticked'}
          form={form}
        />
        <label class="govuk-label govuk-checkboxes__label" for={id}>
          {words === 'seen' ? label : <span class="govuk-visually-hidden">{label}</span>}
        </label>
      </div>
    </div>
  )
}
