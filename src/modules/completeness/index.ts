export { completenessPanel } from './panel.tsx'
export { completenessRoutes } from './routes.ts'
export { inQueue, type QueueName, queueHref } from './waiting-queues.ts'
