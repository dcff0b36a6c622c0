export { lapsedPapers } from './lapsed-papers.query.ts'
export { completenessPanel } from './panel.tsx'
export { completenessRoutes } from './routes.ts'
