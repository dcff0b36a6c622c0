import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { STATUTORY, STATUTORY_DAYS } from '../calendar/statutory.ts'
import { type Day, day } from '../calendar/temporal.ts'
import { type DeliveryFacts, delivery } from './delivery.ts'
import type { Exclusion, ExclusionReason } from './exclusions.ts'
import { settlementTerm } from './settlement-term.ts'
import { isStatutoryTermName, statutoryTerm } from './statutory-terms.ts'
import { deriveTerm, type Roll } from './term.ts'
import type { TermLength, TermUnit } from './term-length.ts'

const file = fileURLToPath(new URL('../../../docs/golden-terms.md', import.meta.url))
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => /^\| [^|]+ \| \d{4}-/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )

test('the golden table is long enough, and no row stands twice', () => {
  expect(rows.length).toBeGreaterThanOrEqual(300)
  expect(new Set(rows.map(([rule, start]) => `${rule} ${start}`)).size).toBe(rows.length)
  expect(rows.every((cells) => cells.length === 5 && cells.every((cell) => cell !== ''))).toBe(true)
})

test.each(rows)('%s from %s: %s (%s)', (rule, start, lastDay) => {
  expect(compute(rule!, day(start!))).toBe(lastDay)
})

/** The last day that the program computes for a row, or its refusal. */
function compute(rule: string, start: Day): string {
  let at: Answer = { day: start }
  const parts = rule.split(' then ')
  for (const [index, part] of parts.entries()) {
    if ('refusal' in at) break
    at = step(part, at.day, index < parts.length - 1 ? 'followed' : 'last')
  }
  return 'refusal' in at ? `refused: ${at.refusal}` : at.day.toString()
}

type Answer = { day: Day } | { refusal: string }
type Outcome<Event> = { ok: true; event: Event } | { ok: false; refusal: { why: string } }

function answer<Event>(outcome: Outcome<Event>, pick: (event: Event) => Day): Answer {
  return outcome.ok ? { day: pick(outcome.event) } : { refusal: outcome.refusal.why }
}

function step(part: string, from: Day, place: 'followed' | 'last'): Answer {
  const facts = deliveryOf(part, from)
  if (facts)
    return answer(delivery(facts, null, STATUTORY), (event) =>
      place === 'followed' ? event.termFrom : event.deliveredOn,
    )
  if (part === 'at-once')
    return {
      day: settlementTerm({ filedOn: from, rule: 'at-once', calendar: STATUTORY, opening: STATUTORY_DAYS.opening })
        .statutory.lastDay,
    }
  if (part.startsWith('target '))
    return {
      day: settlementTerm({
        filedOn: from,
        rule: lengthOf(part.slice(7)).length,
        calendar: STATUTORY,
        opening: STATUTORY_DAYS.opening,
      }).internalTarget,
    }
  const [base, periods] = part.split(' without ')
  if (isStatutoryTermName(base!))
    return answer(statutoryTerm(base, from, { calendar: STATUTORY }), (event) => event.lastDay)
  return answer(
    deriveTerm({ from, ...lengthOf(base!), notCounted: exclusions(periods), calendar: STATUTORY }),
    (event) => event.lastDay,
  )
}

function deliveryOf(part: string, from: Day): DeliveryFacts | undefined {
  const [how, other] = part.split(' ')
  const second = () => (other ? day(other) : null)
  if (how === 'two-notices') return { how, firstNotice: from, secondNotice: second(), collectedOn: null }
  if (how === 'electronic') return { how, addressee: 'non-public', arrivedOn: from, openedOn: second() }
  return how === 'announcement' ? { how, announcedOn: [from] } : undefined
}

function lengthOf(text: string): { length: TermLength; roll: Roll } {
  const [, prefix, count, unit] = /^(op |fixed )?(\S+) (\S+?)s?$/.exec(text)!
  const roll = prefix === 'op ' ? 'art-12-op' : prefix === 'fixed ' ? 'none' : 'art-57'
  return { length: { count: Number(count), unit: `${unit}s` as TermUnit }, roll }
}

function exclusions(text = ''): Exclusion[] {
  return [...text.matchAll(/(\S+) (\S+)\.\.([^,\s]+)/g)].map(([, reason, from, to]) => ({
    reason: reason as ExclusionReason,
    from: day(from!),
    to: day(to!),
  }))
}
