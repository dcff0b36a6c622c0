import { parseStatusCode } from '#domain/registers/status-code.ts'
import { statusDigest } from '#modules/registers/index.ts'
import type { StaffContext } from '#web/route.ts'
import { findClientListId } from './client-list.query.ts'

/** What a code typed at the window opens. */
export type FoundList = { kind: 'found'; id: string } | { kind: 'empty' | 'mistyped' | 'unknown'; typed: string }

/** The client's checklist of a typed or scanned code. A clerk is signed in and nothing personal is kept, so no limit stands. */
export async function findList({ services }: StaffContext, { listCode }: { listCode: string }): Promise<FoundList> {
  if (listCode === '') return { kind: 'empty', typed: '' }
  const parsed = parseStatusCode(listCode)
  if (!parsed.valid) return { kind: 'mistyped', typed: listCode }
  const id = await findClientListId(services, statusDigest(await services.office(), parsed.code))
  return id ? { kind: 'found', id } : { kind: 'unknown', typed: listCode }
}
