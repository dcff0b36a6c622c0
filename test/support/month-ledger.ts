import type { SignedIn, TestApp } from './app.ts'
import { pdfText } from './pdf-text.ts'
import {
  datesIn,
  fictionOf,
  type Iso,
  isWorking,
  lastDay,
  lastWorkingUntil,
  nominalEnd,
  plus,
  type Unit,
  weekdayOf,
  workingDaysBefore,
} from './second-opinion.ts'

/** Where a day has to be read. */
export type Surface = 'documents' | 'paper' | 'case' | 'status' | 'outgoing'

/** One matter of the month as the story knows it: each day that may be said of it and why, and where some must be said. */
export type Matter = {
  readonly name: string
  readonly paperId: string
  readonly code: string | null
  caseId: string | null
  readonly days: Map<Iso, string>
  /** The letter that the clock owes the client before its term ends: the morning, and the day it names. */
  reminder: { on: Iso; to: string; lastDay: Iso } | null
  /**
   * Days an unsettled case is due on, of which its officer is warned on the mornings after the day each is known from: the
   * end of the law until a notice of delay names another day, then that one (art. 37 § 1 KPA).
   */
  watched: readonly { end: Iso; from: Iso; until?: Iso }[]
  readonly owed: { on: Surface; day: Iso; why: string }[]
}

/** A matter that begins: nothing has been said of it yet but its first day. */
export function newMatter(name: string, paperId: string, code: string | null, on: Iso): Matter {
  return {
    name,
    paperId,
    code,
    caseId: null,
    days: new Map([[on, 'registered']]),
    reminder: null,
    watched: [],
    owed: [],
  }
}

/** A day that something was done, typed or proved on. */
export function happened(matter: Matter, day: Iso, what: string): void {
  matter.days.set(day, what)
}

/** Counts a term by the second opinion and explains every day its derivation may name; gives the last one. */
export function counted(
  matter: Matter,
  from: Iso,
  [count, unit]: readonly [number, Unit],
  why: string,
  without = 0,
): Iso {
  const nominal = plus(nominalEnd(from, count, unit), without)
  const end = lastDay(from, count, unit, without)
  matter.days.set(from, `${why}: the event`)
  matter.days.set(plus(from, 1), `${why}: the first day counted`)
  matter.days.set(nominalEnd(from, count, unit), `${why}: its length`)
  for (let day = nominal; day <= end; day = plus(day, 1))
    matter.days.set(day, `${why}: the end and the free days before it`)
  return end
}

/** A term of the office: the last day of the law, and the working day it promises. */
export function promised(matter: Matter, filedOn: Iso, length: readonly [number, Unit], without = 0): Iso {
  const end = counted(matter, filedOn, length, 'to settle', without)
  matter.days.set(lastWorkingUntil(nominalEnd(filedOn, ...length)), 'the promise and the target of the office')
  return end
}

/** Two notices nobody answered: explains the fiction, gives the day the addressee's terms run from. */
export function notCollected(matter: Matter, first: Iso, second: Iso): { delivered: Iso; termFrom: Iso } {
  const fiction = fictionOf(first)
  happened(matter, first, 'first notice')
  happened(matter, second, 'second notice')
  for (let day = fiction.delivered; day <= fiction.termFrom; day = plus(day, 1))
    happened(matter, day, 'fiction of art. 44')
  return fiction
}

/** Says where a day has to be read. */
export function owe(matter: Matter, day: Iso, why: string, ...on: Surface[]): void {
  matter.owed.push(...on.map((surface) => ({ on: surface, day, why })))
}

/** The first working day not earlier. */
export function workingFrom(day: Iso): Iso {
  return isWorking(day) ? day : workingFrom(plus(day, 1))
}

/** The mornings until a day on which an officer is warned of a case: three working days before its end, one, and after it. */
export function warnings(
  { caseId, watched }: Matter,
  until: Iso,
): { caseId: string; step: string; end: Iso; day: Iso }[] {
  if (!caseId) return []
  return watched.flatMap(({ end, from, until: known = until }) => {
    const steps = [
      { step: 't-3', day: workingDaysBefore(end, 3) },
      { step: 't-1', day: workingDaysBefore(end, 1) },
      { step: 'overdue', day: workingFrom(plus(end, 1)) },
    ]
    const last = known < until ? known : until
    return steps.filter(({ day }) => day > from && day <= last).map(({ step, day }) => ({ caseId, step, end, day }))
  })
}

