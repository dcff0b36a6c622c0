export { carryFeeCall, carrySummons } from './carry-deliveries.ts'
export { changeCardIn } from './change-card-in.ts'
export { newFiling, withdrawOvertaken } from './complete-paper.ts'
export { driftingTerms } from './drifting-terms.ts'
export { moveFeeTerms } from './fees-store.ts'
export { completenessPanel } from './panel.tsx'
export { recordCureIn } from './record-cure-in.ts'
export { reissueReceiptIn } from './reissue-receipt-in.ts'
export { restoreFeeIn } from './restore-fee-in.ts'
export { completenessRoutes } from './routes.ts'

export { takeOffShelf } from './shelves-store.ts'

export { moveCureTerms } from './summonses-store.ts'

export { inQueue, type QueueName, queueHref } from './waiting-queues.ts'
