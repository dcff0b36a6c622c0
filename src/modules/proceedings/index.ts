export { competencePanel } from './competence-panel.tsx'
export { coursePanel } from './course-panel.tsx'
export { decisionPanel } from './decision-panel.tsx'
export { proceedingsRoutes } from './routes.ts'
