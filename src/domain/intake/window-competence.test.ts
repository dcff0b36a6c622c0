import { expect, test } from 'vitest'
import { type IntakeRoute, type WindowFacts, windowCompetence } from './window-competence.ts'

const desk: WindowFacts = { kind: 'filing-desk', unitIds: [] }
const geodesy: WindowFacts = { kind: 'subject', unitIds: ['WGD'] }
const release: WindowFacts = { kind: 'release', unitIds: [] }
const servedAt = [{ name: 'Stanowisko nr 10', address: 'ul. Zduńska 3' }]
const unit = (unitId: string, intakeRoute: IntakeRoute) => ({ unitId, intakeRoute, servedAt })

test.each([
  ['seed step 1: the desk takes letters for every unit', desk, unit('WPK', 'filing-desk'), 'proper'],
  ['seed step 1: except those with their own window', desk, unit('WGD', 'subject-window'), 'point-to-window'],
  ['seed step 1: and those with their own seat', desk, unit('USC', 'own-seat'), 'point-to-window'],
  ['seed step 1: a subject window takes its own units', geodesy, unit('WGD', 'subject-window'), 'proper'],
  ['issue 5: anything else with a warning', geodesy, unit('WUA', 'subject-window'), 'foreign'],
  ['issue 5: also what belongs to the desk', geodesy, unit('WPK', 'filing-desk'), 'foreign'],
  ['a release window takes nothing of its own', release, unit('WPK', 'filing-desk'), 'foreign'],
  ['edge case 1: without a known unit any window will do', geodesy, null, 'proper'],
])('%s', (_rule, window, matter, kind) => {
  expect(windowCompetence(window, matter).kind).toBe(kind)
})

test('edge case 25: the client is told where the own window is', () => {
  expect(windowCompetence(desk, unit('WGD', 'subject-window'))).toEqual({ kind: 'point-to-window', servedAt })
})
