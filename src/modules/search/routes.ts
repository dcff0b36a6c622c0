export { searchRoutes } from './show-search.ts'
