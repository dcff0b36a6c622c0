import type { Route } from '#web/route.ts'
import { accessibilityRoutes } from './accessibility-routes.ts'
import { displayRoute } from './display.ts'
import { draftRoutes } from './draft-routes.ts'
import { jrwaRoutes } from './jrwa-routes.ts'
import { lockRoute } from './lock-session.ts'
import { meRoutes } from './me-routes.ts'
import { settingsRoutes } from './settings-routes.ts'
import { signInPageRoute, signInRoute } from './sign-in.ts'
import { signOutRoute } from './sign-out.ts'
import { staffRoutes } from './staff-routes.ts'
import { unitRoutes } from './unit-routes.ts'
import { lockedPageRoute, unlockRoute } from './unlock-session.ts'

/** The door: who comes in, who leaves, who is only away for a moment. */
const doorRoutes: readonly Route[] = [
  signInPageRoute,
  signInRoute,
  signOutRoute,
  lockRoute,
  lockedPageRoute,
  unlockRoute,
  displayRoute,
]

/** Screens and acts of people and sign-in. */
export const adminRoutes: readonly Route[] = [
  ...doorRoutes,
  ...meRoutes,
  ...draftRoutes,
  ...staffRoutes,
  ...jrwaRoutes,
  ...settingsRoutes,
  ...accessibilityRoutes,
  ...unitRoutes,
]
