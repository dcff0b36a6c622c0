export { intakePanel } from './intake-panel.tsx'
export { intakeRoutes } from './routes.ts'