/** A notice of delay names a new day: from then on the case is due on it, and the end of the law is warned of no more. */
export function notified(matter: Matter, on: Iso, newDate: Iso): void {
  happened(matter, on, 'the delay told')
  happened(matter, newDate, 'the new day to settle')
  const before = matter.watched.map((one) => ({ ...one, until: one.until ?? on }))
  matter.watched = [...before, { end: newDate, from: on }]
}

/** Reads everything the office says of a matter; gives what nothing explains, what has a wrong weekday, what is not said. */
export async function judge(app: TestApp, reader: SignedIn, matter: Matter): Promise<string[]> {
  const texts = await everythingSaid(app, reader, matter)
  const faults: string[] = []
  for (const [surface, parts] of Object.entries(texts))
    for (const { from, text } of parts)
      for (const { day, weekday } of datesIn(text)) {
        const where = `${matter.name}, ${surface} ${from}`
        if (ofTheMonth(day) && !matter.days.has(day))
          faults.push(`${where}: ${day} has no derivation: …${around(text, day)}…`)
        if (weekday && weekday !== weekdayOf(day)) faults.push(`${where}: ${day} is no ${weekday}`)
      }
  for (const { on, day, why } of matter.owed)
    if (!texts[on].some(({ text }) => datesIn(text).some((one) => one.day === day)))
      faults.push(`${matter.name}: ${day} (${why}) is not on ${on}`)
  return faults
}

/** Days of acts of law and of editions of cards lie outside; what this office does lies within. */
const ofTheMonth = (day: Iso) => day >= '2026-11-01' && day < '2028-01-01'

type Said = Record<Surface, { from: string; text: string }[]>

async function everythingSaid(app: TestApp, reader: SignedIn, matter: Matter): Promise<Said> {
  const said: Said = { documents: [], paper: [], case: [], status: [], outgoing: [] }
  const page = async (surface: Surface, url: string) => {
    const html = await reader.get(url)
    if (html.statusCode !== 200) throw new Error(`${url} answered ${html.statusCode}`)
    said[surface].push({ from: url, text: wordsOf(html.body) })
    const json = (await reader.get(url, 'json')).json()
    said[surface].push({ from: `${url} as JSON`, text: isoToWords(JSON.stringify(json, withoutToday)) })
    return json
  }
  const paper = await page('paper', `/papers/${matter.paperId}`)
  const whole = matter.caseId ? await page('case', `/cases/${matter.caseId}`) : { documents: [] }
  for (const { id, title } of new Map([...paper.documents, ...whole.documents].map((one) => [one.id, one])).values()) {
    const { rawPayload } = await reader.get(`/documents/${id}.pdf`)
    said.documents.push({ from: title, text: await pdfText(rawPayload) })
  }
  for (const { id } of paper.panels.outgoing?.sent ?? []) await page('outgoing', `/outgoing/items/${id}`)
  if (matter.code) {
    const { body } = await app.server.inject({ url: `/s/${matter.code}`, headers: { accept: 'text/html' } })
    said.status.push({ from: 'status page', text: wordsOf(body) })
  }
  return said
}

function wordsOf(html: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html
  return main.replace(/<[^>]*>/g, ' ').replace(/&nbsp;| /g, ' ')
}

/** The day on which the page was read is no date of the matter. */
const withoutToday = (key: string, value: unknown) => (key === 'today' ? undefined : value)

/** Days in JSON are ISO text; an instant is one of Warsaw, an hour ahead in winter. */
function isoToWords(json: string): string {
  return json.replace(/(\d{4})-(\d{2})-(\d{2})(T[\d:.]+(?:Z|[+-]\d\d:\d\d))?/g, (whole, year, month, date, time) => {
    const day = time ? new Date(Date.parse(whole) + 3_600_000).toISOString().slice(0, 10) : `${year}-${month}-${date}`
    return ` ${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)} `
  })
}

function around(text: string, day: Iso): string {
  const found = datesIn(text).findIndex((one) => one.day === day)
  const at = [...text.replace(/\s+/g, ' ').matchAll(/\d{4}/g)].map(({ index }) => index)
  const whole = text.replace(/\s+/g, ' ')
  const hit = at.find((index) => datesIn(whole.slice(0, index + 4)).length > found) ?? 0
  return whole.slice(Math.max(0, hit - 90), hit + 30)
}
