import type { OutgoingWay, PostalService } from '#domain/posting/outgoing-letter.ts'
import { message } from '#messages/index.ts'

type Sent = PostalService | OutgoingWay

/** One way in words; by post it is the service. */
export function wayLabel(way: Sent): string {
  if (way === 'registered' || way === 'ordinary' || way === 'registered-with-slip')
    return message(`outgoing.service.${way}`)
  return way === 'post' ? wayLabel('registered-with-slip') : message(`outgoing.way.${way}`)
}

/** How a letter left, in words: by post the service says it. */
export function wayWords({ way, service }: { way: OutgoingWay; service: PostalService | null }): string {
  return wayLabel(service ?? way)
}
