import type { Scanned } from '#domain/handover/scans.ts'
import { message } from '#messages/index.ts'
import { ScanForm } from '#web/components/scan-form.tsx'
import { WarningText } from '#web/components/warning-text.tsx'

/** Props: the page's address, all codes so far, what they matched, and how many papers the list has. */
export type ScanNotesProps = { action: string; codes: readonly string[]; scanned: Scanned; all: number }

/** The scanning field and what scanning has shown so far: how many are left, and what does not belong here. */
export function ScanNotes({ action, codes, scanned, all }: ScanNotesProps) {
  const left = all - scanned.found.size
  return (
    <div>
      <ScanForm
        action={action}
        label={message('handover.scan')}
        hint={message('handover.scan.hint')}
        button={message('handover.scan.button')}
        scanned={codes}
      />
      {codes.length > 0 && (
        <p class="govuk-body" role="status">
          {message('handover.scan.count', { scanned: scanned.found.size, all })}{' '}
          {left > 0 && message('handover.scan.left', { count: left })}{' '}
          <a class="govuk-link" href={action}>
            {message('handover.scan.again')}
          </a>
        </p>
      )}
      {scanned.foreign.length > 0 && (
        <WarningText>{message('handover.scan.foreign', { codes: scanned.foreign.join(', ') })}</WarningText>
      )}
    </div>
  )
}
