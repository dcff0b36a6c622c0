import { type LetterFacts, type LetterHead, type Line, letterHead } from './letter.ts'
import { polishDay, shortDay } from './polish-text.ts'

export interface MetrykaFacts extends LetterFacts {
  caseSign: string
  matter: string
  initiatedOn: string
  /** The dates of the case side by side, each with the lines that say why; days ISO. */
  dates: readonly { label: string; on: string; steps: readonly { text: string; basis: string }[] }[]
  /** The sentence that says why no metryka is kept in cases of this class; null when it is. */
  notKept: string | null
  rows: readonly { on: string; person: string; position: string; act: string; document: string | null }[]
}

export interface MetrykaContent {
  head: LetterHead
  basis: string
  lines: Line[]
  dates: { label: string; on: string; why: string }[]
  rows: { on: string; person: string; act: string; document: string }[]
}

/** The metryka of a case: who did what, when, shown by which document (art. 66a k.p.a.). */
export function metrykaContent(facts: MetrykaFacts): MetrykaContent {
  return {
    head: letterHead('metryka', 'Metryka sprawy', { ...facts, unit: null }),
    basis: facts.notKept ?? 'Prowadzona na podstawie art. 66a k.p.a. Stan na dzień sporządzenia wydruku.',
    lines: [
      { label: 'Oznaczenie sprawy', value: facts.caseSign },
      { label: 'Tytuł sprawy', value: facts.matter },
      { label: 'Data wszczęcia', value: polishDay(facts.initiatedOn) },
    ],
    dates: facts.dates.map(({ label, on, steps }) => ({
      ...{ label, on: polishDay(on) },
      why: steps.map(({ text, basis }) => `${text} (${basis})`).join(' '),
    })),
    rows: facts.rows.map(({ on, person, position, act, document }) => ({
      on: shortDay(on),
      person: `${person}, ${position}`,
      act,
      document: document ?? '–',
    })),
  }
}
