export type { CorrectionFollowers } from './correct-paper.ts'
export { intakePanel } from './intake-panel.tsx'
export { intakeRoutes } from './routes.ts'
