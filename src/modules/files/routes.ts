import type { Route } from '#web/route.ts'
import { casePage } from './show-case.tsx'
import { paperPage } from './show-paper.tsx'

/** Pages of one paper and one case. */
export const filesRoutes: readonly Route[] = [paperPage, casePage]
