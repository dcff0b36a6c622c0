import { day } from '#domain/calendar/temporal.ts'
import { warsawDay } from '#domain/calendar/warsaw.ts'
import { addressCame } from '#domain/completeness/no-address.ts'
import { accept } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { changePaper, openPaper, type Target } from '#modules/cases/index.ts'
import { findWithdrawnLeaving, readReachable } from './address-store.ts'
import { newFiling } from './complete-paper.ts'

export type AddressRecord = Target & { cameOn: string; from: 'client' | 'office' }

/**
 * Records that the address, entered by correcting the paper, is there, and since when. The check goes on; the day of filing
 * moves only when the client gave the address after the application had been left unexamined.
 */
export const recordAddress = act('completeness.record-address', async (frame, input: AddressRecord) => {
  const opened = await openPaper(frame, 'completeness.record-address', input)
  if (!opened.ok) return opened
  const paper = opened.event
  const people = await readReachable(frame.tx, paper.id)
  const left = await findWithdrawnLeaving(frame.tx, paper.id)
  const judged = addressCame({
    known: people.some((one) => one.address === 'in-paper') ? 'yes' : 'no',
    from: input.from,
    cameOn: day(input.cameOn),
    arrivedOn: day(paper.arrived_on),
    today: frame.today,
    leftOn: left ? warsawDay(left.getTime()) : null,
  })
  if (!judged.ok) return judged
  const { filedOn } = judged.event
  const filing = filedOn ? await newFiling(frame, paper, filedOn) : {}
  await changePaper(frame.tx, paper.id, { state: 'checking', ...filing })
  const data = { cameOn: input.cameOn, from: input.from, ...(filedOn ? { filedOn: filedOn.toString() } : {}) }
  frame.record({ event: 'address-recorded', paperId: paper.id, data })
  return accept({ paperId: paper.id, filedOn: filedOn?.toString() ?? null })
})
