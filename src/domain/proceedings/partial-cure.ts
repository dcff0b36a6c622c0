/** Some defects cured, one not (art. 64 § 2 KPA): the officer says what the rest prevents. */
import { accept, type Outcome, refuse } from '../outcome.ts'

/** What a lack that remains prevents: the whole application, one of its requests, or nothing. */
export type Prevents = 'whole' | 'one-request' | 'nothing'

export type AfterPartialCure = { way: 'leave-whole' } | { way: 'go-on-without'; requests: string[] } | { way: 'go-on' }

/** What follows from the lacks that remain. Each needs the officer's word; without it nothing is decided. */
export function afterPartialCure(
  rest: readonly { name: string; request: string; prevents: Prevents | null }[],
): Outcome<AfterPartialCure, { why: 'lack-not-judged'; name: string }> {
  const open = rest.find((lack) => lack.prevents === null)
  if (open) return refuse({ why: 'lack-not-judged', name: open.name })
  if (rest.some((lack) => lack.prevents === 'whole')) return accept({ way: 'leave-whole' })
  const requests = rest.filter((lack) => lack.prevents === 'one-request').map((lack) => lack.request)
  return accept(requests.length > 0 ? { way: 'go-on-without', requests: [...new Set(requests)] } : { way: 'go-on' })
}
