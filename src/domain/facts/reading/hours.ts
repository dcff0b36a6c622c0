import { fold } from '../spelling.ts'
import { clauseStart, type Mention } from './mention.ts'

/**
 * Hours of a week as a text tells them: each weekday (1 = Monday) with its spans „08:00-12:00 12:30-16:00”. Of a day of which only
 * the end is told („czwartek do 18:00”) the beginning is „?”.
 */
export type HoursMention = Mention & { week: ReadonlyMap<number, string>; of: 'cash-desk' | 'office' }

const DAY_STEMS = ['pon|pn', 'wtor|wt', 'srod|sr', 'czwart|czw', 'piat|pt', 'sobot|sob', 'niedziel|niedz|nd']
const dayPattern = `(?:${DAY_STEMS.join('|')})\\p{L}*\\.?`
const time = '(\\d{1,2})(?:[.:](\\d{2}))?'
const span = `(?:od\\s+)?${time}\\s*(?:-|–|do)\\s*${time}`
const SPAN = new RegExp(`${span}(?!\\d)`, 'gu')
/** Only the end of a day; without its minutes it could be anything („do 18 lat”). */
const until = 'do\\s+(?:godz\\p{L}*\\.?\\s*)?(\\d{1,2})[.:](\\d{2})(?!\\d)'
const UNTIL = new RegExp(until, 'u')
/** All working days at once; an office says „codziennie” of them too. */
const WORKING = '(?:codziennie|w(?:e)?\\s+(?:dni|kazdy\\s+dzien)\\s+(?:robocz|powszedn)\\p{L}*)'
/** Days and their spans; after a break the day goes on: „8:00–12:00 i 12:30–16:00”. */
const ENTRY = new RegExp(
  `(?<!\\p{L})(${WORKING}|${dayPattern}(?:\\s*(?:,|i|oraz|-|–|do)\\s*${dayPattern})*)\\s*:?\\s*(?:w\\s+)?(?:godz\\p{L}*\\.?\\s*)?(${span}(?!\\d)(?:\\s*(?:,|i|oraz)\\s*${span}(?!\\d))*|${until})`,
  'gu',
)

function dayOf(word: string): number {
  return DAY_STEMS.findIndex((stems) => new RegExp(`^(?:${stems})`, 'u').test(word)) + 1
}

/** „poniedziałek, środa” or „od poniedziałku do piątku” as numbers of days. */
function daysOf(list: string): number[] {
  if (new RegExp(`^${WORKING}`, 'u').test(list)) return [1, 2, 3, 4, 5]
  const words = [...list.matchAll(new RegExp(dayPattern, 'gu'))].map(([word]) => dayOf(word))
  const joins = [...list.matchAll(/\s(?:do)\s|[-–,]|\s(?:i|oraz)\s/gu)].map(([join]) => join.trim())
  return words.flatMap((day, position) => {
    const next = words[position + 1]
    const isRange = /^(?:do|-|–)$/u.test(joins[position] ?? '')
    return next === undefined || !isRange
      ? [day]
      : Array.from({ length: Math.max(1, next - day) }, (_, step) => day + step)
  })
}

const clock = (hour = '', minutes = '00') => `${hour.padStart(2, '0')}:${minutes}`

function spansOf(told: string): string[] {
  const ends = told.startsWith('do') ? UNTIL.exec(told) : null
  if (ends) return [`?-${clock(ends[1], ends[2])}`]
  return [...told.matchAll(SPAN)].map(
    ([, fromHour, fromMinutes, toHour, toMinutes]) => `${clock(fromHour, fromMinutes)}-${clock(toHour, toMinutes)}`,
  )
}

/** Whether spans told of a day are those that hold; where only the end is told, only the end counts. */
export function sameSpans(told: string, held: string | undefined): boolean {
  return told === held || (told.startsWith('?') && held?.endsWith(told.slice(1)) === true)
}

/** Hours told in a text, entries that follow each other as one: „pn–śr 8:00–15:30, czw 8:00–16:30”. */
export function hoursIn(text: string): HoursMention[] {
  const folded = fold(text)
  const groups: { at: number; end: number; week: Map<number, string> }[] = []
  for (const match of folded.matchAll(ENTRY)) {
    const [whole, list = '', told = ''] = match
    const spans = spansOf(told)
    const last = groups.at(-1)
    const joined = last && /^[\s,;]*(?:i|oraz|a)?\s*(?:w|od)?\s*$/u.test(folded.slice(last.end, match.index))
    const group = joined ? last : { at: match.index, end: 0, week: new Map<number, string>() }
    if (!joined) groups.push(group)
    group.end = match.index + whole.length
    for (const day of daysOf(list)) group.week.set(day, spans.join(' '))
  }
  return groups.map(({ at, end, week }) => {
    const norm = [...week]
      .sort(([one], [other]) => one - other)
      .map(([day, span]) => `${day} ${span}`)
      .join(', ')
    const before = folded.slice(clauseStart(text, at), at)
    return {
      at,
      end,
      norm,
      week,
      of: /(?<!\p{L})kas(?:a|y|ie|e)(?!\p{L})/u.test(before) ? 'cash-desk' : 'office',
    }
  })
}
