import type { Route } from '#web/route.ts'
import { sendUploadRoute } from './send-upload.ts'
import { frontRoute } from './show-front.ts'
import { accessibilityRoute, privacyRoute } from './show-statements.ts'
import { codeFormRoute, codePageRoute, statusRoutes } from './show-status.ts'

/** The citizen's side of the office. */
export const statusPageRoutes: readonly Route[] = [
  frontRoute,
  codePageRoute,
  codeFormRoute,
  ...statusRoutes,
  sendUploadRoute,
  accessibilityRoute,
  privacyRoute,
]
