export { NOTIFY_SUBSCRIBERS, notifySubscribersTask } from './jobs/notify-subscribers.ts'
export { readOpenings } from './openings.query.ts'
export { statusPageRoutes } from './routes.ts'
