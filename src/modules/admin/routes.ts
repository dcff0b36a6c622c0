import type { Route } from '#web/route.ts'

/** Screens and acts of people and sign-in. */
export const adminRoutes: readonly Route[] = []
