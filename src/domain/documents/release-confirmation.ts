import {
  type LetterFacts,
  type LetterHead,
  type Line,
  letterHead,
  type OfficerFacts,
  type Signature,
} from './letter.ts'
import { polishDay, polishWeekday } from './polish-text.ts'

/**
 * Who takes the documents: the party, the proxy by a power that is on file (art. 40 § 2), a representative, or somebody
 * authorised only to collect. `powerOf`: the day of the power of attorney, when it is known.
 */
export type Capacity =
  | { as: 'party' }
  | { as: 'proxy'; of: string; powerOf: string | null }
  | { as: 'representative'; of: string }
  | { as: 'collector'; of: string; authorisation: string }

/** What the released document says about remedies; echoed, never invented here. */
export type Remedy =
  /** `to` in the genitive: „Samorządowego Kolegium Odwoławczego w Płocku”; null when only the document itself names it. */
  | { kind: 'appeal'; to: string | null; lastDay: string }
  | { kind: 'complaint'; to: string | null; lastDay: string }
  | { kind: 'none' }

export interface ReleaseFacts extends LetterFacts {
  matter: string
  documents: readonly { name: string; dated: string; mark: string | null }[]
  receiver: string
  capacity: Capacity
  /** „dowód osobisty”: only its kind; no number, no copy. */
  identityDocument: string
  releasedAt: string
  returned: readonly { name: string; state: 'returned' | 'left' }[]
  remedy: Remedy
  officer: OfficerFacts
}

export interface ReleaseContent {
  head: LetterHead
  lines: Line[]
  documents: string[]
  returned: { text: string; state: string }[]
  remedy: string | null
  signatures: Signature[]
}

/** The receiver's confirmation, signed and dated by the receiver: the evidence of delivery (art. 46 § 1 k.p.a.). */
export function releaseContent(facts: ReleaseFacts): ReleaseContent {
  return {
    head: letterHead('release-confirmation', 'Potwierdzenie odbioru dokumentów', facts),
    lines: [
      { label: 'Sprawa', value: facts.matter },
      { label: 'Odbierający', value: facts.receiver },
      { label: 'Występuje jako', value: capacity(facts.capacity) },
      { label: 'Tożsamość', value: `sprawdzono: ${facts.identityDocument} (numeru nie zapisano)` },
      { label: 'Wydano', value: `${polishDay(facts.day)}, godz. ${facts.releasedAt}` },
    ],
    documents: facts.documents.map(documentLine),
    returned: facts.returned.map(({ name, state }) => ({
      text: name,
      state: state === 'returned' ? 'zwrócono' : 'nie zwrócono',
    })),
    remedy: remedy(facts),
    signatures: [
      { caption: 'Potwierdzam odbiór wymienionych dokumentów', name: facts.receiver, position: null, dating: 'dated' },
      { caption: 'Wydał(a)', name: facts.officer.name, position: facts.officer.position, dating: 'undated' },
    ],
  }
}

const documentLine = ({ name, dated, mark }: ReleaseFacts['documents'][number]): string =>
  [name, `z dnia ${polishDay(dated)}`, mark === null ? null : `znak ${mark}`].filter((part) => part !== null).join(', ')

function capacity(given: Capacity): string {
  if (given.as === 'party') return 'strona'
  if (given.as === 'representative') return `osoba uprawniona do reprezentowania: ${given.of}`
  if (given.as === 'collector') return `osoba upoważniona do odbioru przez: ${given.of} (${given.authorisation})`
  const power = given.powerOf === null ? 'pełnomocnictwo' : `pełnomocnictwo z dnia ${polishDay(given.powerOf)}`
  return `pełnomocnik strony: ${given.of} (${power} w aktach)`
}

function remedy({ remedy: open, office }: ReleaseFacts): string | null {
  if (open.kind === 'none') return null
  const [name, article] =
    open.kind === 'appeal' ? ['odwołanie', 'art. 129 § 1 i 2 k.p.a.'] : ['zażalenie', 'art. 141 § 2 k.p.a.']
  return `Przypominamy pouczenie: służy ${name}${open.to === null ? '' : ` do ${open.to}`} za pośrednictwem ${office.authority}. Jeżeli dokument doręczono dziś, ostatni dzień na jego wniesienie to ${polishWeekday(open.lastDay)} (${article}).`
}
