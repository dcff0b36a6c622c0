import type { StatusFacts } from './status-facts.ts'

/** Something that happened to the matter, as it may be told to whoever holds the code. */
export type StatusStep = { day: string; what: StepKind }

export const stepKinds = [
  'registered',
  'summons-issued',
  'summons-delivered',
  'supplemented',
  'fee-called',
  'fee-paid',
  'sent-to-unit',
  'received-by-unit',
  'case-founded',
  'settled',
  'result-ready',
  'result-dispatched',
  'result-delivered',
  'left-unexamined',
  'left-no-address',
  'left-without-effect',
  'forwarded',
  'returned',
  'annulled',
] as const
export type StepKind = (typeof stepKinds)[number]

/** Everything that happened, in order of days; within a day in the order of the procedure. */
export function stepsOf(facts: StatusFacts): StatusStep[] {
  const cured = facts.summonses.flatMap((one) => one.items.map((item) => item.curedOn))
  const dated: [StepKind, readonly (string | null | undefined)[]][] = [
    ['registered', [facts.registeredOn]],
    ['summons-issued', facts.summonses.filter((one) => one.issuedOn !== one.deliveredOn).map((one) => one.issuedOn)],
    ['summons-delivered', facts.summonses.map((one) => one.deliveredOn)],
    ['supplemented', cured],
    ['fee-called', facts.fees.map((fee) => fee.issuedOn)],
    ['fee-paid', facts.fees.map((fee) => fee.paidOn)],
    ['sent-to-unit', [facts.sentToUnitOn]],
    ['received-by-unit', [facts.receivedByUnitOn]],
    ['case-founded', [facts.case?.foundedOn]],
    ['settled', [facts.case?.settledOn]],
    ['result-ready', facts.results.map((one) => one.arrivedOn)],
    ['result-dispatched', facts.results.map((one) => one.dispatchedOn)],
    ['result-delivered', facts.results.map((one) => one.deliveredOn)],
    ['left-unexamined', [facts.leftUnexaminedOn]],
    ['left-no-address', [facts.leftNoAddressOn]],
    ['left-without-effect', [facts.leftWithoutEffectOn]],
    ['forwarded', [facts.forwarded?.on]],
    ['returned', [facts.returnedOn]],
    ['annulled', [facts.annulledOn]],
  ]
  const steps = dated.flatMap(([what, days]) => [...new Set(days)].flatMap((day) => (day ? [{ day, what }] : [])))
  return steps.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}
