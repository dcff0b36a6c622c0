import { common } from './common.ts'
import { errors } from './errors.ts'
import { guide } from './guide.ts'
import { notices } from './notices.ts'
import { publicPages } from './public-pages.ts'
import { sending } from './sending.ts'
import { serviceCards } from './service-cards.ts'
import { statements } from './statements.ts'
import { status } from './status.ts'

/** Every Ukrainian text by its key; only what citizens see. */
export const uk = {
  ...common,
  ...errors,
  ...guide,
  ...notices,
  ...publicPages,
  ...sending,
  ...serviceCards,
  ...statements,
  ...status,
} as const
