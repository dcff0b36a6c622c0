export { importCards } from './import-cards.ts'
export { loadCards, type TownCards } from './load-cards.ts'
export { serviceCardRoutes } from './routes.ts'
