import type { Route } from '#web/route.ts'
import { paperPage } from './show-paper.tsx'

/** Pages of one paper and one case. */
export const filesRoutes: readonly Route[] = [paperPage]
