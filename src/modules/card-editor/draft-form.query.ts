import type { FormKind } from '#domain/service-cards/card-forms.ts'
import { formFile } from '#modules/service-cards/index.ts'
import { NotFound } from '#web/act.ts'
import type { Services } from '#web/services.ts'
import { getDraft } from './draft.query.ts'

/** A form of a draft as it will be downloaded. @throws NotFound */
export async function getDraftForm(services: Services, draftId: string, sha256: string) {
  const { content } = await getDraft(services, draftId)
  const form = content.forms.find((one) => one.sha256 === sha256)
  const kept = form && (await findKind(services, sha256))
  if (!form || !kept) throw new NotFound('form')
  return formFile(services, { name: form.name, kind: kept.kind, sha256 })
}

async function findKind({ database }: Services, sha256: string): Promise<{ kind: FormKind } | undefined> {
  const row = await database.db
    .selectFrom('card_form_files')
    .select('kind')
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row as { kind: FormKind } | undefined
}
