import type { HowToPay } from '#domain/service-cards/how-to-pay.ts'
import { useLanguage } from '#web/components/language.ts'
import { SummaryList } from '#web/components/summary-list.tsx'
import { payAtLines } from './card-words.ts'

/** The number to transfer to and the desks where one pays, as they are today. */
export function PayAt({ pay }: { readonly pay: HowToPay | undefined }) {
  const { language } = useLanguage()
  const rows = payAtLines(pay, language).map(({ label, value }) => ({
    key: label,
    value: <span lang="pl">{value}</span>,
  }))
  return rows.length === 0 ? null : <SummaryList rows={rows} />
}
