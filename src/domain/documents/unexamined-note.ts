import type { FormalLack, Procedure } from './lacks.ts'
import {
  type LetterFacts,
  type LetterHead,
  type Line,
  letterHead,
  type OfficerFacts,
  type Signature,
} from './letter.ts'
import { type PartiesFacts, partyLines } from './parties.ts'
import { polishDay, polishWeekday } from './polish-text.ts'

/** Procedures in which leaving unexamined is a material act; a tax matter ends with an order instead (art. 169 § 4 O.p.). */
export type UnexaminedProcedure = Exclude<Procedure, 'tax'>

/** The act that lets the authority leave the application so. */
export const UNEXAMINED_BASIS = {
  kpa: 'art. 64 § 2 k.p.a.',
  petition: 'art. 7 ust. 2 ustawy o petycjach',
  complaint: '§ 8 ust. 2 rozporządzenia Rady Ministrów z 8 stycznia 2002 r., Dz.U. nr 5 poz. 46',
} as const satisfies Record<UnexaminedProcedure, string>

/** Facts that both the note in the file and the letter to the party tell. */
export interface UnexaminedFacts extends LetterFacts {
  procedure: UnexaminedProcedure
  parties: PartiesFacts
  matter: string
  filedOn: string
  summons: { of: string; servedOn: string; lastDay: string }
  lacks: readonly [FormalLack, ...FormalLack[]]
  officer: OfficerFacts
}

export interface UnexaminedNoteContent {
  head: LetterHead
  lines: Line[]
  lacks: { text: string; basis: string }[]
  sentences: string[]
  signatures: Signature[]
}

/**
 * The note in the file that an application is left without examination (art. 72 § 1). It is neither a decision nor an
 * order (I OPS 2/13), so it carries facts and a signature, and no remedy.
 */
export function unexaminedNoteContent(facts: UnexaminedFacts): UnexaminedNoteContent {
  const { summons, officer } = facts
  return {
    head: letterHead('unexamined-note', 'Adnotacja o pozostawieniu podania bez rozpoznania', facts),
    lines: [
      { label: 'Sprawa', value: facts.matter },
      ...partyLines(facts.parties),
      { label: 'Podanie wniesiono', value: polishDay(facts.filedOn) },
      { label: 'Wezwanie z dnia', value: polishDay(summons.of) },
      { label: 'Doręczono', value: polishDay(summons.servedOn) },
      { label: 'Termin upłynął', value: polishWeekday(summons.lastDay) },
    ],
    lacks: facts.lacks.map(({ name, basis }) => ({ text: name, basis })),
    sentences: [
      'Stwierdzam, że wymienione braki formalne nie zostały usunięte w wyznaczonym terminie ani do dnia sporządzenia tej adnotacji.',
      `Podanie pozostawia się bez rozpoznania (${UNEXAMINED_BASIS[facts.procedure]}). Strona zostanie o tym zawiadomiona pismem.`,
      'Adnotację sporządzono na podstawie art. 72 § 1 k.p.a.',
    ],
    signatures: [{ caption: 'Czynności dokonał(a)', name: officer.name, position: officer.position, dating: 'dated' }],
  }
}
