export { NOTIFY_SUBSCRIBERS, notifySubscribersTask } from './jobs/notify-subscribers.ts'
export { statusPageRoutes } from './routes.ts'
