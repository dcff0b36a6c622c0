import type { Route } from '#web/route.ts'
import { sendPageRoute, sendUploadRoute } from './send-upload.ts'
import { frontRoute, hoursRoute } from './show-front.ts'
import { hiddenRoute } from './show-hidden.ts'
import { noticesRoutes } from './show-notices.ts'
import { accessibilityRoute, privacyRoute } from './show-statements.ts'
import { codeFormRoute, codePageRoute, statusRoutes } from './show-status.ts'
import { siteTextRoutes } from './site-texts.ts'
import { subscribePageRoute, subscribeRoute } from './subscribe.ts'

/** The citizen's side of the office. */
export const statusPageRoutes: readonly Route[] = [
  frontRoute,
  codePageRoute,
  codeFormRoute,
  ...statusRoutes,
  sendUploadRoute,
  sendPageRoute,
  subscribeRoute,
  subscribePageRoute,
  ...noticesRoutes,
  hoursRoute,
  hiddenRoute,
  ...siteTextRoutes,
  accessibilityRoute,
  privacyRoute,
]
