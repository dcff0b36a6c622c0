export { intakeRoutes } from './routes.ts'
export { foldedSearch } from './search-text.ts'
