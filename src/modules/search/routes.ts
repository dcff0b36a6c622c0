import type { Route } from '#web/route.ts'
import { searchRoute } from './show-search.ts'

/** The one search box. */
export const searchRoutes: readonly Route[] = [searchRoute]
