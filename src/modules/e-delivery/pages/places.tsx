import { mayTry } from '#domain/people/can.ts'
import { dayOf } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import type { StaffContext } from '#web/route.ts'

const places = [
  ['work', 'outgoing.read-register'],
  ['register', 'outgoing.read-register'],
  ['books', 'outgoing.read-books'],
  ['ranges', 'outgoing.read-register'],
  ['addresses', 'e-delivery.read-addresses'],
] as const

type Props = { readonly here: (typeof places)[number][0]; readonly context: StaffContext }

/** The screens of outgoing items and of addresses, one beside another. They stand here because the addresses are the lower of them. */
export function OutgoingPlaces({ here, context }: Props) {
  const year = dayOf(context.services.clock.now()).slice(0, 4)
  const hrefs = {
    work: '/outgoing',
    register: `/outgoing/${year}`,
    books: '/outgoing/books',
    ranges: '/posting-numbers',
    addresses: '/electronic-addresses',
  }
  return (
    <nav class="ok-places" aria-label={message('outgoing.places')}>
      <ul>
        {places
          .filter(([, permission]) => mayTry(context.actor, permission))
          .map(([place]) => (
            <li key={place}>
              {place === here ? (
                <strong aria-current="page">{message(`outgoing.place.${place}`)}</strong>
              ) : (
                <a class="govuk-link" href={hrefs[place]}>
                  {message(`outgoing.place.${place}`)}
                </a>
              )}
            </li>
          ))}
      </ul>
    </nav>
  )
}
