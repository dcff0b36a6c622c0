export { readOpenMatters } from './open-matters.query.ts'
export { editionPanel } from './panel.tsx'
export { editionChangeRoutes } from './routes.ts'
export { readOffers, stillUndecided, undecidedPapers } from './undecided.query.ts'
