import { day } from '#domain/calendar/temporal.ts'
import type { DeliveryFacts } from '#domain/deadlines/delivery.ts'

// The facts of a delivery, each said in one line of a table.

export const received = (on: string): DeliveryFacts => ({ how: 'received', on: day(on) })
export const refused = (on: string): DeliveryFacts => ({ how: 'refused', on: day(on) })
export const notices = (first: string, second: string | null, collected: string | null = null): DeliveryFacts => ({
  how: 'two-notices',
  firstNotice: day(first),
  secondNotice: second === null ? null : day(second),
  collectedOn: collected === null ? null : day(collected),
})
export const electronic = (arrived: string, opened: string | null, addressee: 'public' | 'non-public' = 'non-public') =>
  ({ how: 'electronic', addressee, arrivedOn: day(arrived), openedOn: opened === null ? null : day(opened) }) as const
export const announced = (...on: string[]): DeliveryFacts => ({ how: 'announcement', announcedOn: on.map(day) })
export const taken = (
  taker: 'household-member' | 'neighbour' | 'caretaker',
  notice: 'left' | 'not-left',
): DeliveryFacts => ({
  how: 'substitute',
  on: day('2026-11-25'),
  taker,
  notice,
})
