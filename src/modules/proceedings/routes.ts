import type { Route } from '#web/route.ts'
import { courseRoutes } from './course-routes.ts'

/** Acts of the procedure: the course of a case. */
export const proceedingsRoutes: readonly Route[] = [...courseRoutes]
