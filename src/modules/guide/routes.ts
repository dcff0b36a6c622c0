import type { Route } from '#web/route.ts'
import { checklistFileRoute, checklistRoutes } from './show-checklist.ts'
import { askedRoute, questionsRoute } from './show-questions.ts'

/** What a client prepares by. */
export const guideRoutes: readonly Route[] = [questionsRoute, askedRoute, ...checklistRoutes, checklistFileRoute]
