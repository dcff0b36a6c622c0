import {
  type LetterFacts,
  type LetterHead,
  type Line,
  letterHead,
  type OfficerFacts,
  type Signature,
} from './letter.ts'
import { shortDay } from './polish-text.ts'

export interface HandoverItem {
  number: string
  receivedOn: string
  sender: string
  title: string
  enclosures: number
}

export interface HandoverSheetFacts extends Omit<LetterFacts, 'registerNumber' | 'caseSign'> {
  /** The sheet's own number, formatted. */
  sheetNumber: string
  from: string
  to: string
  items: readonly HandoverItem[]
  officer: OfficerFacts
}

export interface HandoverSheetContent {
  head: LetterHead
  lines: Line[]
  items: { number: string; receivedOn: string; sender: string; title: string; enclosures: string }[]
  answers: string[]
  note: string
  signatures: Signature[]
}

/** The list with which complete papers go to a chancery; each is acknowledged, refused or marked as not in the bundle. */
export function handoverSheetContent(facts: HandoverSheetFacts): HandoverSheetContent {
  const head = letterHead('handover-sheet', 'Karta przekazania pism', {
    ...facts,
    registerNumber: null,
    caseSign: null,
  })
  return {
    head: { ...head, number: { label: 'Numer karty', value: facts.sheetNumber } },
    lines: [
      { label: 'Przekazuje', value: facts.from },
      { label: 'Odbiera', value: facts.to },
      { label: 'Liczba pism', value: String(facts.items.length) },
    ],
    items: facts.items.map((item) => ({
      ...item,
      receivedOn: shortDay(item.receivedOn),
      enclosures: String(item.enclosures),
    })),
    answers: ['przyjęto', 'odmowa', 'nie było w paczce'],
    note: 'Pismo uważa się za przekazane dopiero po potwierdzeniu jego odbioru. Powód odmowy wpisuje odbierający.',
    signatures: [
      { caption: 'Przekazał(a)', name: facts.officer.name, position: facts.officer.position, dating: 'undated' },
      { caption: 'Odebrał(a)', name: null, position: null, dating: 'dated' },
    ],
  }
}
