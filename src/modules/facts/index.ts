export { fieldName, findingAdvice, findingSentence } from './finding-words.ts'
export { loadFacts, type TownFacts } from './load-facts.ts'
export { readFacts } from './read-facts.query.ts'
export { factRoutes } from './routes.ts'
