export { coursePanel } from './course-panel.tsx'
export { proceedingsRoutes } from './routes.ts'
