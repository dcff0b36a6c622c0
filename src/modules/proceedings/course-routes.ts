import type { Route } from '#web/route.ts'

/** Acts of a running case; each form stands on the case's page. */
export const courseRoutes: readonly Route[] = []
