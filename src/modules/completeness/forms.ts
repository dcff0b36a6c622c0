import { z } from 'zod'
import { FEE_DAYS, WAIVER_GROUNDS } from '#domain/completeness/fee-call.ts'
import { SEARCH_SOURCES } from '#domain/completeness/no-address.ts'
import { message } from '#messages/index.ts'
import { amount, day, id, manyOf, optionalDay, optionalId, optionalText, requiredText, wholeNumber } from '#web/form.ts'

// Names of fields differ from form to form: they stand on one page, and an error must lead to its own field.
const blank = (value: unknown) => (value === '' || value === null ? undefined : value)
const version = z.preprocess(blank, wholeNumber(1, 1_000_000_000).optional()).transform((value) => value ?? null)
const yes = z
  .enum(['yes', 'no'])
  .optional()
  .transform((value) => value ?? 'no')
const note = (max = 500) => optionalText(max).transform((value) => value ?? '')
const days = wholeNumber(1, 366)
const channel = z.enum(['post', 'e-delivery', 'courier', 'hand'])

/** What came, what is not needed, what the office has itself; every other item is missing. */
export const marksForm = z.object({
  version: wholeNumber(1, 1_000_000_000),
  present: manyOf(id),
  notApplicable: manyOf(id),
  known: manyOf(id),
  /** Every item of the list that was shown, so that nothing is marked which nobody saw. */
  shown: manyOf(id),
})

export const droppingForm = z.object({
  version,
  droppedItemId: id,
  dropReason: requiredText(500, message('completeness.error.reason')),
})

const shelf = { shelfId: optionalId, place: optionalText(10) }

export const receiptForm = z
  .object({
    version,
    receiptDays: z.preprocess(blank, days.optional()).transform((value) => value ?? null),
    handedTo: manyOf(id),
    acceptance: z.enum(['signed', 'refused', 'unsigned']).default('signed'),
    acceptanceNote: note(),
    receiptAgain: yes,
    ...shelf,
  })
  .refine((form) => form.acceptance !== 'unsigned' || form.acceptanceNote !== '', {
    path: ['acceptanceNote'],
    error: () => message('completeness.error.unsignedNote'),
  })

export const summonsForm = z.object({
  version,
  letterDays: days,
  letterAgain: yes,
  letterShelfId: optionalId,
  letterPlace: optionalText(10),
})

export const deliveryForm = z.object({
  version,
  deliveredOn: day,
  deliveredHow: z.enum(['post', 'courier', 'e-delivery', 'hand', 'refused']),
  deliveryNote: note(),
})

const places = [
  'designated-operator',
  'eu-universal-operator',
  'consulate',
  'military-unit',
  'ship-captain',
  'prison',
  'other-operator',
] as const

export const cureForm = z.object({
  version,
  itemIds: manyOf(id),
  cureArrivedOn: day,
  cameBy: z.enum(['hand', 'post', 'courier', 'e-delivery', 'drop-box']).default('hand'),
  curePostedOn: optionalDay,
  cureOperator: z.preprocess(blank, z.enum(places).optional()).transform((value) => value ?? null),
  supplementId: optionalId,
})

export const extensionForm = z.object({
  version,
  newDays: days,
  newHanded: z.enum(['today', 'later']),
  extensionReason: requiredText(500, message('completeness.error.reason')),
})

/** By post an empty number is filled from the office's ranges; what is handed over at the office has none. */
const needsReference = (way: z.output<typeof channel>) => way === 'courier'

export const shelfForm = z.object({ version, toShelfId: optionalId, toPlace: optionalText(10) })

export const leavingForm = z.object({
  version,
  leavingReason: requiredText(1000, message('completeness.error.reason')),
})

export const dispatchForm = z
  .object({
    version,
    dispatchedOn: day,
    dispatchChannel: channel,
    dispatchReference: note(100),
    dispatchWayReason: note(300),
  })
  .refine((form) => !needsReference(form.dispatchChannel) || form.dispatchReference !== '', {
    path: ['dispatchReference'],
    error: () => message('completeness.error.dispatchReference'),
  })

export const withdrawalForm = z.object({
  version,
  withdrawalReason: requiredText(500, message('completeness.error.reason')),
})

export const feeCallForm = z.object({
  version,
  feeItemId: id,
  feeAmount: amount(message('completeness.error.amount')),
  feeDays: wholeNumber(FEE_DAYS.from, FEE_DAYS.to),
  feeHanded: z.enum(['today', 'later']),
})

export const feeDeliveryForm = z.object({ version, feeDeliveredOn: day })
export const paymentForm = z.object({ version, paidOn: day, paymentNote: note(200) })
export const waiverForm = z.object({
  version,
  waiverGround: z.enum(WAIVER_GROUNDS),
  waiverNote: requiredText(500, message('completeness.error.reason')),
})
export const returnForm = z.object({
  version,
  orderSign: requiredText(120, message('completeness.error.orderSign')),
  feeException: z.enum(['none', ...WAIVER_GROUNDS]),
  returnGrounds: note(2000),
})

export const orderDispatchForm = z
  .object({
    version,
    orderDispatchedOn: day,
    orderChannel: channel,
    orderReference: note(100),
    orderWayReason: note(300),
  })
  .refine((form) => !needsReference(form.orderChannel) || form.orderReference !== '', {
    path: ['orderReference'],
    error: () => message('completeness.error.dispatchReference'),
  })

export const orderWithdrawalForm = z.object({
  version,
  orderWithdrawalReason: requiredText(500, message('completeness.error.reason')),
})

export const searchForm = z.object({
  version,
  sources: manyOf(z.enum(SEARCH_SOURCES)).refine((sources) => sources.length > 0, {
    error: () => message('completeness.error.sources'),
  }),
  searchNote: note(1000),
  askedNote: note(),
})

export const addressLeavingForm = z.object({
  version,
  addressReason: requiredText(1000, message('completeness.error.reason')),
  askedAgainNote: note(),
})

export const addressForm = z.object({
  version,
  addressCameOn: day,
  addressFrom: z.enum(['client', 'office']),
})

export const restoringForm = z.object({
  version,
  restoreItems: manyOf(id),
  askedArrivedOn: day,
  askedCameBy: z.enum(['hand', 'post', 'courier', 'e-delivery', 'drop-box']).default('hand'),
  askedPostedOn: optionalDay,
  askedOperator: z.preprocess(blank, z.enum(places).optional()).transform((value) => value ?? null),
  obstacleEndedOn: day,
  obstacle: requiredText(2000, message('completeness.error.obstacle')),
  askedSupplementId: optionalId,
})

export const restoringDecisionForm = z.object({
  version,
  restoreDecision: z.enum(['granted', 'refused']),
  restoreSign: requiredText(120, message('completeness.error.orderSign')),
  restoreGrounds: requiredText(3000, message('completeness.error.reason')),
})
