import {
  authorised,
  type LetterFacts,
  type LetterHead,
  letterHead,
  type OfficerFacts,
  type PersonFacts,
  type Signature,
} from './letter.ts'
import { type PartiesFacts, personsLine } from './parties.ts'
import { polishDay, polishWeekday } from './polish-text.ts'

export interface ReminderForwardingFacts extends LetterFacts {
  /** The authority above. */
  addressee: PersonFacts
  parties: PartiesFacts
  matter: string
  reminderFiledOn: string
  complains: 'of-inactivity' | 'of-length'
  /** The last day to forward it (art. 37 § 4). */
  lastDay: string
  /** What the office says to it. */
  position: string
  officer: OfficerFacts
}

export interface ReminderForwardingContent {
  head: LetterHead
  addressee: string[]
  sentences: string[]
  position: string
  signatures: Signature[]
  copies: string[]
}

const COMPLAINS = { 'of-inactivity': 'na bezczynność', 'of-length': 'na przewlekłe prowadzenie postępowania' } as const

/** The letter that sends a ponaglenie up with copies of the file and the office's position (art. 37 § 4 k.p.a.). */
export function reminderForwardingContent(facts: ReminderForwardingFacts): ReminderForwardingContent {
  const { addressee, parties } = facts
  return {
    head: letterHead('reminder-forwarding', 'Przekazanie ponaglenia', facts),
    addressee: addressee.address === null ? [addressee.name] : [addressee.name, addressee.address],
    sentences: [
      `Na podstawie art. 37 § 4 k.p.a. przekazuję ponaglenie ${COMPLAINS[facts.complains]} wniesione dnia ${polishDay(facts.reminderFiledOn)} w sprawie: ${facts.matter} (strona: ${personsLine(parties)}), wraz z odpisami akt sprawy.`,
      `Ostatni dzień na przekazanie: ${polishWeekday(facts.lastDay)}`,
    ],
    position: facts.position,
    signatures: [authorised(facts.office, facts.officer)],
    copies: ['adresat', 'strona (do wiadomości)', 'akta sprawy'],
  }
}
