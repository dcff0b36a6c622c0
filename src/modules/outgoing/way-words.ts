import type { OutgoingWay, PostalService } from '#domain/posting/outgoing-letter.ts'
import { message } from '#messages/index.ts'

/** How a letter left, in words: by post the service says it. */
export function wayWords({ way, service }: { way: OutgoingWay; service: PostalService | null }): string {
  return way === 'post'
    ? message(`outgoing.service.${service ?? 'registered-with-slip'}`)
    : message(`outgoing.way.${way}`)
}
