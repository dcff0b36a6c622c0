export { handoverPanel } from './panel.tsx'
export { handoverRoutes } from './routes.ts'
