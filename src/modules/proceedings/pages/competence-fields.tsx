import { message } from '#messages/index.ts'
import { Radios } from '#web/components/radios.tsx'
import { TextArea } from '#web/components/text-area.tsx'
import { TextField } from '#web/components/text-field.tsx'

export type FieldsProps = {
  /** Name, value and error of a field; `otherwise` is what it shows at first. */
  readonly field: (name: string, otherwise?: string) => { name: string; value: string; error: string | undefined }
}

/** To whom the paper goes and why (art. 65 § 1 KPA). */
export function ForwardFields({ field }: FieldsProps) {
  return (
    <>
      <TextField {...field('authority')} label={message('proceedings.authority')} maxLength={200} />
      <TextField {...field('authorityAddress')} label={message('proceedings.authorityAddress')} maxLength={300} />
      <TextArea
        {...field('reasons')}
        label={message('proceedings.reasons')}
        hint={message('proceedings.reasonsHint')}
        rows={5}
        maxLength={3000}
      />
    </>
  )
}

/** Why it can be forwarded to nobody (art. 66 § 3–4 KPA). */
export function ReturnFields({ field }: FieldsProps) {
  return (
    <>
      <Radios
        {...field('because')}
        label={message('proceedings.because')}
        choices={(['common-court', 'unknown'] as const).map((value) => ({
          value,
          label: message(`proceedings.because.${value}`),
        }))}
      />
      <TextField {...field('court')} label={message('proceedings.court')} need="optional" maxLength={200} />
      <Radios
        {...field('courtDeclined', 'has-not-declined')}
        label={message('proceedings.courtDeclined')}
        choices={(['has-not-declined', 'declined'] as const).map((value) => ({
          value,
          label: message(`proceedings.courtDeclined.${value}`),
        }))}
      />
      <TextField {...field('orderSign')} label={message('proceedings.orderSign')} maxLength={120} />
      <TextArea
        {...field('grounds')}
        label={message('proceedings.grounds')}
        hint={message('proceedings.groundsHint')}
        need="optional"
        rows={4}
        maxLength={3000}
      />
    </>
  )
}

/** Which matters are examined here and which must be filed apart (art. 66 § 1 KPA). */
export function SeparationFields({ field }: FieldsProps) {
  return (
    <>
      <TextArea
        {...field('own')}
        label={message('proceedings.own')}
        hint={message('proceedings.ownHint')}
        rows={3}
        maxLength={2000}
      />
      <TextArea
        {...field('apart')}
        label={message('proceedings.apart')}
        hint={message('proceedings.apartHint')}
        rows={3}
        maxLength={2000}
      />
    </>
  )
}
