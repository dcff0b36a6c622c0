import type { PrivacyFacts } from '#domain/documents/privacy-note.ts'
import type { CardPrivacy } from '#domain/service-cards/card-parts.ts'
import { message } from '#messages/index.ts'
import type { Office } from '#web/office.ts'
import { publicBase, typedAddress } from '#web/public-base.ts'
import type { Services } from '#web/services.ts'

/** What papers say of the client's data in a matter of a card, or (null) outside the catalogue. */
export function privacyFacts(
  services: Pick<Services, 'config'>,
  office: Pick<Office, 'dpo' | 'publicAddress'>,
  card: { symbol: string; privacy: CardPrivacy } | null,
): PrivacyFacts {
  const { name, email, phone } = office.dpo
  const way = email ?? (phone && message('documents.contact.phone', { value: phone }))
  return {
    dpo: name && way ? `${name}, ${way}` : null,
    purpose: card?.privacy.purpose ?? null,
    basis: card?.privacy.basis ?? null,
    page: typedAddress(publicBase(services, office) + (card ? `/uslugi/${card.symbol}/dane` : '/prywatnosc')),
  }
}
