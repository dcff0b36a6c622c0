import type { Route } from '#web/route.ts'
import { sendUploadRoute } from './send-upload.ts'
import { frontRoute, hoursRoute } from './show-front.ts'
import { hiddenRoute } from './show-hidden.ts'
import { noticesRoutes } from './show-notices.ts'
import { accessibilityRoute, privacyRoute } from './show-statements.ts'
import { codeFormRoute, codePageRoute, statusRoutes } from './show-status.ts'
import { siteTextRoutes } from './site-texts.ts'
import { subscribeRoute } from './subscribe.ts'

/** The citizen's side of the office. */
export const statusPageRoutes: readonly Route[] = [
  frontRoute,
  codePageRoute,
  codeFormRoute,
  ...statusRoutes,
  sendUploadRoute,
  subscribeRoute,
  ...noticesRoutes,
  hoursRoute,
  hiddenRoute,
  ...siteTextRoutes,
  accessibilityRoute,
  privacyRoute,
]
