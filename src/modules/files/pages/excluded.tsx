import { message } from '#messages/index.ts'
import { WarningText } from '#web/components/warning-text.tsx'
import type { StaffContext } from '#web/route.ts'
import { type Exclusion, ownExclusion } from '../exclusions.ts'

type Props = { readonly exclusions: readonly Exclusion[]; readonly context: StaffContext }

/** Says to whoever was excluded why there is nothing to do here and who acts instead (art. 24 KPA). */
export function Excluded({ exclusions, context }: Props) {
  const own = ownExclusion(exclusions, context)
  if (!own) return null
  return <WarningText>{message('files.excluded', { basis: own.basis, replacement: own.replacement })}</WarningText>
}
