import { fold } from '../spelling.ts'
import { clauseStart, type Mention, mentionsOf } from './mention.ts'

/** A position of the journal of laws, with the words before it in which the act is named. */
export type JournalMention = Mention & {
  year: number
  /** Number of the issue, before 2012; null later. */
  issue: number | null
  position: number
  /** The words before it, back to the last break, folded. */
  named: string
}

const JOURNAL =
  /(?:Dz\.?\s?U\.?|(?<=\())\s*(?:z\s+)?(?:((?:19|20)\d{2})(?:\s*r\.|\s+roku)?)?,?\s*(?:nr\s*(\d{1,3}),?\s*)?poz\.\s*(\d{1,5})/giu

/** The same with stops alone, as databases of law write it: „Dz.U.2023.775”, „Dz.U. 2001.71.734”. */
const DOTTED = /Dz\.?\s?U\.?\s*(?:z\s+)?((?:19|20)\d{2})\.(?:(\d{1,3})\.)?(\d{1,5})(?![\d.]\d|\d)/giu

const parts = (match: RegExpExecArray) => match.slice(1).join('/')

/** Positions of the journal of laws: „Dz.U. 2020 poz. 276”, „Dz. U. z 2019 roku, poz. 1000”, „Dz.U. nr 71 poz. 734”, „Dz.U.2023.775”. */
export function journalsIn(text: string): JournalMention[] {
  const found = [...mentionsOf(text, JOURNAL, parts), ...mentionsOf(text, DOTTED, parts)]
  const inOrder = found.sort((one, other) => one.at - other.at)
  return inOrder.flatMap((mention) => {
    const [year = '', issue = '', position = ''] = mention.norm.split('/')
    const named = namedBefore(text, mention.at)
    const years = [...named.matchAll(/(?:19|20)\d{2}/gu)].map(([found]) => Number(found))
    // without a year of its own a journal is of the year of the act
    const whole = year === '' ? years.at(-1) : Number(year)
    if (whole === undefined) return []
    const number = issue === '' ? null : Number(issue)
    const norm = [whole, number, Number(position)].filter((part) => part !== null).join('/')
    return [{ ...mention, norm, year: whole, issue: number, position: Number(position), named: fold(named) }]
  })
}

function namedBefore(text: string, at: number): string {
  const before = text.slice(0, at).replace(/[(\s]*(?:(?:t\.?\s?j\.?|tekst jednolity):?\s*)?$/u, '')
  return before.slice(Math.max(clauseStart(before, before.length), before.lastIndexOf(')') + 1)).trim()
}

/** Which of two positions is the earlier one: negative when the first is. */
export function compareJournals(
  one: Pick<JournalMention, 'year' | 'position'>,
  other: Pick<JournalMention, 'year' | 'position'>,
): number {
  return one.year - other.year || one.position - other.position
}

/** „Dz.U. 2020 poz. 276”, „Dz.U. 2001 nr 71 poz. 734”. */
export function journalText({ year, issue, position }: Pick<JournalMention, 'year' | 'issue' | 'position'>): string {
  return `Dz.U. ${year} ${issue === null ? '' : `nr ${issue} `}poz. ${position}`
}
