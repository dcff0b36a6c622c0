import { authorityGenitive } from '#domain/documents/authority.ts'
import type { OfficeFacts } from '#domain/documents/letter.ts'
import { message } from '#messages/index.ts'
import type { Office } from '#web/office.ts'

/** The office as the head of every paper names it. */
export function officeFacts(office: Office): OfficeFacts {
  const contact = [
    office.phone && message('documents.contact.phone', { value: office.phone }),
    office.email && message('documents.contact.email', { value: office.email }),
    office.ade && message('documents.contact.ade', { value: office.ade }),
  ].filter((part) => part)
  return {
    name: office.name,
    address: `${office.address}, ${office.postalLine}`,
    contact: contact.length > 0 ? contact.join(', ') : null,
    city: office.city,
    authority: authorityGenitive(office.authority),
  }
}
