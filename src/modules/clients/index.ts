export { addressLine, type ClientFacts, findClients, findClientsById } from './clients.query.ts'
export { isNamed, newClientId, newClientRow } from './new-client.ts'
export { clientRoutes } from './routes.ts'
