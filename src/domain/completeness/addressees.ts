import { type Life, nobodyLives } from '../proceedings/party-died.ts'

/** A person behind the paper, as far as delivery looks at them. */
export type Addressee = {
  id: string
  name: string
  role: 'applicant' | 'proxy' | 'representative' | 'bringer'
  proxyScope: 'full' | 'service' | 'collection' | null
  /** Left out: nothing in the file says that this person died. */
  life?: Life
}

/**
 * To whom a letter of this matter must be delivered: the proxy when there is one (art. 40 § 2 KPA), otherwise every
 * applicant (art. 40 § 3). A proxy for collection and whoever brought the paper receive nothing for the party. Nothing is
 * addressed to a party that died, nor to whoever acted for it alone; the other parties get theirs (art. 97 § 1 pkt 1).
 */
export function addresseesOf<Party extends Addressee>(parties: readonly Party[]): Party[] {
  if (nobodyLives(parties)) return []
  const proxy = parties.find((party) => party.role === 'proxy' && party.proxyScope !== 'collection')
  if (proxy) return [proxy]
  const statutory = parties.filter((party) => party.role === 'representative')
  return statutory.length > 0
    ? statutory
    : parties.filter((party) => party.role === 'applicant' && party.life !== 'dead')
}

/** Whether handing a letter to these persons is delivery: everybody who must get it got it. */
export function isDelivery(parties: readonly Addressee[], handedTo: readonly string[]): 'delivery' | 'no-delivery' {
  const due = addresseesOf(parties)
  return due.length > 0 && due.every((party) => handedTo.includes(party.id)) ? 'delivery' : 'no-delivery'
}
