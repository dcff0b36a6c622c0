import type { Choice } from './choice.ts'
import { classNames } from './class-names.ts'
import { describedBy, FieldNotes, type FieldProps, fieldId, OptionalMark } from './field-frame.tsx'
import { Fieldset } from './fieldset.tsx'

/** Props shared by radios and checkboxes. */
export interface ChoiceGroupProps extends FieldProps {
  readonly choices: readonly Choice[]
  /** `row` sets the answers side by side; the default stacks them. */
  readonly arrangement?: 'stack' | 'row'
  /** `digits` shows the digit that chooses the answer while the group has focus (clerk's screens). */
  readonly keys?: 'digits'
  /** Puts the focus on the first answer, so that digits work at once. */
  readonly focus?: 'first'
}

interface Kind {
  readonly kind: 'radios' | 'checkboxes'
  readonly chosen: ReadonlySet<string>
}

/** Radios or checkboxes under one question. The first control's id is the field's, so error links reach it. */
export function ChoiceGroup(props: ChoiceGroupProps & Kind) {
  const { kind, arrangement, keys } = props
  return (
    <div class={classNames('govuk-form-group', props.error && 'govuk-form-group--error', props.class)}>
      <Fieldset
        legend={
          <>
            {props.label}
            <OptionalMark need={props.need} />
          </>
        }
        describedBy={describedBy(props)}
      >
        <FieldNotes {...props} />
        <div
          class={classNames(`govuk-${kind}`, arrangement === 'row' && `govuk-${kind}--inline`)}
          data-digits={keys === 'digits' ? '' : undefined}
        >
          {props.choices.map((choice, index) => (
            <ChoiceItem key={choice.value} group={props} choice={choice} index={index} />
          ))}
        </div>
      </Fieldset>
    </div>
  )
}

interface ItemProps {
  readonly group: ChoiceGroupProps & Kind
  readonly choice: Choice
  readonly index: number
}

function ChoiceItem({ group, choice, index }: ItemProps) {
  const base = fieldId(group.name)
  const id = index === 0 ? base : `${base}-${index + 1}`
  const block = `govuk-${group.kind}`
  return (
    <div class={`${block}__item`}>
      <input
        class={`${block}__input`}
        type={group.kind === 'radios' ? 'radio' : 'checkbox'}
        id={id}
        name={group.name}
        value={choice.value}
        checked={group.chosen.has(choice.value)}
        disabled={choice.state === 'disabled'}
        autofocus={index === 0 && group.focus === 'first'}
        aria-describedby={choice.hint ? `${id}-item-hint` : undefined}
      />
      <label class={`govuk-label ${block}__label`} for={id}>
        {group.keys === 'digits' && <kbd class="ok-key">{index + 1}</kbd>}
        {choice.label}
      </label>
      {choice.hint && (
        <div class={`govuk-hint ${block}__hint`} id={`${id}-item-hint`}>
          {choice.hint}
        </div>
      )}
    </div>
  )
}
