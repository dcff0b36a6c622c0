import { type ClientFacts, findClients, findClientsById } from '#modules/clients/index.ts'
import type { Services } from '#web/services.ts'
import { countAt, type TypedForm, textAt } from './typed-form.ts'

/** One party of the form: the known client chosen for it, or those that match what was typed. */
export type ScreenParty = { index: number; client: ClientFacts | null; offers: ClientFacts[] }

/** Parties of the form as it stands: at least one, one more when the clerk asked for it. */
export async function screenParties(services: Services, form: TypedForm): Promise<ScreenParty[]> {
  const asked = textAt(form, 'look') === 'more-parties' ? 1 : 0
  const rows = Array.from({ length: Math.max(1, countAt(form, 'parties') + asked) }, (_, index) => index)
  const ids = rows.map((index) => chosenId(form, index))
  const known = new Map(
    (
      await findClientsById(
        services,
        ids.filter((id) => id !== ''),
      )
    ).map((client) => [client.id, client]),
  )
  return Promise.all(
    rows.map(async (index) => {
      const find = textAt(form, `parties.${index}.find`)
      const client = known.get(ids[index] ?? '')
      if (client && isSame(form, index, find, client)) return { index, client, offers: [] }
      const offers = find ? await findClients(services, find) : []
      const only = textAt(form, 'look') === `party-${index}` && offers.length === 1 ? offers[0] : undefined
      return only ? { index, client: only, offers: [] } : { index, client: null, offers }
    }),
  )
}

/** Name of the applicant as chosen or typed; null when nobody is named yet. */
export function applicantName(form: TypedForm, parties: readonly ScreenParty[]): string | null {
  return nameAt(form, 0, parties[0]?.client ?? null)
}

/** Name of one party of the form as chosen or typed; null when nobody is named there yet. */
export function nameAt(form: TypedForm, index: number, client: ClientFacts | null): string | null {
  if (client) return client.name
  const [organisation, ...names] = ['organisation', 'surname', 'givenNames'].map((key) =>
    textAt(form, `parties.${index}.${key}`).trim(),
  )
  return organisation || names.filter(Boolean).join(' ') || null
}

function chosenId(form: TypedForm, index: number): string {
  const id = textAt(form, `parties.${index}.clientId`) || textAt(form, `parties.${index}.picked`)
  return /^[0-9a-f-]{36}$/.test(id) ? id : ''
}

/** A choice stands until other words are typed over it. */
function isSame(form: TypedForm, index: number, find: string, client: ClientFacts): boolean {
  return find === '' || find === client.name || find === textAt(form, `parties.${index}.findWas`)
}
