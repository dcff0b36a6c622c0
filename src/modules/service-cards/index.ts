export { importCards } from './import-cards.ts'
export { loadCards, type TownCards } from './load-cards.ts'
export { CardSearch } from './pages/card-search.tsx'
export { serviceCardRoutes } from './routes.ts'
