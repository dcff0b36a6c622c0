export {
  SEND_MESSAGE,
  SEND_WAITING_MESSAGES,
  sendMessageTask,
  sendWaitingMessagesTask,
} from './jobs/send-message.ts'
export { channelOf, queueMessage } from './queue-message.ts'
export { notificationRoutes } from './routes.ts'
