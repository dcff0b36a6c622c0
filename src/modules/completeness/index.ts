export { changeCardIn } from './change-card-in.ts'
export { driftingTerms } from './drifting-terms.ts'
export { moveFeeTerms } from './fees-store.ts'
export { completenessPanel } from './panel.tsx'
export { reissueReceiptIn } from './reissue-receipt-in.ts'
export { completenessRoutes } from './routes.ts'
<<<<<<< HEAD
export { takeOffShelf } from './shelves-store.ts'
=======
export { moveCureTerms } from './summonses-store.ts'
>>>>>>> 2b35a29 (Show what a change of the calendar moves before it is made; derive open dates anew at night; distrust a clock that went back)
export { inQueue, type QueueName, queueHref } from './waiting-queues.ts'
