import { groupThousands } from '#messages/money.ts'
import { classNames } from './class-names.ts'
import { useLanguage } from './language.ts'

/** Props of a number in a register. */
export interface RegisterNumberProps {
  readonly number: number
  readonly year: number
  /** Symbol of the register, e.g. „RPW”. */
  readonly register?: string
  /** `loud` is the one loud thing of a page; `inline` sits in a row or a sentence. */
  readonly size?: 'loud' | 'inline'
}

/** „12 345 / 2026” in tabular figures; read aloud as „nr 12345 z roku 2026”. */
export function RegisterNumber({ number, year, register, size }: RegisterNumberProps) {
  const { say } = useLanguage()
  const shown = `${groupThousands(number)} /\u00a0${year}`
  if (size === 'inline') return <span class="ok-number">{register ? `${register}\u00a0${shown}` : shown}</span>
  return (
    <span class={classNames('ok-number', 'ok-number--loud')}>
      {register && <span class="ok-number__register">{register} </span>}
      <span aria-hidden="true">{shown}</span>
      <span class="govuk-visually-hidden">{say('common.numberInYear', { number, year })}</span>
    </span>
  )
}
