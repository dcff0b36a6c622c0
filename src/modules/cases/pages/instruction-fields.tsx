import { REMEDIES } from '#domain/proceedings/instruction.ts'
import { message } from '#messages/index.ts'
import { Details } from '#web/components/details.tsx'
import { Select } from '#web/components/select.tsx'
import { TextArea } from '#web/components/text-area.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { type Flash, fieldOf } from '#web/flash.ts'

const names = ['remedy', 'remedyTo', 'remedyDays', 'remedyMode', 'remedyFee'] as const

/** The instruction of a decision or an order; empty fields follow from the procedure and the office's data. */
export function InstructionFields({ action, flash }: { readonly action: string; readonly flash: Flash }) {
  const field = fieldOf(flash, action)
  const touched = names.map((name) => field(name)).some(({ value, error }) => error || !['', 'usual'].includes(value))
  return (
    <Details summary={message('cases.instruction.title')} state={touched ? 'open' : 'closed'}>
      <p class="govuk-body">{message('cases.instruction.hint')}</p>
      <Select
        {...field('remedy', 'usual')}
        label={message('cases.instruction.remedy')}
        choices={(['usual', ...REMEDIES] as const).map((value) => ({
          value,
          label: message(`cases.instruction.remedy.${value}`),
        }))}
      />
      <TextField
        {...field('remedyTo')}
        label={message('cases.instruction.to')}
        hint={message('cases.instruction.toHint')}
        need="optional"
        maxLength={200}
      />
      <TextField
        {...field('remedyDays')}
        label={message('cases.instruction.days')}
        hint={message('cases.instruction.daysHint')}
        need="optional"
        width={3}
        inputMode="numeric"
      />
      <TextArea
        {...field('remedyMode')}
        label={message('cases.instruction.modeField')}
        hint={message('cases.instruction.modeHint')}
        need="optional"
        rows={2}
        maxLength={400}
      />
      <TextField
        {...field('remedyFee')}
        label={message('cases.instruction.fee')}
        hint={message('cases.instruction.feeHint')}
        need="optional"
        maxLength={200}
      />
    </Details>
  )
}
