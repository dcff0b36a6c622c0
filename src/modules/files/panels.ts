import { casePanel, type PaperPanel } from '#modules/cases/index.ts'
import { completenessPanel } from '#modules/completeness/index.ts'
import { editionPanel, unitPanel } from '#modules/edition-changes/index.ts'
import { handoverPanel } from '#modules/handover/index.ts'
import { intakePanel } from '#modules/intake/index.ts'
import { outgoingPanel } from '#modules/outgoing/index.ts'
import { competencePanel, lettersPanel } from '#modules/proceedings/index.ts'
import { releasePanel } from '#modules/release/index.ts'
import { uploadsPanel } from '#modules/uploads/index.ts'

/** The counters' parts of the paper's page, in the order of the paper's way through the office. */
export const panels: readonly PaperPanel[] = [
  intakePanel,
  editionPanel,
  unitPanel,
  completenessPanel,
  uploadsPanel,
  outgoingPanel,
  handoverPanel,
  casePanel,
  releasePanel,
  competencePanel,
  lettersPanel,
]
