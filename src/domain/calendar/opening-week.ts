/** A change of the weekly hours of a place from a day: no two weeks hold at once, and no day is left without one. */
import { accept, type Outcome, refuse } from '../outcome.ts'
import type { Hours } from './opening.ts'
import { type DatedHours, weekOn } from './place-hours.ts'
import { day } from './temporal.ts'

/** What a week is judged by: what is kept of the place, and the days on which later changes begin; ISO. */
export type WeekFacts = {
  from: string
  today: string
  /** The openings of each of seven days, Monday first; a closed day has none. */
  week: readonly (readonly Hours[])[]
  kept: readonly DatedHours[]
  planned: readonly string[]
}

export type WeekRefusal = { why: 'opening-week-past' } | { why: 'opening-week-same' }

/** The openings to keep, and until when they hold: the day before a later change that was entered already, or null. */
export type ChangedWeek = { openings: (Hours & { weekday: number })[]; until: string | null }

/** May the week hold from that day? Hours of the past are history; a week that changes nothing is a mistake. */
export function changeWeek({ from, today, week, kept, planned }: WeekFacts): Outcome<ChangedWeek, WeekRefusal> {
  if (from < today) return refuse({ why: 'opening-week-past' })
  const openings = week.flatMap((day, at) => day.map(({ opens, closes }) => ({ weekday: at + 1, opens, closes })))
  if (sameWeek(weekOn(kept, from), openings)) return refuse({ why: 'opening-week-same' })
  const [next] = [...kept.map((one) => one.from), ...planned].filter((one) => one > from).sort()
  return accept({ openings, until: next === undefined ? null : day(next).subtract({ days: 1 }).toString() })
}

function sameWeek(held: readonly DatedHours[], next: ChangedWeek['openings']): boolean {
  const words = (one: Hours & { weekday: number }) => `${one.weekday} ${one.opens} ${one.closes}`
  return held.map(words).sort().join() === next.map(words).sort().join()
}
