import type { Route } from '#web/route.ts'
import { frontRoute } from './show-front.tsx'
import { codeFormRoute, codePageRoute, statusRoutes } from './show-status.tsx'

/** The citizen's side of the office. */
export const statusPageRoutes: readonly Route[] = [frontRoute, codePageRoute, codeFormRoute, ...statusRoutes]
