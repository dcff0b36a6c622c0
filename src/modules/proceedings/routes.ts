import type { Route } from '#web/route.ts'
import { afterRoutes } from './after-routes.ts'
import { appealRoutes } from './appeal-routes.ts'
import { courseRoutes } from './course-routes.ts'
import { dutyRoutes } from './duty-routes.tsx'
import type { PaperKeeping } from './end-here.ts'
import { endingRoutes } from './ending-routes.ts'
import { matterRoutes } from './matter-routes.ts'
import { restorationRoutes } from './restoration-routes.ts'

/** Acts of the procedure: the course of a case, papers sent elsewhere, and what follows a decision. */
export const proceedingsRoutes = (keeping: PaperKeeping): readonly Route[] => [
  ...courseRoutes,
  ...endingRoutes,
  ...matterRoutes(keeping.leaveShelf),
  ...afterRoutes(keeping.leaveShelf),
  ...appealRoutes,
  ...restorationRoutes(keeping),
  ...dutyRoutes,
]
