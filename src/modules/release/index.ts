export { releasePanel } from './panel.tsx'
export { releaseRoutes } from './routes.ts'
