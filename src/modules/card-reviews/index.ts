export { keepPlan } from './keep-plan.ts'
export { loadReviews, type TownReviews } from './load-reviews.ts'
export { heldPositions } from './positions.query.ts'
export { cardReviewRoutes } from './routes.ts'
