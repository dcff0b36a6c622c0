import { shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Select } from '#web/components/select.tsx'
import type { Officer } from '../officers.query.ts'

/** Props: who may be chosen, and who is chosen now. */
export interface OfficerSelectProps {
  readonly officers: readonly Officer[]
  readonly value: string
  readonly error?: string | undefined
  readonly need?: 'optional'
}

/** The choice of who runs a case; absent people are shown with their substitute. */
export function OfficerSelect({ officers, value, error, need }: OfficerSelectProps) {
  return (
    <Select
      name="officerId"
      label={message('cases.officer')}
      empty={message('cases.chooseOfficer')}
      value={value}
      error={error}
      {...(need ? { need } : {})}
      choices={officers.map((one) => ({ value: one.id, label: officerWords(one) }))}
    />
  )
}

function officerWords({ name, position, absent }: Officer): string {
  const who = `${name}, ${position}`
  if (!absent) return who
  return message('cases.absentOfficer', { who, until: shortDate(absent.until), substitute: absent.substitute })
}
