import type { ChecklistChange } from '#domain/guide/checklist-changes.ts'
import type { Services } from '#web/services.ts'
import { matterText } from './choose-matter.ts'
import { findClientList } from './client-list.query.ts'
import { type TypedForm, textAt } from './typed-form.ts'

/** What the clerk is told of the checklist that the client brought. */
export type ListNote =
  | { kind: 'none' | 'unknown' }
  | { kind: 'expired'; expiresOn: string }
  | { kind: 'no-card'; symbol: string }
  | { kind: 'other-matter'; symbol: string }
  | { kind: 'taken'; madeOn: string; changes: ChecklistChange[] }

/**
 * What stands in the form when it opens from a client's checklist: the matter in the edition in force, what the client
 * said is not theirs, and what the client said is. It is a beginning; the clerk changes it like anything typed.
 */
export async function valuesFromList(services: Services, id: string, today: string): Promise<Record<string, unknown>> {
  const list = await findClientList(services, id, today)
  if (!list?.card || list.expiresOn < today) return { clientList: id }
  const { card, symbol } = list
  const said = (what: 'yes' | 'no') =>
    card.applies.filter(({ applies }) => applies === what).map(({ itemId }) => itemId)
  return {
    clientList: id,
    cardEditionId: card.editionId,
    matterText: matterText({ symbol, title: card.title }),
    notApplicable: said('no'),
    needed: said('yes'),
  }
}

/** The note of the checklist that the form was begun from, as it stands against the matter chosen now. */
export async function noteOfList(
  services: Services,
  form: TypedForm,
  { chosen, arrivedOn, today }: { chosen: string | null; arrivedOn: string; today: string },
): Promise<ListNote> {
  const id = textAt(form, 'clientList')
  if (!/^[0-9a-f-]{36}$/.test(id)) return { kind: 'none' }
  const list = await findClientList(services, id, arrivedOn)
  if (!list) return { kind: 'unknown' }
  const { symbol, madeOn, expiresOn, changes } = list
  if (expiresOn < today) return { kind: 'expired', expiresOn }
  if (!list.card) return { kind: 'no-card', symbol }
  return chosen === symbol ? { kind: 'taken', madeOn, changes } : { kind: 'other-matter', symbol }
}
