<<<<<<< HEAD
export { attemptKey, attemptWindow, takeAttempt } from './attempts-store.ts'
=======
export { addUser } from './add-user.ts'
export { createOffice } from './create-office.ts'
>>>>>>> 276d8bc (Create an office and its people from the command line)
export { type Draft, draftsOf, dropDraft, findDraft, resumeHref, saveDraft } from './drafts-store.ts'
export { importJrwa, type JrwaImportReport } from './import-jrwa.ts'
export { importUnits, type UnitImportReport } from './import-units.ts'
export { loadTown } from './load-town.ts'
export { oneTimePassword } from './one-time-password.ts'
export { adminRoutes } from './routes.ts'
export type { LoadContext, TownSeeds } from './town.ts'
