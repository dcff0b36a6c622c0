export { intakePanel } from './intake-panel.tsx'
export { ENTER_MISSING_REGISTERS, enterMissingRegistersTask } from './jobs/enter-missing-registers.ts'
export { intakeRoutes } from './routes.ts'
