import { type Day, day } from '#domain/calendar/temporal.ts'
import { DEATHS } from '#domain/proceedings/assessment.ts'
import { type CaseParty, servedNow } from '#domain/release/addressees.ts'
import { type AddresseeOrder, readServedOrders, type ServedPerson } from '#modules/outgoing/index.ts'
import type { Services } from '#web/services.ts'
import { partyRoles, proxyScopes } from './correction-form.ts'
import { readDeadParties } from './dead-parties.query.ts'
import type { PaperToCorrect } from './paper-to-correct.query.ts'
import { nameAt, type ScreenParty } from './screen-parties.ts'
import { type TypedForm, textAt } from './typed-form.ts'

type Known = { party: CaseParty; served: Omit<ServedPerson, 'name' | 'addressee'> }

/** In which order the ways of delivery come for those whom the form names so far (art. 39, 40 KPA). */
export function ordersOnForm(
  services: Services,
  form: TypedForm,
  parties: readonly ScreenParty[],
  today: string,
): Promise<AddresseeOrder[]> {
  const named = parties.map((party) => knownOnForm(form, party)).filter(({ party }) => party.name !== '')
  return orders(services, named, day(today))
}

/** The same for the living parties that stand behind a registered paper. */
export async function ordersOfPaper(
  services: Services,
  parties: PaperToCorrect['parties'],
  today: string,
): Promise<AddresseeOrder[]> {
  const noted = await readDeadParties(services.database.db, parties[0]?.paper_id ?? null)
  const dead = new Set(noted.filter((one) => DEATHS.some((death) => death === one.noted)).map(({ id }) => id))
  const known = parties.map(({ id, role, kind, name, proxy_scope, client_id, ade, postal_code, locality }): Known => {
    const served = { clientId: client_id, ade, postalAddress: addressKnown(postal_code, locality) }
    const life = dead.has(id) ? 'dead' : 'living'
    return { party: { id, role, kind, name, proxyScope: proxy_scope, life }, served }
  })
  return orders(services, known, day(today))
}

function orders({ database }: Services, known: readonly Known[], today: Day): Promise<AddresseeOrder[]> {
  const people = servedNow(known.map(({ party }) => party)).flatMap(({ id, name, role }): ServedPerson[] => {
    const found = known.find(({ party }) => party.id === id)
    return found ? [{ ...found.served, name, addressee: role === 'proxy' ? 'proxy' : 'party' }] : []
  })
  return readServedOrders(database.db, people, today)
}

function knownOnForm(form: TypedForm, { index, client }: ScreenParty): Known {
  const typed = (name: string) => textAt(form, `parties.${index}.${name}`).trim()
  const first = index === 0 ? 'applicant' : 'proxy'
  const role = partyRoles.find((one) => one === typed('role')) ?? first
  const proxyScope = proxyScopes.find((one) => one === typed('proxyScope')) ?? null
  const kind = typed('organisation') === '' ? (client?.kind ?? 'natural') : 'organisation'
  const postalAddress = addressKnown(
    typed('postalCode') || (client?.postalCode ?? ''),
    typed('locality') || (client?.locality ?? ''),
  )
  return {
    party: { id: String(index), role, kind, name: nameAt(form, index, client) ?? '', proxyScope },
    served: { clientId: client?.id ?? null, ade: typed('ade') || (client?.ade ?? null), postalAddress },
  }
}

function addressKnown(code: string, locality: string): ServedPerson['postalAddress'] {
  return (code + locality).trim() === '' ? 'unknown' : 'known'
}
