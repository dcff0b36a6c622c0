export { intakePanel } from './intake-panel.tsx'
export { intakeRoutes } from './routes.ts'
export { foldedSearch } from './search-text.ts'
