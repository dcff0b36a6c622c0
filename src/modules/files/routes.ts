import type { Route } from '#web/route.ts'
import { metrykaFile } from './print-metryka.ts'
import { casePage } from './show-case.tsx'
import { paperPage } from './show-paper.tsx'

/** Pages of one paper and one case, and the metryka. */
export const filesRoutes: readonly Route[] = [paperPage, casePage, metrykaFile]
