import type { CasePanel, CaseSoFar, FactPiece } from '#modules/cases/index.ts'
import { coursePanel, decisionPanel } from '#modules/proceedings/index.ts'
import { piecesOf } from './panel-pieces.ts'

/** The parts of the case's page that other modules contribute, in the order of the case's life. */
export const casePanels: readonly CasePanel[] = [coursePanel, decisionPanel]

/** What they may read of a case, each fact as `panel.fact`. */
export const casePieces: ReadonlyMap<string, FactPiece<CaseSoFar>> = new Map(piecesOf(casePanels))
