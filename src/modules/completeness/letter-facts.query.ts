import type { EnclosureFacts } from '#domain/documents/enclosures.ts'
import type { Procedure } from '#domain/documents/lacks.ts'
import type { LegalProfile } from '#domain/legal-profiles/profiles.ts'
import type { ActFrame } from '#modules/act.ts'

/** Which act's words a letter uses. */
export function procedureOf(profile: LegalProfile | null): Procedure {
  if (profile?.code === 'ORDYNACJA') return 'tax'
  if (profile?.code === 'PETITION') return 'petition'
  return profile?.code === 'COMPLAINT_VIII' ? 'complaint' : 'kpa'
}

/** What came with the paper, for the first column of the receipt. */
export async function readEnclosures({ tx }: ActFrame, paperId: string): Promise<EnclosureFacts[]> {
  const rows = await tx
    .selectFrom('enclosures')
    .select(['name', 'pages', 'form', 'returnable', 'returned_on'])
    .where('paper_id', '=', paperId)
    .orderBy('position')
    .execute()
  return rows.map(({ name, pages, form, returnable, returned_on }) => ({
    name,
    pages,
    form,
    fate: returnable === 'yes' && returned_on === null ? 'returned' : 'kept',
  }))
}
