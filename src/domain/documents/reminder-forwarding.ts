import { type PartiesFacts, personsLine } from './parties.ts'
import { polishDay, polishWeekday } from './polish-text.ts'
import { type SentLetter, type SentLetterFacts, sentLetter } from './sent-letter.ts'

/** The addressee is the authority above. */
export interface ReminderForwardingFacts extends SentLetterFacts {
  parties: PartiesFacts
  matter: string
  reminderFiledOn: string
  complains: 'of-inactivity' | 'of-length'
  /** The last day to forward it (art. 37 § 4). */
  lastDay: string
  /** What the office says to it. */
  position: string
}

export interface ReminderForwardingContent extends SentLetter {
  sentences: string[]
  position: string
}

const COPIES = ['adresat', 'strona (do wiadomości)', 'akta sprawy']
const COMPLAINS = { 'of-inactivity': 'na bezczynność', 'of-length': 'na przewlekłe prowadzenie postępowania' } as const

/** The letter that sends a ponaglenie up with copies of the file and the office's position (art. 37 § 4 k.p.a.). */
export function reminderForwardingContent(facts: ReminderForwardingFacts): ReminderForwardingContent {
  const { parties } = facts
  return {
    ...sentLetter('reminder-forwarding', 'Przekazanie ponaglenia', facts, COPIES),
    sentences: [
      `Na podstawie art. 37 § 4 k.p.a. przekazuję ponaglenie ${COMPLAINS[facts.complains]} wniesione dnia ${polishDay(facts.reminderFiledOn)} w sprawie: ${facts.matter} (strona: ${personsLine(parties)}), wraz z odpisami akt sprawy.`,
      `Ostatni dzień na przekazanie: ${polishWeekday(facts.lastDay)}`,
    ],
    position: facts.position,
  }
}
