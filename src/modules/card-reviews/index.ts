export { loadReviews, type TownReviews } from './load-reviews.ts'
export { cardReviewRoutes } from './routes.ts'
