import { expect, test } from 'vitest'
import { type CardWindow, type IntakeRoute, type WindowFacts, windowCompetence } from './window-competence.ts'

const desk: WindowFacts = { id: 'bok-2', kind: 'filing-desk', unitIds: [] }
const geodesy: WindowFacts = { id: 'bok-10', kind: 'subject', unitIds: ['WGD'] }
const release: WindowFacts = { id: 'bok-3', kind: 'release', unitIds: [] }
const servedAt = [{ name: 'Stanowisko nr 10', address: 'ul. Zduńska 3' }]
const unit = (unitId: string, intakeRoute: IntakeRoute, ...namedAt: CardWindow[]) => ({
  ...{ unitId, intakeRoute, servedAt, namedAt },
})
const named = (id: string, kind: CardWindow['kind']): CardWindow => ({ id, kind, name: id, address: 'ul. Miodowa 8' })
const toCard = [{ name: 'pom-1', address: 'ul. Miodowa 8' }]

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

const subjectWindow = unit('REG', 'subject-window', named('pom-1', 'filing-desk'))
const deskUnit = (...windows: CardWindow[]) => unit('WPK', 'filing-desk', ...windows)

test.each([
  ['the window that the card names', { ...desk, id: 'pom-1' }, subjectWindow, { kind: 'proper' }],
  ['another desk points where the card says', desk, subjectWindow, { kind: 'point-to-window', servedAt: toCard }],
  ['so does a window of other matters', geodesy, subjectWindow, { kind: 'foreign', servedAt: toCard }],
  ['the window of the unit', { ...geodesy, unitIds: ['REG'] }, subjectWindow, { kind: 'proper' }],
  ['a card that names one of the desks', desk, deskUnit(named('pom-1', 'filing-desk')), { kind: 'proper' }],
  [
    'a card that names a window of its own',
    desk,
    deskUnit(named('pom-1', 'subject')),
    { kind: 'point-to-window', servedAt: toCard },
  ],
] as const)('the card goes before the unit: %s', (_case, window, matter, competence) => {
  expect(windowCompetence(window, matter)).toEqual(competence)
})
