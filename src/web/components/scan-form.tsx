import { HiddenField } from './hidden-field.tsx'
import { TextField } from './text-field.tsx'

/** Props of the field that takes scans and typed numbers. */
export interface ScanFormProps {
  /** Address of the page itself. */
  readonly action: string
  readonly label: string
  readonly hint?: string
  readonly button: string
  /** Codes scanned before on this page; they travel with the next one, sealed in the address. */
  readonly scanned: readonly string[]
  /** The page begins with this question. */
  readonly focus?: 'first' | undefined
}

/**
 * One field that ticks things by their code: a scanner types into it and ends with Enter, which asks the page's question
 * again with the code. With scripts a scan finds this field wherever the focus is.
 */
export function ScanForm({ action, label, hint, button, scanned, focus }: ScanFormProps) {
  return (
    <okienko-scan-form>
      <form method="post" action={action} class="ok-form ok-scan">
        {scanned.map((code, index) => (
          <HiddenField key={index} name="scan" value={code} />
        ))}
        <TextField
          name="scan"
          label={label}
          hint={hint}
          width={20}
          autocomplete="off"
          inputMode="numeric"
          maxLength={60}
          {...(scanned.length > 0 || focus === 'first' ? { focus: 'first' as const } : {})}
        />
        <button type="submit" class="govuk-button govuk-button--secondary">
          {button}
        </button>
      </form>
    </okienko-scan-form>
  )
}
