export { importCards } from './import-cards.ts'
export { cardEditorRoutes } from './routes.ts'
