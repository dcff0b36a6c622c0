import { describe, expect, test } from 'vitest'
import type { Permission } from '../people/permissions.ts'
import { actsInCaseState, type CaseState, caseStates, inCaseState, permittedInCase } from './case-states.ts'
import { actsInState, inState, type PaperState, paperStates, permitted } from './paper-states.ts'

/**
 * Every pair of state and act, drawn by hand beside the tables: x permitted, . refused. The columns are the states in the
 * order of `paperStates` and `caseStates`.
 */
const papers = `
intake.correct-paper                x x x x x x x . x x . . . . . .
intake.annul-entry                  x x x x x x x . . . . . . . . .
intake.link-papers                  x x x x x x x x x x x x x x x x
intake.issue-confirmation           x x x x x x x x x x x x x x x x
intake.draw-protocol                x x x x x x x x x x x x x x x x
intake.enter-further-register       x x x x x x x x x x x x x x x x
intake.name-heirs                   x x x x x x x . x x . . . . . .
intake.decide-channel               . x . . . . . . . . . . . . . .
completeness.mark-items             x . x x x x x . . . . . . . . .
completeness.drop-demand            x . x x x x x . . . . . . . . .
edition-changes.apply-edition       x x x x x x x . x x . . . . . .
edition-changes.keep-edition        x x x x x x x . x x . . . . . .
completeness.note-no-address        x . . . . . . . . . . . . . . .
completeness.record-address         . . x . . . . . . . . . . . . .
completeness.leave-without-address  . . x . . . . . . . . . . . . .
completeness.issue-receipt          x . . . x . x . . . . . . . . .
completeness.issue-summons          x . . . x . . . . . . . . . . .
completeness.record-delivery        . . . x . . . . . . . . . . . .
completeness.record-cure            . . . x x . . . . . x . . . . .
completeness.extend-term            . . . x x . . . . . . . . . . .
completeness.place-on-shelf         x x x x x x x . . . . . . . . .
completeness.leave-unexamined       . . . . x . . . . . . . . . . .
completeness.dispatch-notice        . . . . x . . . . . . . . . . .
completeness.withdraw-leaving       . . . . x . . . . . x . . . . .
completeness.ask-restoration        . . . . x . . . . . x . . . . .
completeness.decide-restoration     . . . . x . . . . . x . . . . .
completeness.dispatch-order         x x x x x x x x x x x x x x x x
completeness.withdraw-order         . . . . . x . . . . . . . . . .
completeness.call-for-fee           x . . . . . x . . . . . . . . .
completeness.record-fee-delivery    . . . . . x . . . . . . . . . .
completeness.record-payment         . . . . . x . . . . . . . . . .
completeness.waive-fee              . . . . . x . . . . . . . . . .
completeness.return-unpaid          . . . . . x . . . . . . . . . .
handover.add-to-sheet               x . . . . . x . . . . . . . . .
handover.remove-from-sheet          x x x x x x x x x x x x x x x x
handover.send-sheet                 . . . . . . x . . . . . . . . .
handover.confirm-receipt            . . . . . . . x . . . . . . . .
handover.refuse-item                . . . . . . . x . . . . . . . .
handover.report-missing             . . . . . . . x . . . . . . . .
cases.found-case                    . . . . . . . . x . . . . . . .
cases.join-case                     . . . . . . . . x . . . . . . .
cases.assign-officer                . . . . . . . . . x . . . . . .
cases.settle-case                   . . . . . . . . . x . . . . . .
proceedings.forward-paper           x x x x x x x . x x . . . . . .
proceedings.notify-separate         x x x x x x x . x x . . . . . .
proceedings.return-paper            x x x x x x x . x x . . . . . .
proceedings.record-withdrawal       x x x x x x x . x x . . . . . .
proceedings.note-assessment         x x x x x x x . x x . . . . . .
proceedings.decide-restoration      . . . . . . . . . . . . x . . .
proceedings.resume-examination      . . . . . . . . . . x . x . . x
proceedings.exclude-official        x x x x x x x . x x . . . . . .
proceedings.record-reminder         x x x x x x x x x x x x x x . x
proceedings.forward-reminder        x x x x x x x x x x x x x x . x
proceedings.end-reminder            x x x x x x x x x x x x x x . x
release.settle-on-the-spot          x . . . . . x . . . . . . . . .
uploads.accept-upload               x x x x x x x x x x x x x x x x
uploads.refuse-upload               x x x x x x x x x x x x x x x x
documents.print-document            x x x x x x x x x x x x x x x x
`
const cases = `
cases.join-case                     x x . x .
cases.assign-officer                x x x x .
cases.settle-case                   x . . . .
cases.close-case                    . . x . .
proceedings.record-withdrawal       x x x x .
proceedings.decide-restoration      . . . x .
proceedings.exclude-official        x x x x .
proceedings.declare-urgency         x x x x .
proceedings.suspend-case            x . . . .
proceedings.resume-case             . x . . .
proceedings.enter-uncounted-period  x x . . .
proceedings.notify-delay            x . . . .
proceedings.record-reminder         x x x x x
proceedings.forward-reminder        x x x x x
proceedings.end-reminder            x x x x x
proceedings.note-tacit-settlement   x . . . .
proceedings.record-appeal           . . x x x
proceedings.send-appeal             . . . x .
proceedings.record-appeal-result    . . . x .
proceedings.review-appeal           . . . x .
proceedings.record-waiver           . . x . x
proceedings.note-finality           . . x . x
release.settle-on-the-spot          x . . . .
`

const rows = (grid: string) =>
  grid
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/) as [Permission, ...('x' | '.')[]])

type Pair<State> = [State, Permission, 'permitted' | 'refused']

function pairs<State>(grid: string, states: readonly State[]): Pair<State>[] {
  return rows(grid).flatMap(([act, ...marks]) =>
    states.map((state, at): Pair<State> => [state, act, marks[at] === 'x' ? 'permitted' : 'refused']),
  )
}

describe('papers', () => {
  test('the grid names every act of the table once, with a mark for every state', () => {
    const named = rows(papers).map(([act]) => act)
    expect([...named].sort()).toEqual([...new Set(Object.values(actsInState).flat())].sort())
    for (const [, ...marks] of rows(papers)) expect(marks).toHaveLength(paperStates.length)
  })

  test.each(pairs<PaperState>(papers, paperStates))('%s: %s is %s', (state, act, answer) => {
    expect(permitted(state, act)).toBe(answer === 'permitted')
    expect(inState(state, act)).toEqual(
      answer === 'permitted'
        ? { ok: true, event: state }
        : { ok: false, refusal: { why: 'not-in-this-state', state, act } },
    )
  })
})

describe('cases', () => {
  test('the grid names every act of the table once, with a mark for every state', () => {
    const named = rows(cases).map(([act]) => act)
    expect([...named].sort()).toEqual([...new Set(Object.values(actsInCaseState).flat())].sort())
    for (const [, ...marks] of rows(cases)) expect(marks).toHaveLength(caseStates.length)
  })

  test.each(pairs<CaseState>(cases, caseStates))('%s: %s is %s', (state, act, answer) => {
    expect(permittedInCase(state, act)).toBe(answer === 'permitted')
    expect(inCaseState(state, act)).toEqual(
      answer === 'permitted'
        ? { ok: true, event: state }
        : { ok: false, refusal: { why: 'case-not-in-this-state', state, act } },
    )
  })
})
