import type { CasePanel, CaseSoFar, FactPiece } from '#modules/cases/index.ts'
import { editionCasePanel } from '#modules/edition-changes/index.ts'
import { outgoingCasePanel } from '#modules/outgoing/index.ts'
import { coursePanel, decisionPanel } from '#modules/proceedings/index.ts'
import { exclusionsOf } from './exclusions.ts'
import { piecesOf } from './panel-pieces.ts'
import { noNotices, noticesOf } from './side-dates-of.ts'

/** The parts of the case's page that other modules contribute, in the order of the case's life. */
export const casePanels: readonly CasePanel[] = [editionCasePanel, coursePanel, decisionPanel, outgoingCasePanel]

/** What is read of a case beside its row: who was excluded, and each panel's facts as `panel.fact`. */
export const casePieces: ReadonlyMap<string, FactPiece<CaseSoFar>> = new Map<string, FactPiece<CaseSoFar>>([
  ['exclusions', { sql: exclusionsOf('k.id'), when: ({ happened }) => happened('official-excluded'), otherwise: [] }],
  ['notices', { sql: noticesOf('k.id'), when: ({ happened }) => happened('delay-notified'), otherwise: noNotices }],
  ...piecesOf(casePanels),
])
