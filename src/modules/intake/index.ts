export { foldedSearch } from './paper-rows.ts'
export { intakeRoutes } from './routes.ts'
