import { adminRoutes } from '#modules/admin/index.ts'
import { calendarRoutes, hoursRoutes } from '#modules/calendar/index.ts'
import { cardEditorRoutes } from '#modules/card-editor/index.ts'
import { cardExchangeRoutes } from '#modules/card-exchange/index.ts'
import { cardReviewRoutes } from '#modules/card-reviews/index.ts'
import { casesRoutes, visiblePapers } from '#modules/cases/index.ts'
import { clientRoutes } from '#modules/clients/index.ts'
import {
  changeCardIn,
  completenessRoutes,
  newFiling,
  reissueReceiptIn,
  restoreFeeIn,
  takeOffShelf,
  withdrawOvertaken,
} from '#modules/completeness/index.ts'
import { documentRoutes } from '#modules/documents/index.ts'
import { eDeliveryRoutes } from '#modules/e-delivery/index.ts'
import { editionChangeRoutes, readOpenMatters } from '#modules/edition-changes/index.ts'
import { factRoutes } from '#modules/facts/index.ts'
import { filesRoutes } from '#modules/files/index.ts'
import { guideRoutes } from '#modules/guide/index.ts'
import { handoverRoutes } from '#modules/handover/index.ts'
import { intakeRoutes } from '#modules/intake/index.ts'
import { notificationRoutes } from '#modules/notifications/index.ts'
import { outgoingRoutes } from '#modules/outgoing/index.ts'
import { proceedingsRoutes } from '#modules/proceedings/index.ts'
import { registerRoutes } from '#modules/registers/index.ts'
import { releaseRoutes } from '#modules/release/index.ts'
import { reportsRoutes } from '#modules/reports/index.ts'
import { searchRoutes } from '#modules/search/index.ts'
import { serviceCardRoutes } from '#modules/service-cards/index.ts'
import { readOpenings, statusPageRoutes } from '#modules/status/index.ts'
import { uploadRoutes } from '#modules/uploads/index.ts'
import { visitRoutes } from '#modules/visits/index.ts'
import type { Route } from '#web/route.ts'
import { carriers } from './carriers.ts'

/** The whole URL table of the product, module by module. */
export const routes: readonly Route[] = [
  ...adminRoutes,
  ...calendarRoutes,
  ...hoursRoutes,
  ...cardExchangeRoutes,
  ...cardEditorRoutes(readOpenMatters),
  ...cardReviewRoutes,
  ...casesRoutes,
  ...clientRoutes,
  ...completenessRoutes,
  ...documentRoutes,
  ...eDeliveryRoutes,
  ...editionChangeRoutes,
  ...factRoutes,
  ...filesRoutes,
  ...intakeRoutes({ changeCard: changeCardIn, reissueReceipt: reissueReceiptIn, newFiling, leaveShelf: takeOffShelf }),
  ...notificationRoutes,
  ...outgoingRoutes(carriers),
  ...proceedingsRoutes({ leaveShelf: takeOffShelf, withdrawLeaving: withdrawOvertaken, restoreFee: restoreFeeIn }),
  ...registerRoutes(visiblePapers),
  ...reportsRoutes,
  ...searchRoutes,
  ...serviceCardRoutes(readOpenings),
  ...guideRoutes,
  ...statusPageRoutes,
  ...handoverRoutes,
  ...releaseRoutes,
  ...uploadRoutes,
  ...visitRoutes,
]
