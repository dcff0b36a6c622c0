export { statusPageRoutes } from './routes.ts'
