export { readOpenMatters } from './open-matters.query.ts'
export { editionPanel } from './panel.tsx'
export { editionChangeRoutes } from './routes.ts'
