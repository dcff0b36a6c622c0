import {
  type LetterFacts,
  type LetterHead,
  type Line,
  letterHead,
  type OfficerFacts,
  type Signature,
} from './letter.ts'
import { type PartiesFacts, partyLines } from './parties.ts'
import { polishDay } from './polish-text.ts'

export interface NoAddressNoteFacts extends LetterFacts {
  procedure: 'kpa' | 'complaint'
  parties: PartiesFacts
  matter: string
  filedOn: string
  search: { on: string; by: string; sources: readonly string[]; note: string }
  /** How whoever left a telephone or an e-mail was asked; empty when there was none. */
  asked: string
  officer: OfficerFacts
}

export interface NoAddressNoteContent {
  head: LetterHead
  lines: Line[]
  searched: string[]
  notes: string[]
  sentences: string[]
  signatures: Signature[]
}

const BASIS = {
  kpa: 'art. 64 § 1 k.p.a.',
  complaint: '§ 8 ust. 1 rozporządzenia Rady Ministrów z 8 stycznia 2002 r., Dz.U. nr 5 poz. 46',
} as const

/**
 * The note in the file that an application without an address is left unexamined at once (art. 64 § 1, 72 § 1 KPA). There
 * is nobody to send a letter to, so the note is all there is.
 */
export function noAddressNoteContent(facts: NoAddressNoteFacts): NoAddressNoteContent {
  const { search, officer, asked } = facts
  return {
    head: letterHead('no-address-note', 'Adnotacja o pozostawieniu podania bez rozpoznania', facts),
    lines: [
      { label: 'Sprawa', value: facts.matter },
      ...partyLines(facts.parties),
      { label: 'Podanie wniesiono', value: polishDay(facts.filedOn) },
      { label: 'Adresu szukano', value: `${polishDay(search.on)}, ${search.by}` },
    ],
    searched: [...search.sources],
    notes: [search.note, asked === '' ? '' : `Pytanie o adres: ${asked}`].filter((note) => note !== ''),
    sentences: [
      'W podaniu nie wskazano adresu wnoszącego, a sprawdzono w danych urzędu, że nie ma możności ustalenia go na podstawie posiadanych danych.',
      `Podanie pozostawia się bez rozpoznania (${BASIS[facts.procedure]}). Do usunięcia tego braku się nie wzywa, a zawiadomienia nie ma dokąd wysłać.`,
      'Adnotację sporządzono na podstawie art. 72 § 1 k.p.a.',
    ],
    signatures: [{ caption: 'Czynności dokonał(a)', name: officer.name, position: officer.position, dating: 'dated' }],
  }
}
