export { addRegisterEntry } from './add-entry.ts'
export { annulEntry } from './annul-entry.ts'
export { type PaperToRegister, type Registered, type RegistrationAnswer, registrarFor } from './registrar.ts'
export { statusCodeOf, statusDigest } from './status-code.ts'
