export { carryResult } from './carry-delivery.ts'
export { releasePanel } from './panel.tsx'
export { releaseRoutes } from './routes.ts'
